import { GRAMMAR } from '../../../model/align-keys.ts';
import type { WordTable } from './encode-words.ts';
import { indexShingles } from './shingle-index.ts';

/** A stock phrase is a run of at least so many words … */
const WORDS = 5;

/**
 * … that so many people have said, at least, and such a share of the corpus's speakers: an utterance
 * credited wrongly again and again has fewer speakers.
 */
const PEOPLE = 8;
const SHARE = 1 / 500;

/**
 * Words within a stock phrase of this corpus are no evidence, whatever they mean: they weigh as grammar
 * does. `person` numbers the speaker of each row, 0 for nobody.
 */
export function discountStockPhrases(table: WordTable, person: Int32Array): WordTable {
  const { shingleAt, starts, lists } = indexShingles(table, Int32Array.from(person.keys()), WORDS);
  const stock = new Uint8Array(starts.length);
  const speakers = person.reduce((most, who) => Math.max(most, who), 0);
  const many = Math.max(PEOPLE, Math.ceil(speakers * SHARE));
  for (let shingle = 0; shingle + 1 < starts.length; shingle++) {
    const rows = lists.subarray(starts[shingle]!, starts[shingle + 1]!);
    if (rows.length >= many && saidBy(rows, person) >= many) stock[shingle] = 1;
  }
  const weights = table.weights.slice();
  shingleAt.forEach((shingle, at) => {
    if (shingle >= 0 && stock[shingle] === 1) weights.fill(GRAMMAR, at, at + WORDS);
  });
  return { ...table, weights };
}

function saidBy(rows: Int32Array, person: Int32Array): number {
  const people = new Set<number>();
  for (const row of rows) if (person[row] !== 0) people.add(person[row]!);
  return people.size;
}
