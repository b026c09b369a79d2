import type { Words } from './span.ts';

/**
 * One printed word of a quotation, `[start, end)` in the article's text. `form` is what remains when case
 * and the look of apostrophes are put aside; `bracketed` words, in [] or (), are the editor's and not the
 * speaker's. `endsSentence` and `ellipsis` tell what stands between this word and the next.
 */
export type Word = {
  start: number;
  end: number;
  words: string;
  form: string;
  bracketed: boolean;
  endsSentence: boolean;
  ellipsis: boolean;
};

// Abbreviations (U.S.), numbers (1,000 or 3.5m), words with their apostrophes; hyphens part words.
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The form of a printed word, by which words count as the same. */
export function formOf(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('.', '');
}

/**
 * Visits the words of a text with the marks before each (`''` for a blank) and whether it stands in
 * brackets; returns the marks after the last word. One pass.
 */
export function scanWords(
  text: string,
  visit: (start: number, end: number, marks: string, bracketed: boolean) => void,
): string {
  let depth = 0;
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const marks = match.index - at === 1 && text[at] === ' ' ? '' : text.slice(at, match.index);
    for (const mark of marks) {
      if (mark === '[' || mark === '(') depth += 1;
      else if ((mark === ']' || mark === ')') && depth > 0) depth -= 1;
    }
    at = match.index + match[0].length;
    visit(match.index, at, marks, depth > 0);
  }
  return text.slice(at);
}

/** The words of a quotation's segments in the order they are printed. */
export function splitWords(segments: readonly Words[]): Word[] {
  const words: Word[] = [];
  for (const segment of segments) {
    let before: Word | undefined;
    const rest = scanWords(segment.words, (start, end, marks, bracketed) => {
      if (before) readMarks(before, marks);
      const printed = segment.words.slice(start, end);
      before = {
        start: segment.start + start,
        end: segment.start + end,
        words: printed,
        form: formOf(printed),
        bracketed,
        endsSentence: false,
        ellipsis: false,
      };
      words.push(before);
    });
    if (before) readMarks(before, rest);
  }
  const last = words.at(-1);
  if (last) last.endsSentence = true;
  return words;
}

function readMarks(before: Word, marks: string): void {
  before.ellipsis = marks.includes('…') || marks.includes('..') || marks.includes('. .');
  before.endsSentence = before.ellipsis || /[.!?]/.test(marks);
}
