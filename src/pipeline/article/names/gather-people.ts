import type { NameMention } from './find-names.ts';
import { genderOfFirstName } from './first-names.ts';
import { foldLetters } from './fold-letters.ts';
import { agree, type Gender, genderOfWords } from './gender.ts';

/** Somebody or something an article names, with all places that name it in order. */
export type Entity = {
  id: number;
  /** The fullest form the article gives; for a role without a name the role itself. */
  words: readonly string[];
  gender: Gender;
  /** Is the gender stated by a title, a role or a pronoun, or only suggested by a given name? */
  sure: boolean;
  /** Words that say what the person is ("minister", "actress"), each with the item it is first known from. */
  roles: Map<string, number>;
  /** How much speaks for a person (above 0) and for a thing (below 0). */
  personal: number;
  /** Folded nicknames: Robert “Bobby” Ray. */
  nicknames: Set<string>;
  mentions: NameMention[];
  /** Two persons named together. */
  pair: boolean;
  /** The family name of somebody named by a given name alone, as far as kin tell it. */
  family: string | null;
  /** Is it named by a word that names a place? */
  place: boolean;
  /** Does the text say that the person is a "they"? */
  they: boolean;
};

export type People = { entities: Entity[]; entityOf: Map<NameMention, Entity> };

const isShouted = (words: readonly string[]) => words.every((word) => word === word.toUpperCase());

const fold = (word: string) => foldLetters(word).replace(/[.'’]/g, '');

export function newEntity(id: number, words: readonly string[], gender: Gender): Entity {
  return {
    id,
    words,
    gender,
    sure: gender === 'thing' || gender === 'plural',
    roles: new Map(),
    personal: 0,
    nicknames: new Set(),
    mentions: [],
    pair: false,
    family: null,
    place: false,
    they: false,
  };
}

/** How many entities a bare name is compared with; an article that names more is no article. */
const MOST = 40;

/**
 * Names of one entity put together. Full names first, over the whole article (a headline may use the last
 * name before the text gives the first); then the shorter forms. A last name several people share is the
 * one's who was named first, as newspapers use it, unless another was named in full within its paragraph.
 */
export function gatherPeople(names: readonly NameMention[], paragraphOf: (item: number) => number): People {
  const entities: Entity[] = [];
  const entityOf = new Map<NameMention, Entity>();
  const byWord = new Map<string, Entity[]>();
  const folded = new Map<Entity, string[]>();

  const claim = (mention: NameMention, entity: Entity, own: string[]) => {
    entityOf.set(mention, entity);
    entity.mentions.push(mention);
    if (
      !folded.has(entity) ||
      (own.length > entity.words.length && own.length < 6 && mention.looks !== 'thing')
    ) {
      entity.words = mention.words;
      folded.set(entity, own);
    } else if (isShouted(entity.words) && !isShouted(mention.words) && own.length === entity.words.length) {
      entity.words = mention.words;
    }
    if (mention.nickname) entity.nicknames.add(fold(mention.nickname));
    for (const word of mention.nickname ? [...own, fold(mention.nickname)] : own) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [entity]);
      else if (known.length < MOST && !known.includes(entity)) known.push(entity);
    }
  };
  const place = (mention: NameMention) => {
    const own = mention.words.map(fold);
    const stated = genderOfWords(mention.titles);
    const near = new Set([...(byWord.get(own.at(-1)!) ?? []), ...(byWord.get(own[0]!) ?? [])]);
    const fits = [...near].filter(
      (entity) =>
        (canMean(own, folded.get(entity)!) || (own.length === 1 && entity.nicknames.has(own[0]!))) &&
        (stated === 'unknown' || agree(entity.gender, stated)) &&
        // "Leeds" is not Leeds United.
        !(mention.place && entity.gender === 'thing' && entity.words.length > 1) &&
        (entity.gender === 'thing') ===
          (mention.looks === 'thing' || (entity.gender === 'thing' && own.length === 1)),
    );
    const last = fits.filter((entity) => folded.get(entity)!.at(-1) === own.at(-1));
    const best = choose(last.length > 0 ? last : fits, mention, paragraphOf);
    if (best) {
      claim(mention, best, own);
      return;
    }
    const gender =
      mention.looks === 'thing' || mention.place
        ? 'thing'
        : stated !== 'unknown'
          ? stated
          : genderOfFirstName(own[0]!);
    const entity = newEntity(entities.length, mention.words, gender ?? 'unknown');
    entity.place = mention.place;
    entities.push(entity);
    claim(mention, entity, own);
  };
  for (const mention of names) if (mention.words.length > 1) place(mention);
  for (const mention of names) if (mention.words.length === 1) place(mention);
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  return { entities, entityOf };
}

function choose(
  options: readonly Entity[],
  mention: NameMention,
  paragraphOf: (item: number) => number,
): Entity | null {
  if (options.length < 2) return options[0] ?? null;
  const here = paragraphOf(mention.from);
  const persons = options.filter(({ gender }) => gender !== 'thing');
  if (persons.length > 0 && persons.length < options.length) return choose(persons, mention, paragraphOf);
  const before = options.filter((entity) => entity.mentions[0]!.start < mention.start);
  const among = before.length > 0 ? before : options;
  const inFull = among.filter((entity) =>
    entity.mentions.some(
      (other) => other.words.length > 1 && other.start < mention.start && paragraphOf(other.from) === here,
    ),
  );
  if (inFull.length === 1) return inFull[0]!;
  return among.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)[0]!;
}

/** Can one name stand for the other? Both folded. */
function canMean(name: readonly string[], full: readonly string[]): boolean {
  const [short, long] = name.length <= full.length ? [name, full] : [full, name];
  const offset = long.length - short.length;
  if (short.every((word, k) => word === long[offset + k])) return true;
  if (short.length === 1) return short[0] === long[0];
  if (short.at(-1) !== long.at(-1)) return short.every((word, k) => word === long[k]);
  const [a, b] = [short[0]!, long[0]!];
  return (
    a === b ||
    ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
    (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3))
  );
}
