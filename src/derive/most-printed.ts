import type { Columns } from '../model/columns.ts';

/** The utterances printed more than once, as indices of lineages: the most printed first, then in their order. */
export function mostPrinted({ memberOffsets }: Columns['lineage']): Uint32Array {
  const count = memberOffsets.length - 1;
  const printings = (lineage: number) => memberOffsets[lineage + 1]! - memberOffsets[lineage]!;
  let several = 0;
  for (let lineage = 0; lineage < count; lineage++) if (printings(lineage) > 1) several += 1;
  // One number a lineage, so that many are sorted without a call a comparison.
  const order = new Float64Array(several);
  let at = 0;
  for (let lineage = 0; lineage < count; lineage++) {
    if (printings(lineage) > 1) order[at++] = lineage - printings(lineage) * count;
  }
  return Uint32Array.from(order.sort(), (place) => ((place % count) + count) % count);
}
