import { countIn } from './dated.ts';
import type { Room } from './lanes.ts';
import type { Days, Marks } from './marks.ts';
import type { Placed, Placer } from './place-in-lanes.ts';
import type { Row } from './rows.ts';

/**
 * A row as a window shows it: `count` of its dated marks lie there or may, drawn one by one as `placed`
 * says, or as counts where that is `null`.
 */
export type ShownRow = { row: Row; count: number; placed: Placed | null };

/** So many marks are drawn one by one, the emptiest rows first; the other rows show counts instead. */
export const MOST_MARKS = 120;

const NOTHING: Placed = { order: new Int32Array(0), lanes: new Int8Array(0), laneCount: 0 };

/** The work goes with the number of rows and with what is drawn, not with what the rows hold. */
export function rowsInWindow(
  marks: Marks,
  rows: readonly Row[],
  shown: Days | null,
  place: Placer,
  room: Room,
): ShownRow[] {
  if (shown === null) return rows.map((row) => ({ row, count: 0, placed: NOTHING }));
  const counted = rows.map((row) => ({ row, count: countIn(marks, row.dated, shown) }));
  const placed = new Map<Row, Placed>();
  let left = MOST_MARKS;
  for (const { row, count } of counted.toSorted((a, b) => a.count - b.count)) {
    if (count > left) break;
    const found = place(row, shown, room);
    if (!found) continue;
    placed.set(row, found);
    left -= count;
  }
  return counted.map(({ row, count }) => ({ row, count, placed: placed.get(row) ?? null }));
}
