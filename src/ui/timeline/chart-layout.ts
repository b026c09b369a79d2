import type { Row } from '../../derive/rows.ts';

/** Distances of the chart, in CSS pixels. */
export const PITCH = 22;
export const BAR = 14;
const ROW_PAD = 5;
const GROUP_HEAD = 34;
const DENSE_HEIGHT = 44;
export const UNDATED_PITCH = 24;

export type PlacedRow = { row: Row; top: number; height: number; head: boolean; dense: boolean };

/** More marks than these in one row's lanes, or in all rows, are drawn as counts per column. */
const MOST_MARKS = 300;

/** Rows one below another; a row that starts a group leaves room for the group's name. */
export function placeRows(
  rows: readonly Row[],
  undatedPerLine: number,
  undatedLines: number,
): { placed: PlacedRow[]; height: number } {
  const crowded = rows.reduce((sum, row) => sum + row.dated.length, 0) > MOST_MARKS;
  let y = 0;
  const placed = rows.map((row, index) => {
    const head = index === 0 || rows[index - 1]!.kind !== row.kind;
    const dense = crowded ? row.dated.length > 12 : row.lanes.includes(-1);
    const lines = Math.ceil(Math.min(row.undated.length, undatedPerLine * undatedLines) / undatedPerLine);
    const content = Math.max(
      dense ? DENSE_HEIGHT : Math.max(1, row.laneCount) * PITCH,
      lines * UNDATED_PITCH,
    );
    const top = y + (head ? GROUP_HEAD : 0);
    const height = content + 2 * ROW_PAD;
    y = top + height;
    return { row, top, height, head, dense };
  });
  return { placed, height: y };
}

export const contentTop = (placed: PlacedRow) => placed.top + ROW_PAD;
