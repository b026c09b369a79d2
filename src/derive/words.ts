/** A word of a text: its folded form and where it stands, in UTF-16 code units. */
export type Word = { term: string; start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** A word as it is looked for: lower case, diacritics off, one kind of apostrophe. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    term: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
