import type { WordTable } from './encode-words.ts';

/** A pair of words that this many rows of one speaker have is a stock phrase and no lead. */
const STOCK_PHRASE = 64;

/** Counters for hashed pairs of words, at most; a clash only makes a pair look more common. */
const MOST_COUNTERS = 1 << 24;

/** Whose words a row holds (0: nobody's) and in which article it stands. */
export type Belongings = { person: Int32Array; article: Int32Array };

const NOBODY = 0;
const ANYBODY = -1;

/**
 * For each of `fragments` the earlier rows of the table that may hold its words: all of its own article,
 * and those with one of its two rarest pairs of words that are its speaker's or, where `telling` (there
 * are words enough), nobody's. A telling fragment of nobody's may echo anybody. Two passes over the words.
 */
export function findEchoes(
  table: WordTable,
  fragments: Int32Array,
  { person, article }: Belongings,
  telling: (fragment: number) => boolean,
): Map<number, number[]> {
  const counts = countPairs(table, person);
  const probes = new Map<number, number[]>();
  for (const fragment of fragments) {
    const who = person[fragment]!;
    const kinds = [
      ...(who === NOBODY ? [] : [who]),
      ...(telling(fragment) ? [who === NOBODY ? ANYBODY : NOBODY] : []),
    ];
    for (const whose of kinds) {
      for (const key of rarestPairs(table, fragment, whose, counts)) addTo(probes, key, fragment);
    }
  }
  const elsewhere = new Map<number, number[]>();
  for (let row = 0; row < person.length; row++) {
    for (let at = table.offsets[row]!; at + 2 <= table.offsets[row + 1]!; at++) {
      for (const whose of [person[row]!, ANYBODY]) {
        for (const fragment of probes.get(pairKey(table, at, whose)) ?? []) {
          if (row < fragment) addTo(elsewhere, fragment, row);
        }
      }
    }
  }
  const inArticle = rowsOfArticles(fragments, article);
  return new Map(
    Array.from(fragments, (fragment) => {
      const near = inArticle.get(article[fragment]!)!.filter((row) => row < fragment);
      return [fragment, [...new Set([...near, ...(elsewhere.get(fragment) ?? [])])]];
    }),
  );
}

/** How many pairs of words share a counter, each with its row's speaker and with anybody. */
function countPairs(table: WordTable, person: Int32Array): Uint32Array {
  let size = 1024;
  while (size < MOST_COUNTERS && size < 4 * table.codes.length) size *= 2;
  const counts = new Uint32Array(size);
  for (let row = 0; row < person.length; row++) {
    for (let at = table.offsets[row]!; at + 2 <= table.offsets[row + 1]!; at++) {
      counts[pairKey(table, at, person[row]!) & (size - 1)]! += 1;
      counts[pairKey(table, at, ANYBODY) & (size - 1)]! += 1;
    }
  }
  return counts;
}

/** The keys of the one or two rarest pairs of words that don't overlap and are no stock phrase. */
function rarestPairs(table: WordTable, row: number, whose: number, counts: Uint32Array): number[] {
  const from = table.offsets[row]!;
  const pairs = Array.from({ length: table.offsets[row + 1]! - from - 1 }, (_, index) => {
    const key = pairKey(table, from + index, whose);
    return { at: index, key, count: counts[key & (counts.length - 1)]! };
  });
  pairs.sort((a, b) => a.count - b.count || a.at - b.at);
  const [first] = pairs;
  const second = pairs.find(({ at }) => Math.abs(at - first!.at) > 1);
  return [first!, ...(second ? [second] : [])]
    .filter(({ count }) => count <= STOCK_PHRASE)
    .map(({ key }) => key);
}

function rowsOfArticles(fragments: Int32Array, article: Int32Array): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const fragment of fragments) rows.set(article[fragment]!, []);
  article.forEach((of, row) => {
    rows.get(of)?.push(row);
  });
  return rows;
}

function pairKey({ codes }: WordTable, at: number, whose: number): number {
  let hash = Math.imul(codes[at]! + 1, 0xcc9e2d51) ^ Math.imul(whose, 0x85ebca6b);
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ Math.imul(codes[at + 1]! + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
