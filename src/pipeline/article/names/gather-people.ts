import type { NameMention } from './find-names.ts';
import { genderOfFirstName } from './first-names.ts';
import { agree, type Gender } from './gender.ts';
import { FEMALE_WORDS, MALE_WORDS } from './name-words.ts';

/** Somebody or something an article names, with all places that name it in order. */
export type Entity = {
  id: number;
  words: readonly string[];
  gender: Gender;
  /** Is the gender stated by a title or a role, or only suggested by a given name? */
  sure: boolean;
  mentions: NameMention[];
};

const fold = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.'’]/g, '').toLowerCase();

export function genderOfWords(words: readonly string[]): Gender {
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  return 'unknown';
}

/** Names of one entity put together: full names first, then the shorter forms that fit one of them. */
export function gatherPeople(names: readonly NameMention[]): {
  entities: Entity[];
  entityOf: Map<NameMention, Entity>;
} {
  const entities: Entity[] = [];
  const entityOf = new Map<NameMention, Entity>();
  const byWord = new Map<string, Entity[]>();
  const claim = (mention: NameMention, entity: Entity) => {
    entityOf.set(mention, entity);
    entity.mentions.push(mention);
    if (mention.words.length > entity.words.length && mention.words.length < 5) entity.words = mention.words;
    const stated = genderOfWords(mention.titles);
    if (stated !== 'unknown') {
      entity.gender = stated;
      entity.sure = true;
    }
    for (const word of new Set(mention.words.map(fold))) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [entity]);
      else if (!known.includes(entity)) known.push(entity);
    }
  };
  const create = (mention: NameMention) => {
    const first = genderOfFirstName(fold(mention.words[0]!));
    const gender: Gender = mention.looks === 'thing' ? 'thing' : (first ?? 'unknown');
    const entity: Entity = {
      id: entities.length,
      words: mention.words,
      gender,
      sure: mention.looks === 'thing',
      mentions: [],
    };
    entities.push(entity);
    claim(mention, entity);
  };
  const place = (mention: NameMention) => {
    const folded = mention.words.map(fold);
    const near =
      byWord.get(folded.at(-1)!)?.concat(byWord.get(folded[0]!) ?? []) ?? byWord.get(folded[0]!) ?? [];
    const stated = genderOfWords(mention.titles);
    const fits = near.filter(
      (entity) => matches(folded, entity.words.map(fold)) && (!entity.sure || agree(entity.gender, stated)),
    );
    const last = fits.filter((entity) => fold(entity.words.at(-1)!) === folded.at(-1));
    const options = last.length > 0 ? last : fits;
    const before = options.filter((entity) => entity.mentions.some((other) => other.start < mention.start));
    const best = (before.length > 0 ? before : options).toSorted(
      (a, b) => latest(b, mention) - latest(a, mention),
    )[0];
    if (best) claim(mention, best);
    else create(mention);
  };
  const long = names.filter((name) => name.words.length > 1).toSorted((a, b) => a.start - b.start);
  for (const mention of long) place(mention);
  for (const mention of names) if (mention.words.length === 1) place(mention);
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  return { entities, entityOf };
}

function latest(entity: Entity, mention: NameMention): number {
  return (
    entity.mentions.findLast((other) => other.start < mention.start)?.start ?? -entity.mentions[0]!.start
  );
}

/** Can `name` stand for an entity called `full`? Both folded. */
function matches(name: readonly string[], full: readonly string[]): boolean {
  const [short, long] = name.length <= full.length ? [name, full] : [full, name];
  const tail = long.slice(long.length - short.length);
  if (short.every((word, k) => word === tail[k])) return true;
  if (short.length === 1) return short[0] === long[0];
  if (short.at(-1) !== long.at(-1)) return short.every((word, k) => word === long[k]);
  const [a, b] = [short[0]!, long[0]!];
  if (a === b) return true;
  return (
    ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
    (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3))
  );
}
