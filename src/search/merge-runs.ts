import { ByteReader } from './bytes.ts';
import type { Run } from './gather-words.ts';

/** The terms in `order` with their marks, `count` of `found`, and the parts of their places. */
export function* mergeRuns(runs: readonly Run[], order: Uint32Array, size: number) {
  const found = new Uint32Array(size);
  const ranks = new Uint32Array(order.length);
  for (const [rank, term] of order.entries()) ranks[term] = rank;
  const queues = runs.map(({ terms }) => inRanks(terms, ranks));
  const heads = new Uint32Array(runs.length);
  for (const [rank, number] of order.entries()) {
    const places: Uint8Array[] = [];
    let count = 0;
    for (const [nth, { marks, markEnds, positions, positionEnds }] of runs.entries()) {
      const at = queues[nth]![heads[nth]!] ?? -1;
      if (at < 0 || ranks[runs[nth]!.terms[at]!] !== rank) continue;
      heads[nth]! += 1;
      const reader = new ByteReader(marks.subarray(markEnds[at - 1] ?? 0, markEnds[at]));
      for (let mark = 0; !reader.done; ) {
        mark += reader.varint();
        found[count++] = mark;
      }
      places.push(positions.subarray(positionEnds[at - 1] ?? 0, positionEnds[at]));
    }
    yield { number, found, count, places };
  }
}

/** The indices of a run's terms in the order of their ranks; numbers alone sort several times faster. */
function inRanks(terms: Uint32Array, ranks: Uint32Array): Uint32Array {
  const weight = 2 ** 22;
  const keys = Float64Array.from(terms, (term, at) => ranks[term]! * weight + at).sort();
  return Uint32Array.from(keys, (key) => key % weight);
}
