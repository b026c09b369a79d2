import type { Via } from '../../model/record.ts';
import type { NameMention } from './names/find-names.ts';
import { NO_OUTLET, OUTLET_WORDS } from './names/outlet-words.ts';
import { PLACES } from './names/places.ts';
import type { Understood } from './speakers/understand-text.ts';

/** An outlet at the item its name begins at; `wide` where it is credited for more than its sentence. */
export type FoundVia = Via & { item: number; wide: boolean };

type ViaRule = {
  name: string;
  wide: boolean;
  credits: (before: readonly string[], after: readonly string[]) => boolean;
};

const at = (words: readonly string[], back: number) => words.at(-back) ?? '';

/** What stands before or after an outlet's name where words are credited to it; the first that holds. */
export const VIA_RULES: readonly ViaRule[] = [
  // (via Leeds Weekly), but not "Image via Acme"
  {
    name: 'via',
    wide: true,
    credits: (before) =>
      at(before, 1) === 'via' &&
      !/^(?:image|images|photo|photos|picture|screenshot|video|gif|courtesy|available)$/.test(at(before, 2)),
  },
  {
    name: 'hat-tip',
    wide: true,
    credits: (before) =>
      /^(?:h\/t|source)$/.test(at(before, 1)) || (at(before, 1) === 'tip' && at(before, 2) === 'hat'),
  },
  // in an interview with Leeds Weekly; sat down on Thursday with Leeds Weekly
  {
    name: 'interview',
    wide: true,
    credits: (before) =>
      /^(?:with|to|for|on|by)$/.test(at(before, 1)) &&
      before
        .slice(-9)
        .some((word) =>
          /^(?:interview|interviewed|chat|chatted|chatting|spoke|speaking|talked|talking|conversation|podcast|profile|sat|opened)$/.test(
            word,
          ),
        ),
  },
  // Lee told Leeds Weekly
  {
    name: 'told',
    wide: false,
    credits: (before) =>
      /^(?:told|tells|telling)$/.test(at(before, 1)) ||
      (at(before, 1) === 'the' && /^(?:told|tells|telling)$/.test(at(before, 2))),
  },
  // Leeds Weekly reports that …
  {
    name: 'reports',
    wide: false,
    credits: (_, after) =>
      /^(?:reports|reported|writes|notes)$/.test(
        after[0] === 'first' || after[0] === 'also' ? (after[1] ?? '') : (after[0] ?? ''),
      ) && after[0] !== 'to',
  },
  {
    name: 'reported-by',
    wide: false,
    credits: (before) =>
      (at(before, 1) === 'by' && /^(?:reported|published|obtained)$/.test(at(before, 2))) ||
      (at(before, 1) === 'to' && at(before, 2) === 'according'),
  },
];

/** The outlets and programmes an article credits, in order; an acronym takes the name it stands for. */
export function findVia(reading: Understood): FoundVia[] {
  const found: FoundVia[] = [];
  for (const name of reading.names) {
    if (!isOutlet(reading, name)) continue;
    const before = wordsBefore(reading, name.lead);
    const after = wordsAfter(reading, name.to);
    const rule = VIA_RULES.find(({ credits }) => credits(before, after));
    if (!rule) continue;
    // A bare name that merely reports is too often a person or a firm.
    if (
      (rule.name === 'reports' || rule.name === 'reported-by') &&
      !looksLikeOutlet(name) &&
      name.words.length > 1
    )
      continue;
    const span = { start: name.start, end: name.end };
    found.push({ name: name.words.join(' '), span, item: name.from, wide: rule.wide });
  }
  for (const one of found) one.name = found.find((other) => stands(one.name, other.name))?.name ?? one.name;
  return found;
}

const looksLikeOutlet = (name: NameMention) =>
  name.words.some((word) => OUTLET_WORDS.has(word.toLowerCase())) || /^\p{Lu}{2,5}$/u.test(name.words[0]!);

function isOutlet({ people }: Understood, name: NameMention): boolean {
  const words = name.words.map((word) => word.toLowerCase());
  if (words.some((word) => NO_OUTLET.has(word)) || words.every((word) => PLACES.has(word))) return false;
  if (name.looks === 'person' || name.titles.length > 0) return false;
  const { gender, personal, words: full } = people.entityOf.get(name)!;
  if (looksLikeOutlet(name)) return true;
  return gender === 'thing' || (gender === 'unknown' && personal <= 2 && full.length === name.words.length);
}

/** Is `short` made of the initials of `long`? */
function stands(short: string, long: string): boolean {
  const initials = long
    .split(' ')
    .map((word) => word[0])
    .join('');
  return short.length > 1 && short === initials;
}

function wordsBefore({ items, sentences, sentenceOf }: Understood, to: number): string[] {
  const { from } = sentences[sentenceOf[Math.max(0, to)]!]!;
  const words: string[] = [];
  for (let i = Math.max(from, to - 10); i < to; i += 1)
    if (items[i]!.quote < 0) words.push(items[i]!.token.lower);
  return words;
}

function wordsAfter({ items, sentences, sentenceOf }: Understood, from: number): string[] {
  const { to } = sentences[sentenceOf[from - 1]!]!;
  return items.slice(from, Math.min(to, from + 2)).map((item) => item.token.lower);
}

/** How many paragraphs on an outlet named along with the speaker is still the source. */
const REACH = 2;

/**
 * Whom a quotation was taken from: the outlet in the sentence that names its speaker (at item `source`),
 * one that was named along with the speaker right before, or the one the whole article credits.
 */
export function viaOf(reading: Understood, via: readonly FoundVia[], source: number | null): Via | null {
  const { sentenceOf, sentences } = reading;
  const sentence = source === null ? -1 : sentenceOf[source]!;
  const along = new Set<number>();
  const entity = source === null ? undefined : reading.referents.get(source)?.entity;
  for (const { from } of entity?.mentions ?? []) {
    const there = sentenceOf[from]!;
    const away = sentences[sentence]!.paragraph - sentences[there]!.paragraph;
    if (away >= 0 && away <= REACH && there <= sentence) along.add(there);
  }
  const names = new Set(via.map(({ name }) => name));
  const chosen =
    via.find((one) => sentenceOf[one.item] === sentence) ??
    via.findLast((one) => along.has(sentenceOf[one.item]!)) ??
    (names.size === 1 ? via.find((one) => one.wide) : undefined);
  return chosen ? { name: chosen.name, span: chosen.span } : null;
}
