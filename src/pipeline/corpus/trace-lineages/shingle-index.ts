import type { WordTable } from './encode-words.ts';

/**
 * An inverted index over hashed runs of `size` words: unlike MinHash it misses no pair that shares a run,
 * however short the excerpt and however long the whole (MinHash estimates resemblance, which is near nil
 * between a sentence and a page). Time and space are linear in the words: a radix sort. Two runs of one
 * hash are rare and cost a comparison more.
 * Only `rows` (ascending) are read. `lists[starts[g] .. starts[g + 1])` are the rows that have shingle `g`, ascending; `shingleAt` gives the
 * shingle that begins at each word of the table, or -1 where no other row has it.
 */
export type ShingleIndex = { shingleAt: Int32Array; starts: Int32Array; lists: Int32Array };

export function indexShingles({ codes, offsets }: WordTable, rows: Int32Array, size: number): ShingleIndex {
  const total = codes.length;
  const hashes = new Uint32Array(total);
  const rowAt = new Int32Array(total);
  const places = new Uint32Array(total);
  let used = 0;
  for (const row of rows) {
    for (let at = offsets[row]!; at + size <= offsets[row + 1]!; at++) {
      hashes[at] = hashOf(codes, at, at + size);
      rowAt[at] = row;
      places[used++] = at;
    }
  }
  const order = sortByHash(places.subarray(0, used), hashes);

  const shingleAt = new Int32Array(total).fill(-1);
  const lists = new Int32Array(used);
  const starts = new Int32Array(used + 1);
  let shingles = 0;
  let length = 0;
  for (let from = 0; from < used; ) {
    let to = from + 1;
    const hash = hashes[order[from]!]!;
    while (to < used && hashes[order[to]!]! === hash) to++;
    const begin = length;
    for (let at = from; at < to; at++) {
      const row = rowAt[order[at]!]!;
      if (length === begin || lists[length - 1] !== row) lists[length++] = row;
    }
    if (length - begin > 1) {
      for (let at = from; at < to; at++) shingleAt[order[at]!] = shingles;
      starts[++shingles] = length;
    } else length = begin;
    from = to;
  }
  return { shingleAt, starts: starts.slice(0, shingles + 1), lists: lists.slice(0, length) };
}

/** Hashes a run of word codes to 32 bits (the rounds of MurmurHash3). */
export function hashOf(codes: Int32Array, from: number, to: number): number {
  let hash = 0x9747b28c;
  for (let at = from; at < to; at++) {
    let key = Math.imul(codes[at]!, 0xcc9e2d51);
    key = Math.imul((key << 15) | (key >>> 17), 0x1b873593);
    hash ^= key;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Least significant digit radix sort, 16 bits a pass: stable, so rows stay ascending in each list. */
function sortByHash(order: Uint32Array, hashes: Uint32Array): Uint32Array {
  let from = order;
  let to: Uint32Array = new Uint32Array(order.length);
  for (const shift of [0, 16]) {
    const places = new Uint32Array(65537);
    for (const at of from) places[((hashes[at]! >>> shift) & 0xffff) + 1]!++;
    for (let digit = 0; digit < 65536; digit++) places[digit + 1]! += places[digit]!;
    for (const at of from) to[places[(hashes[at]! >>> shift) & 0xffff]!++] = at;
    [from, to] = [to, from];
  }
  return from;
}
