import { blockAround } from './bins.ts';
import { countIn } from './dated.ts';
import type { Room } from './lanes.ts';
import type { Days, Marks } from './marks.ts';
import { type Placed, type Placer, placedIn } from './place-in-lanes.ts';
import type { Row } from './rows.ts';

/**
 * A row as a window shows it: `count` of its dated marks lie there or may, drawn one by one as `placed`
 * says, or as counts where that is `null`.
 */
export type ShownRow = { row: Row; count: number; placed: Placed | null };

/** So many marks are drawn one by one, the emptiest rows first; the other rows show counts instead. */
export const MOST_MARKS = 100;

const NOTHING: Placed = { order: new Int32Array(0), lanes: new Int8Array(0), laneCount: 0 };

/**
 * Which rows are drawn mark by mark, and how high, goes by the block about the window, so that it stays
 * as it is while one pans in there. The work goes with the rows and with what is drawn, not with what
 * the rows hold.
 */
export function rowsInWindow(
  marks: Marks,
  rows: readonly Row[],
  shown: Days | null,
  place: Placer,
  room: Room,
): ShownRow[] {
  if (shown === null) return rows.map((row) => ({ row, count: 0, placed: NOTHING }));
  const block = blockAround(shown);
  const counted = rows.map((row) => ({ row, about: countIn(marks, row.dated, block) }));
  const opened = new Map<Row, Placed>();
  let left = MOST_MARKS;
  for (const { row, about } of counted.toSorted((a, b) => a.about - b.about)) {
    if (about > left) break;
    const found = place(row, block, room);
    if (!found) continue;
    opened.set(row, { ...placedIn(marks, found, shown), laneCount: found.laneCount });
    left -= about;
  }
  return rows.map((row) => ({
    row,
    count: countIn(marks, row.dated, shown),
    placed: opened.get(row) ?? null,
  }));
}
