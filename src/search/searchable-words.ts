import type { Article, CorpusEvent, CorpusQuotation } from '../model/corpus.ts';
import { joinWords } from '../model/span.ts';

/** By what an announcement is found; each field by itself, so that no phrase runs from one into the next. */
export function announcementWords({ subject, title, mentions }: CorpusEvent): string[] {
  return [subject, title, ...mentions.map((mention) => mention.words)];
}

/** The article's text is a field more, the last. */
export function articleWords({ headline, outlet, byline }: Article): string[] {
  return [headline ?? '', outlet ?? '', byline ?? ''];
}

export function quotationWords({
  segments,
  speaker,
}: Pick<CorpusQuotation, 'segments' | 'speaker'>): string[] {
  return [joinWords(segments), speaker?.name ?? ''];
}
