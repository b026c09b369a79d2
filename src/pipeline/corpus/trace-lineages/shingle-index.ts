import type { WordTable } from './encode-words.ts';

/** Words a shingle has. */
export const SHINGLE = 3;

/**
 * A shingle that stands in more wordings than this is a common phrase and no lead. Lineages of more
 * printings are still found, by their rarer shingles and because equal wordings are one item here.
 */
export const COMMON = 256;

/**
 * An inverted index over hashed runs of three words: unlike MinHash it misses no pair that shares one
 * uncommon run, however short the excerpt and however long the whole (MinHash estimates resemblance,
 * which is near nil between a sentence and a page). Time and space are linear in the words: a radix sort.
 * `lists[starts[g] .. starts[g + 1])` are the items of shingle `g`, ascending; `shingleAt` gives the
 * shingle that begins at each word of the table, or -1 where there is none that is shared.
 */
export type ShingleIndex = { shingleAt: Int32Array; starts: Int32Array; lists: Int32Array };

export function indexShingles({ codes, offsets }: WordTable, items: Int32Array): ShingleIndex {
  const total = codes.length;
  const hashes = new Uint32Array(total);
  const itemAt = new Int32Array(total);
  let used = 0;
  const places = new Uint32Array(total);
  for (const item of items) {
    for (let at = offsets[item]!; at + SHINGLE <= offsets[item + 1]!; at++) {
      hashes[at] = mix(codes[at]!, codes[at + 1]!, codes[at + 2]!);
      itemAt[at] = item;
      places[used++] = at;
    }
  }
  const order = sortByHash(places.subarray(0, used), hashes);

  const shingleAt = new Int32Array(total).fill(-1);
  const lists: Int32Array = new Int32Array(used);
  const starts: number[] = [0];
  let length = 0;
  for (let from = 0; from < used; ) {
    let to = from + 1;
    const hash = hashes[order[from]!]!;
    while (to < used && hashes[order[to]!]! === hash) to++;
    const begin = length;
    for (let at = from; at < to; at++) {
      const item = itemAt[order[at]!]!;
      if (length === begin || lists[length - 1] !== item) lists[length++] = item;
    }
    if (length - begin > 1) {
      for (let at = from; at < to; at++) shingleAt[order[at]!] = starts.length - 1;
      starts.push(length);
    } else length = begin;
    from = to;
  }
  return { shingleAt, starts: Int32Array.from(starts), lists: lists.slice(0, length) };
}

/** Mixes three word codes to 32 bits (the multiply and xor rounds of MurmurHash3). */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ 0x9747b28c, 0xcc9e2d51);
  hash = Math.imul((hash << 13) | (hash >>> 19), 0x1b873593) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul((hash << 15) | (hash >>> 17), 0xe6546b64) ^ Math.imul(c, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** Least significant digit radix sort, 16 bits a pass: stable, so items stay ascending in each list. */
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
