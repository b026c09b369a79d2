import type { ArticleRecord, Quotation } from '../../model/record.ts';
import { joinWords, type Span } from '../../model/span.ts';
import { contentId } from '../hash.ts';
import { attributeSpeakers } from './attribute-speakers.ts';
import { findNested } from './find-nested.ts';
import { findQuotations } from './find-quotations.ts';
import { findVia, viaOf } from './find-via.ts';
import { listPeople } from './list-people.ts';
import { readText } from './reading/read-text.ts';
import type { Trace } from './speakers/named-reading.ts';
import { understandText } from './speakers/understand-text.ts';

/** The part of an article's record that tells who said what. */
export type Speech = Pick<
  ArticleRecord,
  'quotations' | 'headlineQuotations' | 'unmatchedMarks' | 'people' | 'via'
>;

/**
 * Finds an article's quotations and their speakers; ids follow from `article` and the words. `trace` is
 * told every rule that was asked and what it found.
 */
export function findSpeech(
  text: string,
  article: string,
  paragraphs: readonly Span[],
  headline: Span | null,
  trace?: Trace,
): Speech {
  const reading = understandText(readText(text, paragraphs), trace);
  const { quotations: found, headlineQuotations } = findQuotations(reading, headline, trace);
  const attributed = attributeSpeakers(reading, found, trace);
  const via = findVia(reading, trace);
  const seen = new Map<string, number>();
  const idOf = (words: string) => {
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return contentId('q', article, words, nth);
  };
  const outer = attributed.map(({ kind, segments, rule, speaker, cue, source }): Quotation => {
    const id = idOf(joinWords(segments));
    return { id, kind, segments, rule, speaker, cue, via: viaOf(reading, via, source), within: null };
  });
  // After all others, so that a quotation within changes no other's id.
  const nested = findNested(reading, attributed, trace).map(({ outer: at, segment, ...rest }): Quotation => {
    const id = idOf(segment.words);
    return { id, kind: 'direct', segments: [segment], ...rest, via: null, within: outer[at]!.id };
  });
  return {
    quotations: [...outer, ...nested].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start),
    headlineQuotations,
    unmatchedMarks: [...reading.unmatched],
    people: listPeople(reading, attributed),
    via: via.list.map(({ name, span }) => ({ name, span })),
  };
}
