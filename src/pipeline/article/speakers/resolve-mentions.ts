import { type Entity, newEntity, type People } from '../names/gather-people.ts';
import { agree, type Gender, genderOfWords } from '../names/gender.ts';
import { BODY_WORDS, PAPER_WORDS } from '../names/name-words.ts';
import { POINTER } from '../quotations/pointers.ts';
import type { Named, Subject } from './named-reading.ts';
import type { Report } from './read-reports.ts';

/** Somebody mentioned at an item, by name or by a pronoun or role already resolved. */
type Trace = { item: number; entity: Entity; weight: number };

/** Whom a mention stands for and how that is known. */
export type Referent = { entity: Entity; how: string };

const GENDER_OF = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
const INDEFINITE =
  /^(?:a|an|one|another|some|several|many|two|three|four|five|most|other|my|our|your|each|every)$/;
/** How many mentions and paragraphs back a pronoun reaches. */
const WINDOW = 60;
const PARAGRAPHS = 9;

/** Whom each name, pronoun and role stands for, by the item it begins at; resolved in reading order. */
export function resolveMentions(
  reading: Named,
  people: People,
  reports: readonly Report[],
): Map<number, Referent> {
  const { items, startingAt } = reading;
  const subjects = new Map(reports.map((report) => [report.subject.from, report.subject]));
  const at = new Map<number, Referent>();
  const traces: Trace[] = [];
  const remember = (item: number, entity: Entity, weight: number) => traces.push({ item, entity, weight });
  for (let i = 0; i < items.length; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word') continue;
    const subject = subjects.get(i);
    const name = startingAt.get(i);
    if (name) {
      const entity = people.entityOf.get(name)!;
      at.set(i, { entity, how: 'name' });
      remember(i, entity, weightOf(reading, name.lead, name.to, subject !== undefined));
      if (subject && subject.names.length > 1) {
        const both = newEntity(
          people.entities.length,
          [subject.names.map((one) => people.entityOf.get(one)!.words.join(' ')).join(' and ')],
          'plural',
        );
        people.entities.push(both);
        at.set(i, { entity: both, how: 'name' });
        remember(i, both, 1);
      }
      continue;
    }
    const gender = GENDER_OF.get(token.lower);
    if (gender) {
      const entity = mostSalient(
        reading,
        traces,
        i,
        (one) => agree(one.gender, gender) && one.gender !== 'plural',
        gender,
      );
      if (!entity) continue;
      at.set(i, { entity, how: 'pronoun' });
      if (token.lower === 'he' || token.lower === 'she') remember(i, entity, 1);
    } else if (subject?.kind === 'pronoun') {
      const wanted: Gender[] =
        token.lower === 'they' || token.lower === 'we'
          ? ['plural', 'thing']
          : token.lower === 'it'
            ? ['thing']
            : [];
      const entity = wanted.length
        ? mostSalient(reading, traces, i, (one) => wanted.includes(one.gender), wanted[0]!)
        : null;
      if (entity) at.set(i, { entity, how: 'pronoun' });
    } else if (subject?.kind === 'role') {
      const referent = bearerOf(reading, people, traces, at, subject);
      at.set(i, referent);
      remember(i, referent.entity, 1);
    }
  }
  return at;
}

/** How much a mention stands out: the subject of its sentence most, a possessor or a photo credit least. */
function weightOf(reading: Named, lead: number, to: number, reports: boolean): number {
  const { items, sentences, sentenceOf } = reading;
  const { from } = sentences[sentenceOf[lead]!]!;
  const subordinate = /^(?:although|though|while|when|after|before|if|because|since|as|that)$/.test(
    items[lead - 1]?.token.lower ?? '',
  );
  if (pointsElsewhere(reading, lead)) return 0.05;
  if (reports) return subordinate ? 0.7 : 1;
  const after = items[to]?.token;
  const before = items[lead - 1]?.token;
  if (before?.kind === 'open' || before?.text === '/') return 0.05;
  const governed = /^(?:of|for|from|with|in|by|to|about|at|on|and|against|like)$/.test(before?.lower ?? '');
  const early = lead - from < 8 && !governed;
  if (after?.kind === 'possessive') return early ? 0.55 : 0.4;
  return early ? 0.9 : governed ? 0.45 : 0.6;
}

/** Is it in a line like "READ MORE: …", which tells nothing of what follows? */
function pointsElsewhere({ text, paragraphs, sentences, sentenceOf }: Named, item: number): boolean {
  const { start } = paragraphs[sentences[sentenceOf[item]!]!.paragraph]!;
  return POINTER.test(text.slice(start, start + 40));
}

