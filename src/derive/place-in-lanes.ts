import { countIn, marksIn } from './dated.ts';
import { assignLanes, type Room } from './lanes.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import type { Row } from './rows.ts';

/** Marks by `earliest`, the lane of each, and how many lanes their row is high. */
export type Placed = { order: Int32Array; lanes: Int8Array; laneCount: number };

/** Places what a row has in a block of days, or gives `null` where not all of it finds a lane. */
export type Placer = (row: Row, block: Days, room: Room) => Placed | null;

/** More marks than these find no room in any chart, so nobody looks for it. */
const MOST_PLACED = 500;

const ALWAYS: Days = { from: OPEN_EARLIEST + 1, to: OPEN_LATEST - 1 };

/**
 * Marks keep the lanes they have among all of their row with `room`, if all find one there, while one
 * zooms and pans; else those they have in the block. What was found is kept for the last block of a row.
 */
export function makePlacer(marks: Marks, room: Room): Placer {
  const everywhere = new WeakMap<Row, Placed | null>();
  const about = new WeakMap<Row, { key: string; placed: Placed | null }>();
  return (row, block, near) => {
    const key = `${block.from} ${block.to} ${near.least} ${near.gap}`;
    const last = about.get(row);
    if (last?.key === key) return last.placed;
    const all = everywhere.has(row) ? everywhere.get(row)! : place(marks, row, ALWAYS, room);
    everywhere.set(row, all);
    const placed = all ? placedIn(marks, all, block) : place(marks, row, block, near);
    about.set(row, { key, placed });
    return placed;
  };
}

function place(marks: Marks, { dated }: Row, days: Days, room: Room): Placed | null {
  if (countIn(marks, dated, days) > MOST_PLACED) return null;
  const order = marksIn(marks, dated, days);
  const placed = assignLanes(marks, order, room);
  return placed.lanes.includes(-1) ? null : { order, ...placed };
}

/** What of it may lie in `days`, as many lanes high as that is. */
export function placedIn({ earliest, latest }: Marks, { order, lanes }: Placed, days: Days): Placed {
  const inside = (mark: number) => earliest[mark]! <= days.to && latest[mark]! >= days.from;
  const left = lanes.filter((_, at) => inside(order[at]!));
  return {
    order: order.filter(inside),
    lanes: left,
    laneCount: left.reduce((most, lane) => Math.max(most, lane + 1), 0),
  };
}
