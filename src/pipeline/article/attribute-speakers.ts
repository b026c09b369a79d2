import type { Attribution } from '../../model/record.ts';
import { type Span, type Words, wordsAt } from '../../model/span.ts';
import type { FoundQuotation } from './find-quotations.ts';

export type Attributed = FoundQuotation & { speaker: Attribution | null; cue: Words | null };

/** Two capitalised words nearest before a quotation's end in its paragraph. */
export function attributeSpeakers(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly FoundQuotation[],
): Attributed[] {
  return quotations.map((quotation) => {
    const at = quotation.segments[0]!.start;
    const upTo = paragraphs.findLast((paragraph) => paragraph.start <= at)!.end;
    const names = [...text.slice(0, upTo).matchAll(/\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu)];
    const last = names.at(-1);
    if (!last) return { ...quotation, speaker: null, cue: null };
    const mention = wordsAt(text, { start: last.index, end: last.index + last[0].length });
    const speaker = { name: last[0], mention, rule: 'nearest-name', confidence: 'low' as const };
    return { ...quotation, speaker, cue: null };
  });
}
