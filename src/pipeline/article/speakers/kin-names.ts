import type { NameMention } from '../names/find-names.ts';
import type { Entity, People } from '../names/gather-people.ts';
import { agree, genderOfWords } from '../names/gender.ts';
import type { ByItem } from '../reading/by-item.ts';
import type { Referent } from './bearers.ts';
import type { Named } from './named-reading.ts';

/** Whom newspapers introduce without the family name where it is the same. */
const CLOSE_KIN: ReadonlySet<string> = new Set(
  'wife husband mother father mom mum dad son daughter brother sister widow widower twin'.split(' '),
);
/** How many words may stand between whose kin it is and the word of kinship: "his eldest surviving son". */
const ADJECTIVES = 3;

/**
 * "Ana Lee's husband, Bob," bears her family name: newspapers give another one. Notes it for the entity that `name`
 * is the first mention of; `at` holds whom earlier pronouns stand for. The name itself stays as the article gives it.
 */
export function noteFamily(
  { items, endingAt }: Named,
  { entityOf }: People,
  at: Pick<ByItem<Referent>, 'get'>,
  kin: Entity[],
  name: NameMention,
): void {
  const entity = entityOf.get(name)!;
  if (
    name.words.length > 1 ||
    entity.words.length > 1 ||
    entity.mentions[0] !== name ||
    name.titles.length > 0
  )
    return;
  const word = items[name.lead - 1]?.token.kind === 'comma' ? name.lead - 2 : name.lead - 1;
  const what = items[word]?.token.lower ?? '';
  if (!CLOSE_KIN.has(what) || !agree(entity.gender, genderOfWords([what]))) return;
  for (let i = word - 1; i >= 0 && i >= word - 1 - ADJECTIVES; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) return;
    const owns = token.kind === 'possessive' ? endingAt.get(i) : undefined;
    const owner = owns ? entityOf.get(owns) : at.get(i)?.entity;
    if (owner && (owns || /^(?:his|her)$/.test(token.lower))) {
      if (owner.gender === 'thing' || owner.gender === 'plural') return;
      entity.family = familyOf(owner);
      if (entity.gender === 'unknown') entity.gender = genderOfWords([what]);
      kin.push(entity);
      return;
    }
    if (token.kind !== 'word') return;
  }
}

/**
 * "Bob Lee's mother, Eve, … Ms. Lee said": a family name nobody else of that gender bears is hers, and with it her
 * name is known in full. `kin` are those whose family is noted; `name` is the first mention of such a bare name.
 */
export function joinFamily({ entityOf }: People, kin: readonly Entity[], name: NameMention): void {
  const entity = entityOf.get(name)!;
  if (name.titles.length === 0 || entity.words.length > 1 || entity.mentions[0] !== name) return;
  const [word] = entity.words;
  const bearers = kin.filter(({ family, gender }) => family === word && agree(gender, entity.gender));
  const [bearer] = bearers;
  if (bearers.length !== 1 || bearer!.words.length > 1) return;
  bearer!.words = [...bearer!.words, word!];
  for (const mention of entity.mentions) entityOf.set(mention, bearer!);
  bearer!.mentions.push(...entity.mentions);
  entity.mentions = [];
}

/** The last word of a full name, or what is known of it from kin; `null` where only a given name is known. */
export function familyOf({ words, family }: Entity): string | null {
  return words.length > 1 ? words.at(-1)! : family;
}