/** The entity that stands out most among those that may be meant at `item`. */
function mostSalient(
  { sentences, sentenceOf }: Named,
  traces: readonly Trace[],
  item: number,
  may: (entity: Entity) => boolean,
  gender: Gender,
): Entity | null {
  const here = sentenceOf[item]!;
  let best: Entity | null = null;
  let most = 0;
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW; t -= 1) {
    const { entity, item: there, weight } = traces[t]!;
    const sentence = sentenceOf[there]!;
    const paragraphs = sentences[here]!.paragraph - sentences[sentence]!.paragraph;
    if (paragraphs > PARAGRAPHS) break;
    if (!may(entity)) continue;
    const near = 1 / (1 + paragraphs * 0.7 + (here - sentence) * 0.25);
    const score = near * weight * (entity.gender === gender ? 1 : 0.7) * likelihood(entity);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** A name that nothing marks as a person's is less likely meant. */
function likelihood({ personal, roles, gender }: Entity): number {
  return personal > 0 || gender === 'thing' || gender === 'plural' || roles.size > 0 ? 1 : 0.6;
}

/** Whom a role stands for ("the minister", "her office", "a spokesman"). */
function bearerOf(
  reading: Named,
  people: People,
  traces: readonly Trace[],
  at: ReadonlyMap<number, Referent>,
  subject: Subject,
): Referent {
  const { items, text } = reading;
  const first = items[subject.from]!.token;
  const head = items[subject.head]!.token.lower;
  const found = (entity: Entity, how: string): Referent => ({ entity, how });
  const literal = (gender: Gender): Referent => {
    const entity = newEntity(
      people.entities.length,
      [text.slice(first.start, items[subject.to - 1]!.token.end)],
      gender,
    );
    entity.roles.set(head, subject.from);
    people.entities.push(entity);
    return found(entity, 'role-unnamed');
  };
  const isPaper = PAPER_WORDS.has(head);
  const isBody = BODY_WORDS.has(head);
  const stated = genderOfWords([head]);
  const many =
    /^(?:police|people|men|women|parents|authorities)$/.test(head) ||
    (/[^s']s$/.test(head) && !isPaper && !isBody);
  const owner = ownerOf(reading, at, subject);
  if (isPaper) {
    const from =
      items[subject.head + 1]?.token.lower === 'from' || items[subject.head + 1]?.token.lower === 'by'
        ? nameSoon(reading, people, subject.head + 2)
        : null;
    const writer = owner ?? from;
    if (writer) return found(writer, 'paper-of');
    if (first.lower === 'the') {
      const last = traces.at(-1);
      const thing = mostSalient(
        reading,
        traces,
        subject.from,
        (one) => one.gender === 'thing' || one === last?.entity,
        'thing',
      );
      if (thing) return found(thing, 'paper-of-last');
    }
    return literal('thing');
  }
  if (INDEFINITE.test(first.lower) || many) return literal(many ? 'plural' : isBody ? 'thing' : stated);
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW * 2; t -= 1) {
    const { entity } = traces[t]!;
    const known = entity.roles.get(head);
    if (known !== undefined && known < subject.from && agree(entity.gender, stated))
      return found(entity, 'role');
    if (isBody && entity.gender === 'thing' && entity.words.some((word) => word.toLowerCase() === head))
      return found(entity, 'role');
  }
  if (owner) return literal(isBody ? 'thing' : stated);
  if (isBody) {
    const thing = mostSalient(reading, traces, subject.from, (one) => one.gender === 'thing', 'thing');
    return thing && thing.words.length > 0 ? found(thing, 'body') : literal('thing');
  }
  const person = mostSalient(
    reading,
    traces,
    subject.from,
    (one) => agree(one.gender, stated) && one.gender !== 'plural' && one.gender !== 'thing',
    stated,
  );
  return person ? found(person, 'role-guess') : literal(stated);
}

/** "her statement", "Lee's letter": whose. */
function ownerOf(
  { items, endingAt }: Named,
  at: ReadonlyMap<number, Referent>,
  subject: Subject,
): Entity | null {
  for (let i = subject.from; i < subject.to; i += 1) {
    if (/^(?:his|her|their|its)$/.test(items[i]!.token.lower)) return at.get(i)?.entity ?? null;
    if (items[i]!.token.kind === 'possessive') {
      const name = endingAt.get(i);
      return name ? (at.get(name.from)?.entity ?? null) : null;
    }
  }
  return null;
}

function nameSoon({ startingAt }: Named, people: People, from: number): Entity | null {
  for (let i = from; i < from + 5; i += 1) {
    const name = startingAt.get(i);
    if (name) return people.entityOf.get(name)!;
  }
  return null;
}
