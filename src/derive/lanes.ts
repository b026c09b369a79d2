import { type Marks, OPEN_LATEST } from './marks.ts';

/** More lanes than these make a row unreadable: what finds no room is drawn as a count instead. */
export const MOST_LANES = 10;

/**
 * Puts each mark into the first lane that is free, in one pass over marks sorted by `earliest`:
 *
 *     lane 0  |--a--|   |c|      |--e-->
 *     lane 1    |---b------|  |d|
 *
 * A lane is free again `room` days after its last mark. At most `MOST_LANES`; the rest get -1.
 */
export function assignLanes(
  marks: Marks,
  dated: Int32Array,
  room: number,
): { lanes: Int8Array; laneCount: number } {
  const lanes = new Int8Array(dated.length);
  const freeFrom: number[] = [];
  for (const [at, mark] of dated.entries()) {
    const start = marks.earliest[mark]!;
    const latest = marks.latest[mark]!;
    let lane = freeFrom.findIndex((day) => day <= start);
    if (lane === -1) lane = freeFrom.length < MOST_LANES ? freeFrom.length : -1;
    if (lane !== -1) freeFrom[lane] = latest === OPEN_LATEST ? latest : latest + room;
    lanes[at] = lane;
  }
  return { lanes, laneCount: freeFrom.length };
}
