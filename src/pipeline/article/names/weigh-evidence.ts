import type { Item, Reading } from '../reading/read-text.ts';
import { isCueVerb, isSpeechVerb } from '../speakers/cue-words.ts';
import type { NameMention } from './find-names.ts';
import type { Entity, People } from './gather-people.ts';
import { genderOfWords } from './gender.ts';
import { bare } from './name-capitals.ts';
import { CALENDAR } from './name-words.ts';

const PERSON_PRONOUN = new Map<string, 'female' | 'male'>([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
const ROLE_ENDING =
  /(?:er|or|ist|ian|man|woman|person|eer|ant|ent|yst|ee|wife|coach|star|head|chief|guard|mother|father|cop|chef|actress)$/;
const PLACE = new Set(['in', 'at', 'near', 'across', 'around', 'outside', 'throughout']);
/** How many words an apposition may have, and how far from a name a pronoun may stand for it. */
const APPOSITION = 14;
const REACH = 30;

/**
 * Reads the words around each name for what they tell of its bearer: roles, gender, and whether it is a
 * person at all. Changes the entities it is given.
 */
export function weighEvidence(
  reading: Reading,
  names: readonly NameMention[],
  { entities, entityOf }: People,
): void {
  const { items } = reading;
  const personAt = new Set(names.filter((name) => name.looks !== 'thing').map((name) => name.from));
  const votes = new Map<Entity, { female: number; male: number }>();
  for (const name of names) {
    const entity = entityOf.get(name)!;
    if (name.looks === 'person') entity.personal += 3;
    if (name.looks === 'thing') entity.personal -= 3;
    const before = items[name.lead - 1];
    const after = items[name.to];
    const sentence = reading.sentences[reading.sentenceOf[name.from]!]!;
    for (const title of name.titles) learn(entity, title, name.from);
    const short = initialsOf(name.titles);
    if (short) learn(entity, short, name.from);
    for (const role of rolesBefore(reading, name.lead, sentence.from)) {
      learn(entity, role, name.from);
      if (ROLE_ENDING.test(role)) entity.personal += 2;
    }
    if (before && before.quote < 0 && PLACE.has(before.token.lower)) entity.personal -= 1;
    if (!after || after.quote >= 0 || name.to >= sentence.to) continue;
    if (isSpeechVerb(items[afterBrackets(items, name.to, sentence.to)]?.token.lower ?? ''))
      entity.personal += 2;
    if (before && isCueVerb(before.token.lower) && (items[name.lead - 2]?.quote ?? -1) >= 0)
      entity.personal += 2;
    if (after.token.kind === 'comma' || after.token.kind === 'open') {
      const next = items[name.to + 1]?.token;
      if (next?.kind === 'number' && /^[1-9]\d?$/.test(next.text)) entity.personal += 3;
      if (next?.lower === 'who' || next?.lower === 'whose') entity.personal += 3;
      for (const role of apposition(reading, name.to + 1, sentence.to)) learn(entity, role, name.from);
    } else if (/^(?:is|was|who)$/.test(after.token.lower)) {
      if (after.token.lower === 'who') entity.personal += 3;
      for (const role of apposition(reading, name.to + 1, sentence.to)) learn(entity, role, name.from);
    }
    if (isThey(items, name.to, sentence.to)) entity.they = true;
    const gender = pronounAfter(reading, name.to, sentence.to, personAt);
    if (gender) {
      const vote = votes.get(entity) ?? { female: 0, male: 0 };
      vote[gender] += 1;
      votes.set(entity, vote);
    }
  }
  for (const entity of entities) settle(entity, votes.get(entity) ?? { female: 0, male: 0 });
}

/** The item after "(D)" or "(Leeds West)"; `at` where no bracket opens there. */
function afterBrackets(items: readonly Item[], at: number, to: number): number {
  if (items[at]!.token.kind !== 'open') return at;
  for (let i = at + 1; i < to && i < at + 6; i += 1) if (items[i]!.token.kind === 'close') return i + 1;
  return at;
}

/** "Ana Lee, who uses they/them pronouns". */
function isThey(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i + 2 < to && i < at + 8; i += 1)
    if (items[i]!.token.lower === 'they' && items[i + 2]!.token.lower === 'them') return true;
  return false;
}

/** Prime Minister Ana Lee is the PM further on. Short words are no office's: US Senator. */
function initialsOf(titles: readonly string[]): string | null {
  if (titles.length < 2 || titles.some((title) => title.length < 4)) return null;
  return titles.map((title) => title[0]).join('');
}

function learn(entity: Entity, role: string, item: number): void {
  if (!entity.roles.has(role)) entity.roles.set(role, item);
}

/** What is stated outweighs what pronouns suggest, and they what a given name suggests. */
function settle(entity: Entity, votes: { female: number; male: number }): void {
  if (entity.gender === 'thing' && entity.personal < 3) return;
  const stated = genderOfWords(
    [...entity.roles.keys()].filter((role) => role !== 'first' && role !== 'lady'),
  );
  if (stated !== 'unknown' && (entity.gender === 'unknown' || entity.gender === stated)) {
    entity.gender = stated;
    entity.sure = true;
  } else if (entity.gender === 'unknown' && votes.female !== votes.male) {
    entity.gender = votes.female > votes.male ? 'female' : 'male';
  }
  if (
    entity.gender === 'unknown' &&
    (entity.personal < 0 || (entity.personal === 0 && entity.words.length === 1))
  ) {
    entity.gender = 'thing';
  }
}

/** Small words right before a name: "actress", "general manager", "marketing executive". */
function rolesBefore({ items }: Reading, at: number, from: number): string[] {
  const roles: string[] = [];
  for (let i = at - 1; i >= from && i >= at - 3; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word' || token.text !== token.lower || token.lower.length < 4) break;
    if (isCueVerb(token.lower)) break;
    roles.push(token.lower);
  }
  return roles;
}

/** The words of ", chief of the …," or "is a nurse" up to the sign that ends it. */
function apposition({ items }: Reading, at: number, to: number): string[] {
  const words: string[] = [];
  for (let i = at; i < to && i < at + APPOSITION; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || (token.kind !== 'word' && token.kind !== 'possessive')) break;
    if (
      /^(?:who|whose|his|her|their|which|that|where|when|and|said|says|told|but|of|for|with|from|in|at)$/.test(
        token.lower,
      )
    )
      break;
    if (!CALENDAR.has(bare(token.lower)) && token.lower.length > 3) words.push(bare(token.lower));
  }
  return words;
}

const isObject = (next: Item | undefined) =>
  next === undefined ||
  next.quote >= 0 ||
  next.token.kind !== 'word' ||
  /^(?:for|from|with|in|on|at|to|of|by|as|and|or|but|that|who|when|after|before|the|a|an|up|out|off|back|down|into|because|while|was|is|not)$/.test(
    next.token.lower,
  );

/** The first he or she after a name in its sentence, if nobody else is named before it. */
function pronounAfter(
  { items }: Reading,
  at: number,
  to: number,
  personAt: ReadonlySet<number>,
): 'female' | 'male' | null {
  for (let i = at; i < to && i < at + REACH; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) continue;
    if (personAt.has(i)) return null;
    const gender = PERSON_PRONOUN.get(token.lower);
    // "Lee flew with her": an object is somebody else; "her" before a noun may be Lee's.
    if (gender && !(token.lower === 'her' && isObject(items[i + 1]))) return gender;
  }
  return null;
}
