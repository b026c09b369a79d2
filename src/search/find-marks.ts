import { marksWith, type Phrase, readPhrase } from './find-phrase.ts';
import type { Directory } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { bitsOf, countBits, intersect, marksIn } from './mark-list.ts';
import { nearest, slipsIn, wholeParts } from './near-words.ts';
import type { SearchQuery } from './parse-query.ts';
import type { IndexedTerm } from './word-chunk.ts';

/**
 * What a search found: a 1 for each mark in `mask`, `count` of them. `beginnings` are the words met as they
 * were typed, whole or at the beginning of a word; `near` the words met in place of one nobody printed.
 */
export type Hits = {
  mask: Uint8Array<ArrayBuffer>;
  count: number;
  beginnings: string[];
  near: { typed: string; terms: string[] }[];
  phrases: string[][];
};

/** A phrase is looked for in so many marks at first, each time in twice as many, and in so many at most. */
const FIRST_PART = 128;
const LARGEST_PART = 16_384;

/**
 * Finds the marks that hold every word and every phrase. Where that takes long, `between` is called after each
 * part of the marks, can ask what was found so far, and ends the search by failing. Fails with what the reader's
 * loading fails with.
 */
export async function findMarks(
  reader: IndexReader,
  { words, phrases }: SearchQuery,
  between: (soFar: () => Hits) => Promise<void> = async () => {},
): Promise<Hits> {
  const size = reader.directory.marks;
  const [wordHits, known] = await Promise.all([
    findWords(reader, words),
    Promise.all(phrases.map((phrase) => readPhrase(reader, phrase))),
  ]);
  const bits = intersect(
    [...wordHits, ...known].map((each) => each.bits),
    size,
  );
  const hits = (found: Uint8Array): Hits => ({
    mask: maskOf(found, size),
    count: countBits(found),
    beginnings: wordHits.flatMap(({ typed, near }) => (near === null ? [typed] : [])),
    near: wordHits.flatMap(({ typed, near }) => (near === null ? [] : [{ typed, terms: near }])),
    phrases,
  });
  if (known.every(({ terms }) => terms.length < 2)) return hits(bits);
  const found = bitsOf([], size);
  const candidates = marksIn(bits);
  for (let start = 0, part = FIRST_PART; start < candidates.length; part = Math.min(2 * part, LARGEST_PART)) {
    for (const mark of await marksWithAll(reader, known, candidates.subarray(start, start + part))) {
      found[mark >> 3]! |= 1 << (mark & 7);
    }
    start += part;
    await between(() => hits(found));
  }
  return hits(found);
}

async function marksWithAll(reader: IndexReader, phrases: readonly Phrase[], marks: Uint32Array) {
  let left = marks;
  for (const phrase of phrases) left = await marksWith(reader, phrase, left);
  return left;
}

function maskOf(bits: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const mask = new Uint8Array(size);
  for (let mark = 0; mark < size; mark++) mask[mark] = (bits[mark >> 3]! >> (mark & 7)) & 1;
  return mask;
}

/** The marks of a word; `near` are the words taken in its place, `null` where it was met as typed. */
type WordHits = { typed: string; bits: Uint8Array; near: string[] | null };

/** Of each index the words of the last search: with the next key most are asked for again. */
const lastFound = new WeakMap<Directory, Map<string, WordHits>>();

async function findWords(reader: IndexReader, words: readonly string[]): Promise<WordHits[]> {
  const last = lastFound.get(reader.directory);
  const found = await Promise.all(words.map((word) => last?.get(word) ?? findWord(reader, word)));
  lastFound.set(reader.directory, new Map(found.map((each) => [each.typed, each])));
  return found;
}

async function findWord(reader: IndexReader, typed: string): Promise<WordHits> {
  const { marks: size, beginnings } = reader.directory;
  const common = beginnings.find(({ term }) => term === typed);
  if (common) return { typed, bits: bitsOf([await reader.beginning(common)], size), near: null };
  const terms = await reader.termsBeginning(typed);
  if (terms.length > 0) {
    return { typed, bits: bitsOf(await reader.marks(terms.map(({ marks }) => marks)), size), near: null };
  }
  const near = await findNear(reader, typed);
  const lists = await Promise.all(near.map(({ marks }) => reader.marks([marks])));
  return { typed, bits: bitsOf(lists.flat(), size), near: near.map(({ term }) => term) };
}

/** The words with the fewest slips from one that nobody printed. */
async function findNear(reader: IndexReader, typed: string): Promise<IndexedTerm[]> {
  if (slipsIn(typed) === 0) return [];
  const { beginning, ending, swapped } = wholeParts(typed);
  const [beginners, enders, twin] = await Promise.all([
    reader.termsBeginning(beginning),
    reader.termsEnding(ending),
    reader.term(swapped),
  ]);
  const near = nearest(typed, [...beginners, ...(twin ? [twin] : [])].map(({ term }) => term).concat(enders));
  const terms = await Promise.all(near.map((term) => reader.term(term)));
  return terms.filter((term) => term !== undefined);
}
