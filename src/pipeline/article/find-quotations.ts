import { type Span, type Words, wordsAt } from '../../model/span.ts';

/** A quotation before anybody is said to have spoken it. */
export type FoundQuotation = { kind: 'direct' | 'partial'; segments: Words[]; rule: string };

/** Stretches in double marks, one to a paragraph. */
export function findQuotations(text: string, paragraphs: readonly Span[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const paragraph of paragraphs) {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/[“"]([^“”"]+)[”"]/g)) {
      const start = paragraph.start + match.index + 1;
      const words = wordsAt(text, { start, end: start + match[1]!.length });
      const direct = /[.,!?…]$/.test(words.words) && words.words.split(' ').length > 4;
      found.push({ kind: direct ? 'direct' : 'partial', segments: [words], rule: 'paired-marks' });
    }
  }
  return found;
}
