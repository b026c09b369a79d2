import type { NameMention } from '../names/find-names.ts';
import { type Entity, newEntity, type People } from '../names/gather-people.ts';
import { genderOfWords } from '../names/gender.ts';
import { DEMONYMS, KIN_WORDS, PAPER_WORDS } from '../names/name-words.ts';
import { ByItem } from '../reading/by-item.ts';
import { bearerOf, type Context, kinOf, knownAs, type Referent } from './bearers.ts';
import { joinFamily, noteFamily } from './kin-names.ts';
import type { Named, Subject } from './named-reading.ts';
import { phraseAfter } from './noun-phrases.ts';
import { GENDER_OF, meantBy } from './pronouns.ts';
import type { Report } from './read-reports.ts';
import { mostSalient, type Trace, weightOf } from './salience.ts';

/** The words that may mean somebody or something told of before. */
const NOTABLE: ReadonlySet<string> = new Set(['the', ...GENDER_OF.keys(), ...KIN_WORDS, ...PAPER_WORDS]);
const VERB =
  /^(?:is|was|has|had|will|would|did|does|who|said|told|took|went|came|made|won|lost|\p{Ll}{2,}(?:ed|s))$/u;

/** Words for what somebody is or does. */
const PERSON_ENDING =
  /(?:[^s]er|[^t]or|ist|ian|man|woman|person|eer|ant|ent|yst|mother|father|friend|official|lawyer|attorney|aide|delegate|diplomat)$/;

/** The item a subject is resolved at: a role's head, as "her husband" begins with another mention. */
export const keyOf = ({ kind, from, head }: Subject): number => (kind === 'role' ? head : from);

/** Whom each name, pronoun and role stands for, by `keyOf`; resolved in reading order. */
export function resolveMentions(
  reading: Named,
  people: People,
  reports: readonly Report[],
): ByItem<Referent> {
  const { items, startingAt } = reading;
  const subjects = new ByItem<Subject>(items.length);
  for (const { subject } of reports) subjects.set(keyOf(subject), subject);
  const at = new ByItem<Referent>(items.length);
  const traces: Trace[] = [];
  const context: Context = { reading, people, traces, at };
  const pairs = new Map<string, Entity>();
  const kin: Entity[] = [];
  const told = new Map(reports.toReversed().map(({ sentence, subject }) => [sentence, subject]));
  for (let i = 0; i < items.length; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word') continue;
    const subject = subjects.get(i);
    const name = startingAt.get(i);
    if (!name && !subject && !NOTABLE.has(token.lower)) {
      // Few sentences open so.
      if (token.text === 'A' || token.text === 'An') {
        const unnamed = unnamedRole(context, subjects, i);
        if (unnamed) traces.push({ item: i, entity: unnamed, weight: 0.9 });
      }
      continue;
    }
    if (name) {
      noteFamily(reading, people, at, kin, name);
      if (kin.length > 0) joinFamily(people, kin, name);
      const entity = people.entityOf.get(name)!;
      const weight = weightOf(reading, name.lead, name.to, subject?.kind === 'name');
      const office = officeAt(context, name, i);
      if (office) {
        at.set(i, { entity: office, how: 'role' });
        traces.push({ item: i, entity: office, weight });
        continue;
      }
      at.set(i, { entity, how: 'name' });
      traces.push({ item: i, entity, weight });
      const other = items[name.to]?.token.lower === 'and' ? startingAt.get(name.to + 1) : undefined;
      const two = subject && subject.names.length > 1 ? subject.names : other ? [name, other] : [];
      const both = pairOf(people, two, pairs);
      if (both) traces.push({ item: i, entity: both, weight });
      if (both && subject && subject.names.length > 1) at.set(i, { entity: both, how: 'name' });
    } else if (subject?.kind === 'role') {
      const referent = bearerOf(context, subject);
      at.set(i, referent);
      traces.push({ item: i, entity: referent.entity, weight: 1 });
    } else if (GENDER_OF.has(token.lower) || subject?.kind === 'pronoun') {
      const referent = meantBy(context, i);
      if (!referent) continue;
      at.set(i, referent);
      if (token.lower === 'he' || token.lower === 'she')
        traces.push({ item: i, entity: referent.entity, weight: 1 });
    }
    if (name) continue;
    if (PAPER_WORDS.has(token.lower)) learnPaper(context, told, i);
    const meant = phraseMeans(context, i);
    if (meant) traces.push({ item: i, entity: meant, weight: 0.9 });
  }
  return at;
}

