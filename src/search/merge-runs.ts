import { ByteReader } from './bytes.ts';
import type { Gathered } from './gather-words.ts';

/** The terms in order with their marks, `count` of `found`, and the parts of their places. */
export function* mergeRuns({ order, runs }: Gathered, size: number) {
  const found = new Uint32Array(size);
  const heads = new Uint32Array(runs.length);
  for (const number of order) {
    const places: Uint8Array[] = [];
    let count = 0;
    for (const [nth, { terms, marks, markEnds, positions, positionEnds }] of runs.entries()) {
      const at = heads[nth]!;
      if (terms[at] !== number) continue;
      heads[nth] = at + 1;
      const reader = new ByteReader(marks(markEnds[at - 1] ?? 0, markEnds[at]!));
      for (let mark = 0; !reader.done; ) {
        mark += reader.varint();
        found[count++] = mark;
      }
      places.push(positions(positionEnds[at - 1] ?? 0, positionEnds[at]!));
    }
    yield { number, found, count, places };
  }
}
