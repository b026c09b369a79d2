import type { Span } from '../model/span.ts';
import { type Word, wordsOf } from '../search/words.ts';
import { shorten } from './mark-names.ts';

/** Where `phrase` stands among `words`: the index of its first word, each time. */
export function phraseStarts(words: readonly Word[], phrase: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((term, offset) => words[at + offset]!.term === term)) starts.push(at);
  }
  return starts;
}

/** So many characters stand before the first hit of an excerpt, so that it is read in its sentence. */
const LEAD = 60;

/** At most about `length` characters of `text` with its first hit among them; the whole where it fits. */
export function excerpt(text: string, length: number, found: Found | null): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const first = found ? hitSpans(line, found)[0] : undefined;
  if (first === undefined || first.end <= length || line.length <= length) return shorten(line, length);
  const blank = line.indexOf(' ', first.start - LEAD);
  const start = blank === -1 || blank >= first.start ? first.start : blank + 1;
  return `…${shorten(line.slice(start), length)}`;
}

/**
 * What a search found, to mark in any text: words that begin with one of `beginnings`, those that are one of
 * `terms`, and `phrases`.
 */
export type Found = {
  beginnings: readonly string[];
  terms: ReadonlySet<string>;
  phrases: readonly (readonly string[])[];
};

/** The stretches of `text` a search found, in order; they may touch but don't repeat. */
export function hitSpans(text: string, { beginnings, terms, phrases }: Found): Span[] {
  const words = wordsOf(text);
  const spans = words
    .filter(({ term }) => terms.has(term) || beginnings.some((beginning) => term.startsWith(beginning)))
    .map(({ start, end }) => ({ start, end }));
  for (const phrase of phrases) {
    for (const at of phraseStarts(words, phrase)) {
      spans.push({ start: words[at]!.start, end: words[at + phrase.length - 1]!.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
