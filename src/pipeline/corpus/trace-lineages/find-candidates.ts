import type { WordTable } from './encode-words.ts';
import { indexShingles } from './shingle-index.ts';

/** Words in a run that makes two wordings candidates. */
export const SHINGLE = 3;

/** Rows looked at for one item, its rarest runs first: this bounds the work an item can cause. */
export const SCAN = 600;

/**
 * For each of `items` (rows of `table`, ascending) the earlier ones that share runs of words with it,
 * those that share most first. Complete where the shared run is among the item's rarest; a run that
 * thousands have is no lead.
 */
export function* findCandidates(
  table: WordTable,
  items: Int32Array,
): Generator<[item: number, candidates: number[]]> {
  const { shingleAt, starts, lists } = indexShingles(table, items, SHINGLE);
  const shared = new Uint16Array(table.offsets.length);
  const sizeOf = (shingle: number) => starts[shingle + 1]! - starts[shingle]!;
  for (const item of items) {
    const shingles: number[] = [];
    for (let at = table.offsets[item]!; at < table.offsets[item + 1]!; at++) {
      if (shingleAt[at]! >= 0) shingles.push(shingleAt[at]!);
    }
    shingles.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
    const candidates: number[] = [];
    let left = SCAN;
    for (const shingle of shingles) {
      left -= sizeOf(shingle);
      if (left < 0) break;
      for (let place = starts[shingle]!; lists[place]! < item; place++) {
        const other = lists[place]!;
        if (shared[other] === 0) candidates.push(other);
        shared[other]! += 1;
      }
    }
    candidates.sort((a, b) => shared[b]! - shared[a]! || a - b);
    yield [item, candidates];
    for (const candidate of candidates) shared[candidate] = 0;
  }
}
