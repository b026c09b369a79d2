import { ByteReader } from './bytes.ts';
import type { IndexReader } from './index-reader.ts';
import { bitsOf, countBits, hasBit, intersect, marksIn } from './mark-list.ts';

/** The marks in which the terms of a phrase stand one behind the other. */
export async function findPhrase(reader: IndexReader, phrase: readonly string[]): Promise<Uint8Array> {
  const { marks: size } = reader.directory;
  const none = bitsOf([], size);
  const known = await Promise.all(phrase.map((term) => reader.term(term)));
  // The rarest first, so that little is left to be compared with the common ones.
  const terms = known
    .flatMap((term, offset) => (term ? [{ ...term, offset }] : []))
    .sort((a, b) => a.positions.length - b.positions.length || a.offset - b.offset);
  if (terms.length < phrase.length) return none;
  const lists = await Promise.all(terms.map(async ({ marks }) => bitsOf(await reader.marks([marks]), size)));
  const candidates = intersect(lists, size);
  if (terms.length === 1 || countBits(candidates) === 0) return candidates;
  const positions = await Promise.all(terms.map((term) => reader.positions(term.positions)));
  let begun: Begun | null = null;
  for (const [at, { offset }] of terms.entries()) {
    begun = narrow(lists[at]!, positions[at]!, offset, candidates, begun);
  }
  for (const mark of begun?.marks ?? []) none[mark >> 3]! |= 1 << (mark & 7);
  return none;
}

/** Where a phrase may begin: in `marks[n]` at the `places` from `ends[n - 1]` to `ends[n]`, ascending. */
type Begun = { marks: number[]; ends: number[]; places: number[] };

/**
 * Keeps the beginnings that a term's positions allow, `offset` places behind them; `begun` is `null` where
 * any may be. Positions are, mark by mark, steps times two, plus one where another place follows.
 */
function narrow(
  list: Uint8Array,
  positions: Uint8Array,
  offset: number,
  candidates: Uint8Array,
  begun: Begun | null,
): Begun {
  const reader = new ByteReader(positions);
  const kept: Begun = { marks: [], ends: [], places: [] };
  let at = 0;
  for (const mark of marksIn(list)) {
    const wanted = hasBit(candidates, mark);
    while (begun && at < begun.marks.length && begun.marks[at]! < mark) at += 1;
    let next = begun ? (begun.ends[at - 1] ?? 0) : 0;
    const end = begun && begun.marks[at] === mark ? begun.ends[at]! : next;
    const before = kept.places.length;
    let place = 0;
    for (let more = true; more; ) {
      const step = reader.varint();
      more = step % 2 === 1;
      place += (step - (step % 2)) / 2;
      if (!wanted) continue;
      const start = place - offset;
      while (next < end && begun!.places[next]! < start) next += 1;
      const allowed = begun ? next < end && begun.places[next] === start : start >= 0;
      if (allowed) kept.places.push(start);
    }
    if (kept.places.length > before) {
      kept.marks.push(mark);
      kept.ends.push(kept.places.length);
    }
  }
  return kept;
}
