import type { Span } from '../../model/span.ts';
import { allMatches } from './gate/all-matches.ts';

/** A stop after one of these, or after a single capital, ends no sentence. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|etc|e\.g|i\.e|(?:\p{L}\.)+\p{L})$/u;

const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu;

/** A "sentence" longer than this is none: it is cut, so that work on one stays small whatever the text. */
const LONGEST = 2000;

/** The sentences of a paragraph, in order, without the blanks between them. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  const push = (from: number, to: number) => {
    let at = from;
    while (to - at > LONGEST) {
      // No further back than the piece: where no blank is, each search would else run to the paragraph's start.
      const blank = words.slice(at + 1, at + LONGEST + 1).lastIndexOf(' ');
      const cut = blank < 0 ? at + LONGEST : at + 1 + blank;
      sentences.push({ start: paragraph.start + at, end: paragraph.start + cut });
      at = blank < 0 ? cut : cut + 1;
    }
    if (at < to) sentences.push({ start: paragraph.start + at, end: paragraph.start + to });
  };
  for (const match of allMatches(STOP, words)) {
    if (match[0].startsWith('.') && SHORT.test(words.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    const end = match.index + match[0].trimEnd().length;
    push(start, end);
    start = match.index + match[0].length;
  }
  if (start < words.length) push(start, words.length);
  return sentences;
}
