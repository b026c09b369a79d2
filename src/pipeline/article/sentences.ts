import type { Span } from '../../model/span.ts';

/** A stop after one of these, or after a single capital, ends no sentence. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|etc|e\.g|i\.e|(?:\p{L}\.)+\p{L})$/u;

/** The sentences of a paragraph, in order, without the blanks between them. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(/[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu)) {
    if (match[0].startsWith('.') && SHORT.test(words.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = match.index + match[0].length;
  }
  if (start < words.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}
