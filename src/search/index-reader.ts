import { type Directory, PIECE, type Stretch } from './format.ts';
import { backwards, type IndexedTerm, readEndingChunk, readWordChunk } from './word-chunk.ts';

/** Gives the bytes of a file of the index, by its name; fails where it can't be had. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/**
 * Reads terms and lists of an index, loading only the pieces they lie in. `marks` takes stretches that follow
 * on each other and gives a list for each.
 */
export type IndexReader = {
  directory: Directory;
  term: (term: string) => Promise<IndexedTerm | undefined>;
  termsBeginning: (beginning: string) => Promise<IndexedTerm[]>;
  termsEnding: (ending: string) => Promise<string[]>;
  marks: (stretches: readonly Stretch[]) => Promise<Uint8Array[]>;
  beginning: (stretch: Stretch) => Promise<Uint8Array>;
  positions: (stretch: Stretch) => Promise<Uint8Array>;
};

export function makeIndexReader(directory: Directory, load: LoadFile): IndexReader {
  const chunks = (name: string, numbers: readonly number[]) =>
    Promise.all(numbers.map((number) => load(`${name}-${number}.bin`)));
  const bytes = async (name: string, { start, length }: Stretch) => {
    const first = Math.floor(start / PIECE);
    const pieces = Math.ceil((start + length) / PIECE) - first;
    const numbers = Array.from({ length: pieces }, (_, at) => first + at);
    return cut(await chunks(name, numbers), start - first * PIECE, length);
  };
  return {
    directory,
    async term(term) {
      const found = await chunks('words', chunksOf(directory.words, term, false));
      return found.flatMap(termsIn).find((each) => each.term === term);
    },
    async termsBeginning(beginning) {
      const found = await chunks('words', chunksOf(directory.words, beginning, true));
      return found.flatMap(termsIn).filter(({ term }) => term.startsWith(beginning));
    },
    async termsEnding(ending) {
      const reversed = backwards(ending);
      const found = await chunks('endings', chunksOf(directory.endings, reversed, true));
      const terms = found.flatMap(readEndingChunk).filter((term) => term.startsWith(reversed));
      return terms.map(backwards);
    },
    async marks(stretches) {
      const [first, last] = [stretches[0], stretches.at(-1)];
      if (!first || !last) return [];
      const length = last.start + last.length - first.start;
      const all = await bytes('marks', { start: first.start, length });
      return stretches.map((each) =>
        all.subarray(each.start - first.start, each.start - first.start + each.length),
      );
    },
    beginning: (stretch) => bytes('beginnings', stretch),
    positions: (stretch) => bytes('positions', stretch),
  };
}

/** Chunks are read once for all words of a search that lie in them, and for the next key's: so many are kept. */
const MOST_READ = 16;
const lastRead = new Map<Uint8Array, IndexedTerm[]>();

function termsIn(chunk: Uint8Array): IndexedTerm[] {
  const terms = lastRead.get(chunk) ?? readWordChunk(chunk);
  lastRead.delete(chunk);
  lastRead.set(chunk, terms);
  for (const [oldest] of lastRead) {
    if (lastRead.size <= MOST_READ) break;
    lastRead.delete(oldest);
  }
  return terms;
}

/** The chunk a term lies in, if in any: the last that starts with it or before; and those that start with it. */
function chunksOf(firsts: readonly string[], term: string, andBeginning: boolean): number[] {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  const found = low > 0 ? [low - 1] : [];
  for (let at = low; andBeginning && firsts[at]?.startsWith(term); at++) found.push(at);
  return found;
}

/** `length` bytes from `start` of what the pieces make when joined. */
function cut(pieces: readonly Uint8Array[], start: number, length: number): Uint8Array {
  const [only] = pieces;
  const all = pieces.length === 1 && only ? only : joined(pieces);
  if (all.length < start + length) throw new RangeError('a piece of the search index is too short');
  return all.subarray(start, start + length);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
