import type { Reading, Sentence } from '../reading/read-text.ts';

const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Its first letters are enough to tell most words apart. */
const LETTERS = 40;
const trimmed = (word: string) => plain(word.slice(0, LETTERS)).replaceAll(' ', '');

/** Words in marks that a sentence of the reporter's may hold and still be the reporter's. */
const SHORT = 20;
/** How many sentences that begin and end alike are compared. */
const MOST = 8;

/** Tells whether words are, but for signs, a whole sentence that the reporter wrote. Reads the article once, if asked. */
export function ownSentences(reading: Reading): (words: readonly string[]) => boolean {
  let own: Map<string, Sentence[]> | null = null;
  return (words) => {
    own ??= byEnds(reading);
    const key = `${trimmed(words[0]!)} ${trimmed(words.at(-1)!)}`;
    const said = plain(words.join(' '));
    return own.get(key)?.some((sentence) => isOwn(reading, sentence, said)) ?? false;
  };
}

function isOwn({ text, items }: Reading, { from, to }: Sentence, said: string): boolean {
  for (let i = from; i < to; i += 1) {
    const { quote, token } = items[i]!;
    if (quote >= 0 && token.end - token.start >= SHORT) return false;
  }
  return plain(text.slice(items[from]!.token.start, items[to - 1]!.token.end)) === said;
}

/** Sentences by their first and last words. */
function byEnds({ items, sentences }: Reading): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const { from, to } = sentence;
    const first = items[from]!.token;
    if (first.kind !== 'word' || to - from < 4) continue;
    const last = items[to - 1]!.token.kind === 'stop' ? items[to - 2]! : items[to - 1]!;
    const key = `${trimmed(first.lower)} ${trimmed(last.token.lower)}`;
    const same = found.get(key);
    if (!same) found.set(key, [sentence]);
    else if (same.length < MOST) same.push(sentence);
  }
  return found;
}
