import type { WordTable } from './encode-words.ts';

/** A fragment that this many wordings of one speaker hold is a stock phrase and no lead. */
const STOCK_PHRASE = 64;

/** What `findEchoes` asks of a row: whose words they are (0: nobody's) and in which article. */
export type Belongings = { person: Int32Array; article: Int32Array };

/**
 * For each of `fragments` the earlier rows of the table that may hold its words: all of its own article,
 * and those of its speaker (of anybody, for fragments of many telling words) with one of its two
 * weightiest pairs of words. One pass over the table's words.
 */
export function findEchoes(
  table: WordTable,
  fragments: Int32Array,
  { person, article }: Belongings,
  telling: (fragment: number) => boolean,
): Map<number, number[]> {
  const probes = new Map<number, number[]>();
  for (const fragment of fragments) {
    for (const at of weightiestPairs(table, fragment)) {
      if (person[fragment] !== 0) addTo(probes, pairKey(table, at, person[fragment]!), fragment);
      if (telling(fragment)) addTo(probes, pairKey(table, at, 0), fragment);
    }
  }
  const elsewhere = new Map<number, number[]>();
  for (let row = 0; row < table.offsets.length - 1; row++) {
    for (let at = table.offsets[row]!; at + 2 <= table.offsets[row + 1]!; at++) {
      for (const whose of person[row] === 0 ? [0] : [0, person[row]!]) {
        for (const fragment of probes.get(pairKey(table, at, whose)) ?? []) {
          if (row < fragment) addTo(elsewhere, fragment, row);
        }
      }
    }
  }
  const inArticle = rowsOfArticles(fragments, article);
  return new Map(
    Array.from(fragments, (fragment) => {
      const far = [...new Set(elsewhere.get(fragment))];
      const near = inArticle.get(article[fragment]!)!.filter((row) => row < fragment);
      return [fragment, far.length > STOCK_PHRASE ? near : [...new Set([...near, ...far])]];
    }),
  );
}

function rowsOfArticles(fragments: Int32Array, article: Int32Array): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const fragment of fragments) rows.set(article[fragment]!, []);
  article.forEach((of, row) => {
    rows.get(of)?.push(row);
  });
  return rows;
}

/** Where the one or two weightiest pairs of words that don't overlap begin. */
function weightiestPairs({ weights, offsets }: WordTable, row: number): number[] {
  const from = offsets[row]!;
  const weightAt = (at: number) => weights[at]! + weights[at + 1]!;
  const places = Array.from({ length: offsets[row + 1]! - from - 1 }, (_, index) => from + index);
  places.sort((a, b) => weightAt(b) - weightAt(a) || a - b);
  const second = places.find((at) => Math.abs(at - places[0]!) > 1);
  return second === undefined ? places.slice(0, 1) : [places[0]!, second];
}

function pairKey({ codes }: WordTable, at: number, whose: number): number {
  let hash = Math.imul(codes[at]! + 1, 0xcc9e2d51) ^ Math.imul(whose, 0x85ebca6b);
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ Math.imul(codes[at + 1]! + 1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
