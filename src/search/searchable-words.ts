import type { Article, CorpusEvent, CorpusQuotation } from '../model/corpus.ts';
import { joinWords } from '../model/span.ts';

/** By what an announcement is found; each field by itself, so that no phrase runs from one into the next. */
export function announcementWords({ subject, title, mentions }: CorpusEvent): string[] {
  return [subject, title, ...mentions.map((mention) => mention.words)];
}

export function articleWords({ headline, outlet, byline }: Article, text: string): string[] {
  return [headline ?? '', outlet ?? '', byline ?? '', text];
}

export function quotationWords({ segments, speaker }: CorpusQuotation): string[] {
  return [joinWords(segments), speaker?.name ?? ''];
}