/** "Prime Minister Ana Lee … the PM said": whose office the letters stand for. */
function officeAt({ reading, traces }: Context, { words, looks }: NameMention, item: number): Entity | null {
  const { lower, text } = reading.items[item]!.token;
  if (looks !== 'thing' || words.length > 1 || text.length > 4 || text === lower) return null;
  return reading.items[item - 1]?.token.lower === 'the' ? knownAs(traces, lower, item) : null;
}

/** "A lawyer who asked not to be named …": whom "the lawyer" means further on, though the sentence reports nothing. */
function unnamedRole(context: Context, subjects: Pick<ByItem<Subject>, 'get'>, item: number): Entity | null {
  const { sentences, sentenceOf } = context.reading;
  const { from, to } = sentences[sentenceOf[item]!]!;
  if (item !== from) return null;
  const phrase = phraseAfter(context.reading, item, to);
  if (phrase?.kind !== 'role' || phrase.from !== item || subjects.get(keyOf(phrase)) !== undefined)
    return null;
  const { lower } = context.reading.items[phrase.head]!.token;
  return PERSON_ENDING.test(lower) ? bearerOf(context, phrase).entity : null;
}

/** Two persons named together: "Ana Lee and Bob Ray", "Ana and Bob Lee". */
function pairOf(people: People, names: readonly NameMention[], pairs: Map<string, Entity>): Entity | null {
  const [one, other] = names.map((name) => people.entityOf.get(name)!);
  if (!one || !other || one === other || one.gender === 'thing' || other.gender === 'thing') return null;
  const family = one.words.length > 1 && one.words.at(-1) === other.words.at(-1);
  const words = `${(family ? one.words.slice(0, -1) : one.words).join(' ')} and ${other.words.join(' ')}`;
  const known = pairs.get(words);
  if (known) return known;
  const both = { ...newEntity(people.entities.length, [words], 'plural'), pair: true };
  people.entities.push(both);
  pairs.set(words, both);
  return both;
}

/** "Lee said in a statement": the statement is hers, should the text go on "the statement said". */
function learnPaper({ reading, at }: Context, told: ReadonlyMap<number, Subject>, item: number): void {
  const subject = told.get(reading.sentenceOf[item]!);
  const writer = subject && keyOf(subject) < item ? at.get(keyOf(subject))?.entity : undefined;
  const { lower } = reading.items[item]!.token;
  if (writer && !writer.roles.has(lower)) writer.roles.set(lower, item);
}

/** Whom "his wife" or a sentence's opening "The minister", "The Dane" means, though it reports nothing. */
function phraseMeans(context: Context, item: number): Entity | null {
  const { reading, traces, at } = context;
  const { items, sentences, sentenceOf } = reading;
  const { lower } = items[item]!.token;
  if (KIN_WORDS.has(lower) && /^(?:his|her|their)$/.test(items[item - 1]?.token.lower ?? '')) {
    const owner = at.get(item - 1)?.entity;
    return owner ? kinOf(owner, genderOfWords([lower]), traces) : null;
  }
  const { from, to } = sentences[sentenceOf[item]!]!;
  if (lower !== 'the' || item !== from || item + 2 >= to) return null;
  const { lower: word, text } = items[item + 1]!.token;
  if (DEMONYMS.has(word) && text !== word && VERB.test(items[item + 2]!.token.text)) {
    const person = ({ gender, mentions, personal }: Entity) =>
      gender !== 'thing' && gender !== 'plural' && mentions.length > 0 && personal > 0;
    return mostSalient(reading, traces, item, person, 'unknown')?.entity ?? null;
  }
  return word.length > 3 ? knownAs(traces, word, item) : null;
}
