import { blockAround } from './bins.ts';
import { countIn, marksIn } from './dated.ts';
import { assignLanes, type Room } from './lanes.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import type { Row } from './rows.ts';

/** Marks by `earliest`, the lane of each, and how many lanes their row is high. */
export type Placed = { order: Int32Array; lanes: Int8Array; laneCount: number };

/** Places what a row shows in a window, or gives `null` where not all marks find a lane. */
export type Placer = (row: Row, shown: Days, room: Room) => Placed | null;

/** More marks than these find no room in any chart, so nobody looks for it. */
const MOST_PLACED = 500;

const ALWAYS: Days = { from: OPEN_EARLIEST + 1, to: OPEN_LATEST - 1 };

/**
 * Marks keep their lanes while one zooms and pans: those they have among all of the row with `room`, if
 * all find one there. Else they keep those among what lies about the window while one pans; only else do
 * those in the window get lanes of their own. What was found is kept for the last block asked of a row.
 */
export function makePlacer(marks: Marks, room: Room): Placer {
  const everywhere = new WeakMap<Row, Placed | null>();
  const about = new WeakMap<Row, { key: string; placed: Placed | null }>();
  return (row, shown, near) => {
    const block = blockAround(shown);
    const key = `${block.from} ${block.to} ${near.least} ${near.gap}`;
    let last = about.get(row);
    if (last?.key !== key) {
      const all = everywhere.has(row) ? everywhere.get(row)! : place(marks, row, ALWAYS, room);
      everywhere.set(row, all);
      last = { key, placed: all ? within(marks, all, block) : place(marks, row, block, near) };
      about.set(row, last);
    }
    const { placed } = last;
    if (!placed) return place(marks, row, shown, near);
    return { ...within(marks, placed, shown), laneCount: placed.laneCount };
  };
}

function place(marks: Marks, { dated }: Row, days: Days, room: Room): Placed | null {
  if (countIn(marks, dated, days) > MOST_PLACED) return null;
  const order = marksIn(marks, dated, days);
  const placed = assignLanes(marks, order, room);
  return placed.lanes.includes(-1) ? null : { order, ...placed };
}

function within({ earliest, latest }: Marks, { order, lanes }: Placed, days: Days): Placed {
  const inside = (mark: number) => earliest[mark]! <= days.to && latest[mark]! >= days.from;
  const left = lanes.filter((_, at) => inside(order[at]!));
  return {
    order: order.filter(inside),
    lanes: left,
    laneCount: left.reduce((most, lane) => Math.max(most, lane + 1), 0),
  };
}
