import type { Reading } from '../reading/read-text.ts';

const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words in marks that a sentence of the reporter's may hold and still be the reporter's. */
const SHORT = 20;

/** Tells whether words are, but for signs, a whole sentence that the reporter wrote. Reads the article once, if asked. */
export function ownSentences({ text, items, sentences }: Reading): (words: string) => boolean {
  let own: Set<string> | null = null;
  return (words) => {
    own ??= new Set(
      sentences
        .filter(({ from, to }) =>
          items.slice(from, to).every(({ quote, token }) => quote < 0 || token.end - token.start < SHORT),
        )
        .map(({ from, to }) => plain(text.slice(items[from]!.token.start, items[to - 1]!.token.end))),
    );
    return own.has(plain(words));
  };
}
