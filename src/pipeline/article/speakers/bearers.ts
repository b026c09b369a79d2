import type { Confidence } from '../../../model/record.ts';
import { type Entity, newEntity, type People } from '../names/gather-people.ts';
import { agree, type Gender, genderOfWords } from '../names/gender.ts';
import { BODY_WORDS, KIN_WORDS, PAPER_WORDS } from '../names/name-words.ts';
import type { ByItem } from '../reading/by-item.ts';
import { familyOf } from './kin-names.ts';
import type { Named, Subject } from './named-reading.ts';
import { mostSalient, type Trace, WINDOW } from './salience.ts';

/** Whom a mention stands for and how that is known. */
export type Referent = { entity: Entity; how: string };

/** What is known before a role is resolved: the text so far, and who has been mentioned, in order. */
export type Context = {
  reading: Named;
  people: People;
  traces: readonly Trace[];
  at: Pick<ByItem<Referent>, 'get'>;
};

/** A role without a name as the rules see it: "the minister", "her office", "a spokesman". */
type Phrase = Context & {
  subject: Subject;
  first: string;
  head: string;
  stated: Gender;
  /** Several people, or nobody in particular: such a phrase stands for itself. */
  many: boolean;
  indefinite: boolean;
  owner: Entity | null;
  kind: 'paper' | 'body' | 'person';
};

export type BearerRule = { name: string; confidence: Confidence; find: (phrase: Phrase) => Entity | null };

const INDEFINITE =
  /^(?:a|an|one|another|some|several|many|two|three|four|five|most|other|my|our|your|each|every)$/;
/** Bodies of any name: "the company". A ministry or a court is called so. */
const ANY_BODY =
  /^(?:company|firm|agency|group|team|club|organi[sz]ation|charity|brand|startup|studio|airline|retailer|chain|manufacturer|maker|publisher|network|broadcaster|union|giant|operator|provider|outlet)$/;

/** How many times more than any other a person must stand out to be guessed at: below it, guesses were mostly wrong. */
const CLEARLY = 1.2;

/** How many items on "the statement" is still the one that was told of. */
const PAPER_REACH = 200;

/** Whom a role stands for, in this order; the last rule takes it for what it says. */
export const BEARER_RULES: readonly BearerRule[] = [
  {
    // her statement · Lee's letter · a letter from Lee
    name: 'paper-of',
    confidence: 'high',
    find: (phrase) => (phrase.kind === 'paper' ? (phrase.owner ?? writerOf(phrase)) : null),
  },
  {
    // Lee said in a statement … The statement also said
    name: 'paper-known',
    confidence: 'low',
    find: (phrase) =>
      phrase.kind === 'paper' && phrase.first === 'the' ? bearerBefore(phrase, PAPER_REACH) : null,
  },
  {
    // Ana and Bob Lee … the couple
    name: 'couple',
    confidence: 'high',
    find: ({ head, reading, traces, subject }) =>
      /^(?:couple|pair|duo|spouses|siblings|twins|brothers|sisters|parents)$/.test(head)
        ? (mostSalient(reading, traces, subject.from, (one) => one.gender === 'plural' && one.pair, 'plural')
            ?.entity ?? null)
        : null,
  },
  {
    // Education Minister Ana Lee … the minister
    name: 'role',
    confidence: 'medium',
    find: (phrase) =>
      phrase.kind === 'paper' || phrase.indefinite || phrase.many ? null : bearerBefore(phrase),
  },
  {
    // Ana Lee … her husband, where a man of that family is named
    name: 'kin',
    confidence: 'medium',
    find: ({ owner, head, stated, traces }) =>
      owner && KIN_WORDS.has(head) ? kinOf(owner, stated, traces) : null,
  },
  {
    // Acme Corp. … the company
    name: 'body',
    confidence: 'low',
    find: ({ kind, indefinite, many, owner, reading, traces, subject, head, first }) =>
      kind === 'body' && !indefinite && !many && !owner && first === 'the' && ANY_BODY.test(head)
        ? (mostSalient(reading, traces, subject.from, (one) => one.gender === 'thing' && !one.place, 'thing')
            ?.entity ?? null)
        : null,
  },
  {
    // Ana Lee won … the singer
    name: 'role-guess',
    confidence: 'low',
    find: ({ kind, indefinite, many, owner, reading, traces, subject, stated }) => {
      if (kind !== 'person' || indefinite || many || owner) return null;
      const found = mostSalient(reading, traces, subject.from, (one) => isOneOf(one, stated), stated);
      return found && found.margin >= CLEARLY ? found.entity : null;
    },
  },
  {
    // a spokesman for Lee · police
    name: 'role-unnamed',
    confidence: 'low',
    find: (phrase) => asWritten(phrase),
  },
];

