import { type Marks, OPEN_LATEST } from './marks.ts';

/** More lanes than these make a row unreadable: what finds no room is drawn as a count instead. */
export const MOST_LANES = 10;

/** How many days a mark takes at least, and how many a longer one keeps clear behind it. */
export type Room = { least: number; gap: number };

/**
 * Puts each mark into the first lane that is free, in one pass over marks sorted by `earliest`:
 *
 *     lane 0  |--a--|   |c|      |--e-->
 *     lane 1    |---b------|  |d|
 *
 * At most `MOST_LANES`; the rest get -1.
 */
export function assignLanes(
  { earliest, latest }: Marks,
  order: Int32Array,
  { least, gap }: Room,
): { lanes: Int8Array; laneCount: number } {
  const lanes = new Int8Array(order.length);
  const freeFrom: number[] = [];
  for (const [at, mark] of order.entries()) {
    const start = earliest[mark]!;
    const end = latest[mark]!;
    let lane = freeFrom.findIndex((day) => day <= start);
    if (lane === -1) lane = freeFrom.length < MOST_LANES ? freeFrom.length : -1;
    if (lane !== -1) freeFrom[lane] = end === OPEN_LATEST ? end : Math.max(end + 1 + gap, start + least);
    lanes[at] = lane;
  }
  return { lanes, laneCount: freeFrom.length };
}
