import type { IndexReader } from './index-reader.ts';
import { bitsOf, countBits, intersect, marksIn } from './mark-list.ts';
import { visitPlaces } from './positions.ts';
import type { IndexedTerm } from './word-chunk.ts';

/** A term of a phrase: how many places behind its beginning, and a bit for each mark it stands in. */
type PhraseTerm = IndexedTerm & { offset: number; bits: Uint8Array };

/** Where a phrase may begin: in `marks[n]` at the `places` from `ends[n - 1]` to `ends[n]`, ascending. */
type Beginnings = { marks: Uint32Array; ends: Uint32Array; places: number[] };

/** The marks in which the terms of a phrase stand one behind the other, as bits. */
export async function findPhrase(reader: IndexReader, phrase: readonly string[]): Promise<Uint8Array> {
  const { marks: size } = reader.directory;
  const known = await Promise.all(phrase.map((term) => reader.term(term)));
  const terms = await Promise.all(
    known.flatMap((term, offset) => (term ? [termAt(reader, term, offset)] : [])),
  );
  const found = bitsOf([], size);
  if (terms.length < phrase.length) return found;
  const candidates = intersect(
    terms.map(({ bits }) => bits),
    size,
  );
  if (terms.length === 1) return candidates;
  // The rarest first: of the common ones' places, only those in marks that are left are loaded.
  terms.sort((a, b) => a.positions.length - b.positions.length || a.offset - b.offset);
  let marks = marksIn(candidates);
  let left: Beginnings | null = null;
  for (const term of terms) {
    if (marks.length === 0) break;
    left = await narrow(reader, term, marks, left);
    marks = left.marks;
  }
  for (const mark of marks) found[mark >> 3]! |= 1 << (mark & 7);
  return found;
}

async function termAt(reader: IndexReader, term: IndexedTerm, offset: number): Promise<PhraseTerm> {
  return { ...term, offset, bits: bitsOf(await reader.marks([term.marks]), reader.directory.marks) };
}

/** Keeps the beginnings in `marks` that a term's places allow; `before` are those its fellows left, if any yet. */
async function narrow(
  reader: IndexReader,
  { offset, bits, positions }: PhraseTerm,
  marks: Uint32Array,
  before: Beginnings | null,
): Promise<Beginnings> {
  const ends = new Uint32Array(marks.length);
  const places: number[] = [];
  const keep = (index: number, own: readonly number[], count: number) => {
    let next = before ? (before.ends[index - 1] ?? 0) : 0;
    const end = before ? before.ends[index]! : 0;
    for (let at = 0; at < count; at++) {
      const start = own[at]! - offset;
      if (before) {
        while (next < end && before.places[next]! < start) next += 1;
        if (next === end) break;
        if (before.places[next] === start) places.push(start);
      } else if (start >= 0) places.push(start);
    }
    ends[index] = places.length;
  };
  await visitPlaces(reader.positions, positions, countBits(bits), ranksIn(bits, marks), keep);
  const holds = (_: number, index: number) => ends[index]! > (ends[index - 1] ?? 0);
  return { marks: marks.filter(holds), ends: ends.filter(holds), places };
}

/** The place of each of `marks` among the bits set, counted from 0. */
function ranksIn(bits: Uint8Array, marks: Uint32Array): Uint32Array {
  const all = marksIn(bits);
  let rank = 0;
  return marks.map((mark) => {
    while (all[rank]! < mark) rank += 1;
    return rank;
  });
}
