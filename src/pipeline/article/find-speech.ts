import type { ArticleRecord } from '../../model/record.ts';
import { joinWords, type Span } from '../../model/span.ts';
import { contentId } from '../hash.ts';
import { attributeSpeakers } from './attribute-speakers.ts';
import { readText } from './reading/read-text.ts';

/** The part of an article's record that tells who said what. */
export type Speech = Pick<
  ArticleRecord,
  'quotations' | 'headlineQuotations' | 'unmatchedMarks' | 'people' | 'via'
>;

/** Finds an article's quotations and their speakers; ids follow from `article` and the words. */
export function findSpeech(
  text: string,
  article: string,
  paragraphs: readonly Span[],
  headline: Span | null,
): Speech {
  const reading = readText(text, paragraphs);
  const { quotations, headlineQuotations } = attributeSpeakers(reading, headline);
  const seen = new Map<string, number>();
  return {
    quotations: quotations.map((quotation) => {
      const words = joinWords(quotation.segments);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return { id: contentId('q', article, words, nth), ...quotation, via: null, within: null };
    }),
    headlineQuotations,
    unmatchedMarks: [...reading.unmatched],
    people: [],
    via: [],
  };
}