/** The referent of a role; `Phrase` is read off its words. */
export function bearerOf(context: Context, subject: Subject): Referent {
  const { items } = context.reading;
  const first = items[subject.from]!.token.lower;
  const head = items[subject.head]!.token.lower;
  const kind = PAPER_WORDS.has(head) ? 'paper' : BODY_WORDS.has(head) ? 'body' : 'person';
  const many =
    /^(?:police|people|men|women|parents|authorities)$/.test(head) ||
    (/[^s']s$/.test(head) && kind === 'person');
  // What is spread comes last: a property added after it costs microseconds.
  const phrase: Phrase = {
    subject,
    first,
    head,
    stated: genderOfWords([head]),
    many,
    indefinite: INDEFINITE.test(first),
    owner: ownerOf(context, subject),
    kind,
    ...context,
  };
  for (const { name, find } of BEARER_RULES) {
    const entity = find(phrase);
    if (entity) return { entity, how: name };
  }
  throw new Error('the last bearer rule takes any role');
}

const isOneOf = ({ gender, mentions }: Entity, stated: Gender) =>
  agree(gender, stated) && gender !== 'plural' && gender !== 'thing' && mentions.length > 0;

/** Who was called so before: a known role, or a body that has the word in its name. */
function bearerBefore(
  { traces, head, stated, subject, kind }: Phrase,
  reach = Number.POSITIVE_INFINITY,
): Entity | null {
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW * 2; t -= 1) {
    const { entity } = traces[t]!;
    const known = entity.roles.get(head);
    if (
      known !== undefined &&
      known < subject.from &&
      subject.from - known < reach &&
      agree(entity.gender, stated)
    )
      return entity;
    if (
      kind === 'body' &&
      entity.gender === 'thing' &&
      entity.words.some((word) => isCalled(word.toLowerCase(), head))
    )
      return entity;
  }
  return null;
}

/** Words of names for bodies that go by another word: "Leeds Academy … the school". */
const SAME_BODY: ReadonlyMap<string, RegExp> = new Map([
  ['school', /^(?:academy|elementary|secondary|collegiate)$/],
  ['university', /^(?:college|institute|polytechnic)$/],
  ['college', /^(?:university|institute|academy)$/],
  ['hospital', /^(?:infirmary|clinic|medical)$/],
  ['airline', /^(?:airlines|airways)$/],
  ['department', /^ministry$/],
  ['ministry', /^department$/],
  ['association', /^(?:federation|society|union)$/],
  ['organization', /^(?:association|federation|foundation|society|institute|council)$/],
  ['organisation', /^(?:association|federation|foundation|society|institute|council)$/],
  ['council', /^city$/],
]);
const isCalled = (word: string, head: string) => word === head || (SAME_BODY.get(head)?.test(word) ?? false);

/** Who was last called by this word for what they do, before `item`. */
export function knownAs(traces: readonly Trace[], role: string, item: number): Entity | null {
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW * 2; t -= 1) {
    const { entity } = traces[t]!;
    if ((entity.roles.get(role) ?? item) < item) return entity.mentions.length > 0 ? entity : null;
  }
  return null;
}

/** The one other person of the owner's family name whose gender the word of kinship states. */
export function kinOf(owner: Entity, stated: Gender, traces: readonly Trace[]): Entity | null {
  const family = familyOf(owner);
  if (family === null) return null;
  const found = new Set(
    traces
      .slice(-WINDOW * 2)
      .map(({ entity }) => entity)
      .filter(
        (entity) =>
          familyOf(entity) === family &&
          entity.mentions.length > 0 &&
          entity.gender !== 'thing' &&
          entity.gender !== 'plural' &&
          agree(entity.gender, stated),
      ),
  );
  found.delete(owner);
  return found.size === 1 ? [...found][0]! : null;
}

function asWritten({ reading, people, subject, head, many, kind, stated }: Phrase): Entity {
  const { items, text } = reading;
  const words = text.slice(items[subject.from]!.token.start, items[subject.to - 1]!.token.end);
  const gender = many ? 'plural' : kind === 'person' ? stated : 'thing';
  const entity = newEntity(people.entities.length, [words], gender);
  entity.roles.set(head, subject.from);
  people.entities.push(entity);
  return entity;
}

/** "her statement", "Lee's letter": whose. */
function ownerOf({ reading, at }: Context, { from, to }: Subject): Entity | null {
  const { items, endingAt } = reading;
  for (let i = from; i < to; i += 1) {
    if (/^(?:his|her|their|its)$/.test(items[i]!.token.lower)) return at.get(i)?.entity ?? null;
    if (items[i]!.token.kind === 'possessive') {
      const name = endingAt.get(i);
      return name ? (at.get(name.from)?.entity ?? null) : null;
    }
  }
  return null;
}

/** "a letter from Ana Lee". */
function writerOf({ reading, people, subject }: Phrase): Entity | null {
  const { items, startingAt } = reading;
  if (!/^(?:from|by)$/.test(items[subject.head + 1]?.token.lower ?? '')) return null;
  for (let i = subject.head + 2; i < subject.head + 7; i += 1) {
    const name = startingAt.get(i);
    if (name) return people.entityOf.get(name)!;
  }
  return null;
}
