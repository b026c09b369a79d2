import type { IndexReader } from './index-reader.ts';
import { bitsOf, countBits, intersect, ranker } from './mark-list.ts';
import { pairTerm } from './pairs.ts';
import { visitPlaces } from './positions.ts';
import type { IndexedTerm } from './word-chunk.ts';

/** A term of a phrase: how many places behind its beginning, in how many marks, and which of them a mark is. */
type PhraseTerm = IndexedTerm & { offset: number; count: number; rankOf: (mark: number) => number };

/** A phrase as the index knows it: its terms, the rarest first, and a bit for each mark that has all of them. */
export type Phrase = { terms: PhraseTerm[]; bits: Uint8Array };

/** Where a phrase may begin: in `marks[n]` at the `places` from `ends[n - 1]` to `ends[n]`, ascending. */
type Beginnings = { marks: Uint32Array; ends: Uint32Array; places: number[] };

/** Looks up which marks can hold a phrase; where one term is nowhere, none can. */
export async function readPhrase(reader: IndexReader, phrase: readonly string[]): Promise<Phrase> {
  const { marks: size } = reader.directory;
  // Pairs lie beside each other, so the words before the last have mostly brought them along.
  const [words, pairs] = await Promise.all([
    Promise.all(phrase.map((term) => reader.term(term))),
    Promise.all(phrase.slice(1).map((term, at) => reader.term(pairTerm(phrase[at]!, term)))),
  ]);
  if (!words.every((word) => word !== undefined)) return { terms: [], bits: bitsOf([], size) };
  const found = await Promise.all(
    withPairs(words, pairs).map(({ term, offset }) => termAt(reader, term, offset)),
  );
  const terms = found
    .map(({ term }) => term)
    .sort((a, b) => a.positions.length - b.positions.length || a.offset - b.offset);
  return {
    terms,
    bits: intersect(
      found.map(({ bits }) => bits),
      size,
    ),
  };
}

/** The terms of a phrase, pairs in place of words where there are any: each word is in one of them. */
function withPairs(words: readonly IndexedTerm[], pairs: readonly (IndexedTerm | undefined)[]) {
  const terms: { term: IndexedTerm; offset: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const [here, before] = [pairs[at], pairs[at - 1]];
    if (here) terms.push({ term: here, offset: at++ });
    else if (before) terms.push({ term: before, offset: at - 1 });
    else terms.push({ term: words[at]!, offset: at });
  }
  return terms;
}

async function termAt(reader: IndexReader, term: IndexedTerm, offset: number) {
  const bits = bitsOf(await reader.marks([term.marks]), reader.directory.marks);
  return {
    bits,
    term: { ...term, offset, count: countBits(bits), rankOf: ranker(bits) } satisfies PhraseTerm,
  };
}

/**
 * Those of `marks` in which the terms stand one behind the other. A phrase is asked about marks that ascend,
 * from one call to the next, too. Of the common terms' places, only those in marks that are left are loaded.
 */
export async function marksWith(
  reader: IndexReader,
  { terms }: Phrase,
  marks: Uint32Array,
): Promise<Uint32Array> {
  // A term by itself is in all marks that have it.
  if (terms.length < 2) return marks;
  let left: Beginnings | null = null;
  for (const term of terms) {
    const among: Uint32Array = left ? left.marks : marks;
    if (among.length === 0) return among;
    left = await narrow(reader, term, among, left);
  }
  return left!.marks;
}

/** Keeps the beginnings in `marks` that a term's places allow; `before` are those its fellows left, if any yet. */
async function narrow(
  reader: IndexReader,
  { offset, count, rankOf, positions }: PhraseTerm,
  marks: Uint32Array,
  before: Beginnings | null,
): Promise<Beginnings> {
  const ends = new Uint32Array(marks.length);
  const places: number[] = [];
  const keep = (index: number, own: readonly number[], many: number) => {
    let next = before ? (before.ends[index - 1] ?? 0) : 0;
    const end = before ? before.ends[index]! : 0;
    for (let at = 0; at < many; at++) {
      const start = own[at]! - offset;
      if (before) {
        while (next < end && before.places[next]! < start) next += 1;
        if (next === end) break;
        if (before.places[next] === start) places.push(start);
      } else if (start >= 0) places.push(start);
    }
    ends[index] = places.length;
  };
  await visitPlaces(reader.positions, positions, count, marks.map(rankOf), keep);
  const holds = (_: number, index: number) => ends[index]! > (ends[index - 1] ?? 0);
  return { marks: marks.filter(holds), ends: ends.filter(holds), places };
}
