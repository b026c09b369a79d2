import type { Via } from '../../model/record.ts';
import type { NameMention } from './names/find-names.ts';
import type { Entity } from './names/gather-people.ts';
import { NO_OUTLET, OUTLET_WORDS } from './names/outlet-words.ts';
import { PLACES } from './names/places.ts';
import type { Trace } from './speakers/named-reading.ts';
import type { Understood } from './speakers/understand-text.ts';

/**
 * An outlet at the item its name begins at, with whoever is named near it; `wide` where it is credited for
 * more than its sentence.
 */
export type FoundVia = Via & { item: number; wide: boolean; along: ReadonlySet<Entity> };

/** All outlets of an article, also by paragraph; `only` is the one that all of it is credited to. */
export type Sources = {
  list: readonly FoundVia[];
  in: ReadonlyMap<number, readonly FoundVia[]>;
  only: FoundVia | null;
};

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
    // Hat tip to Leeds Weekly   Source: Leeds Weekly
    name: 'hat-tip',
    wide: true,
    credits: (before) => /(?:hat tip|hat-tip|h \/ t|source)(?: to)?(?: :)?$/.test(before.slice(-5).join(' ')),
  },
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
export function findVia(reading: Understood, trace?: Trace): Sources {
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
    trace?.(`via ${rule.name}: ${name.words.join(' ')}`);
    const span = { start: name.start, end: name.end };
    found.push({
      name: name.words.join(' '),
      span,
      item: name.from,
      wide: rule.wide,
      along: namedAlong(reading, name.from),
    });
  }
  const full = new Map(found.map(({ name }) => [initials(name), name]));
  const byParagraph = new Map<number, FoundVia[]>();
  for (const one of found) {
    one.name = full.get(one.name) ?? one.name;
    const { paragraph } = reading.sentences[reading.sentenceOf[one.item]!]!;
    const there = byParagraph.get(paragraph);
    if (!there) byParagraph.set(paragraph, [one]);
    else if (there.length < MOST) there.push(one);
  }
  const names = new Set(found.map(({ name }) => name));
  const only = names.size === 1 ? (found.find((one) => one.wide) ?? null) : null;
  return { list: found, in: byParagraph, only };
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

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

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
export function viaOf(reading: Understood, sources: Sources, source: number | null): Via | null {
  const { sentenceOf, sentences } = reading;
  let chosen = sources.only;
  if (source !== null) {
    const sentence = sentenceOf[source]!;
    const entity = reading.referents.get(source)?.entity;
    const here = sentences[sentence]!.paragraph;
    for (let paragraph = here - REACH; paragraph <= here; paragraph += 1) {
      for (const one of sources.in.get(paragraph) ?? []) {
        const there = sentenceOf[one.item]!;
        if (there === sentence || (there < sentence && entity && one.along.has(entity))) chosen = one;
      }
    }
  }
  return chosen && { name: chosen.name, span: chosen.span };
}

/** How many outlets of one paragraph are looked at, and how near an outlet somebody is named along with it. */
const MOST = 20;
const NEAR = 60;

function namedAlong({ referents, sentences, sentenceOf }: Understood, item: number): Set<Entity> {
  const { from, to } = sentences[sentenceOf[item]!]!;
  const along = new Set<Entity>();
  for (let i = Math.max(from, item - NEAR); i < Math.min(to, item + NEAR); i += 1) {
    const entity = referents.get(i)?.entity;
    if (entity) along.add(entity);
  }
  return along;
}
