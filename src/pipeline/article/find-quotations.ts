import { type Span, type Words, wordsAt } from '../../model/span.ts';
import { judge, readMarked } from './quotations/kind-rules.ts';
import { ownSentences } from './quotations/own-sentences.ts';
import { isPlainVerb } from './speakers/cue-words.ts';
import type { Trace } from './speakers/named-reading.ts';
import { type Found, firstFound, type Place, type Sieve } from './speakers/sieves.ts';
import type { Understood } from './speakers/understand-text.ts';

/** A quotation before anybody is said to have spoken it; `stretches` are indices, one a segment. */
export type FoundQuotation = {
  kind: 'direct' | 'partial';
  rule: string;
  stretches: number[];
  /** Who its own sentences credit, and the sieve that found it. */
  credit: { sieve: Sieve; found: Found } | null;
};

/** Words of speech, whole or in part, in order; marks in the headline are kept apart. */
export function findQuotations(
  reading: Understood,
  headline: Span | null,
  trace?: Trace,
): { quotations: FoundQuotation[]; headlineQuotations: Words[] } {
  const quotations: FoundQuotation[] = [];
  const headlineQuotations: Words[] = [];
  const isOwn = ownSentences(reading);
  // Robert “Bobby” Ray
  const withinName = new Set<number>();
  for (const { nickname, from, to } of reading.names)
    if (nickname !== null) for (let i = from + 1; i < to; i += 1) withinName.add(i);
  for (const [index, stretch] of reading.stretches.entries()) {
    if (stretch.parent !== null) continue;
    if (withinName.has(reading.itemOf[index]!)) continue;
    const short = `“${reading.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40))}”`;
    trace?.(`marks ${stretch.rule}: ${short}`);
    if (headline && stretch.start >= headline.start && stretch.end <= headline.end) {
      headlineQuotations.push(wordsAt(reading.text, stretch));
      continue;
    }
    const place = placeOf(reading, index);
    const credit = firstFound(place, ['label', 'after', 'before']);
    const last = quotations.at(-1);
    const goesOn = stretch.continues
      ? last?.stretches.at(-1) === index - 1 || hasChildrenOnly(reading, last, index)
      : false;
    if (last && (goesOn || interrupts(reading, place, last, credit?.found ?? null))) {
      last.stretches.push(index);
      last.credit ??= credit;
      continue;
    }
    const verb = credit?.found.verb ?? null;
    const distance = verb === null ? 0 : Math.abs(place.item - verb);
    const plain = verb !== null && isPlainVerb(reading.items[verb]!.token.lower);
    const { verdict, rule } = judge(
      readMarked(reading, index, credit && { reach: credit.sieve.reach, distance, plain }, isOwn),
    );
    trace?.(`kind ${rule}: ${short} is ${verdict}`);
    if (verdict !== 'none') quotations.push({ kind: verdict, rule, stretches: [index], credit });
  }
  return { quotations, headlineQuotations };
}

/** Do only quotations nested in the last one stand between it and the stretch at `index`? */
function hasChildrenOnly(
  { stretches }: Understood,
  last: FoundQuotation | undefined,
  index: number,
): boolean {
  if (!last) return false;
  for (let i = last.stretches.at(-1)! + 1; i < index; i += 1) if (stretches[i]!.parent === null) return false;
  return true;
}

/** How many letters a turn of quick talk may have. */
const TURN = 60;

/** Where a stretch stands, for the sieves; what was said before it is not known yet. */
export function placeOf(reading: Understood, index: number): Place {
  const { start, end, outer, paragraph } = reading.stretches[index]!;
  const item = reading.itemOf[index]!;
  const around = reading.paragraphs[paragraph]!;
  return {
    reading,
    item,
    sentence: reading.sentenceOf[item]!,
    paragraph,
    said: [],
    asks: reading.text
      .slice(Math.max(start, end - 4), end)
      .trimEnd()
      .endsWith('?'),
    short: end - start <= TURN,
    alone: outer.start === around.start && outer.end === around.end,
  };
}

/** Does nothing but one reporting clause stand between two stretches: "…," she said. "…"? */
function interrupts(reading: Understood, place: Place, last: FoundQuotation, own: Found | null): boolean {
  const { sentences } = reading;
  const before = placeOf(reading, last.stretches.at(-1)!);
  const gap = place.item - before.item - 1;
  if (gap < 2 || gap > 60 || before.paragraph !== place.paragraph) return false;
  // “We won,” said Lee, who signed the “Right to Roam” law: words lead on to it.
  if (gap > 4 && /word|possessive|number/.test(reading.items[place.item - 1]!.token.kind)) return false;
  const next = place.sentence - before.sentence;
  if (next > 1 || (next === 1 && sentences[place.sentence]!.from !== place.item)) return false;
  const clause = firstFound(before, ['after']);
  // The clause between is the last one's credit, and no other verb leads to this one.
  if (clause?.sieve.name === 'broken-off') return true;
  return clause !== null && (own === null || own.verb === clause.found.verb);
}
