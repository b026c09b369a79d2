import type { Row } from '../../derive/rows.ts';

/** Distances of the chart, in CSS pixels. */
export const PITCH = 22;
export const BAR = 14;
const ROW_PAD = 5;
const GROUP_HEAD = 34;
const DENSE_HEIGHT = 44;
export const UNDATED_PITCH = 24;

/** How a chart of some width is laid out: the undated of a row, and room for its label where that lies above. */
export type Shape = { undatedPerLine: number; undatedLines: number; labelHeight: number };

export const WIDE: Shape = { undatedPerLine: 4, undatedLines: 3, labelHeight: 0 };
export const NARROW: Shape = { undatedPerLine: 2, undatedLines: 4, labelHeight: 22 };

/** `top` is where the row starts, `content` where its marks do. */
export type PlacedRow = {
  row: Row;
  top: number;
  content: number;
  height: number;
  head: boolean;
  dense: boolean;
};

/** So many marks are drawn one by one, the emptiest rows first; the other rows show counts instead. */
const MOST_MARKS = 120;

/** Rows one below another; a row that starts a group leaves room for the group's name. */
export function placeRows(
  rows: readonly Row[],
  { undatedPerLine, undatedLines, labelHeight }: Shape,
): { placed: PlacedRow[]; height: number } {
  const open = rowsToOpen(rows);
  let y = 0;
  const placed = rows.map((row, index) => {
    const head = index === 0 || rows[index - 1]!.kind !== row.kind;
    const dense = !open.has(row);
    const lines = Math.ceil(Math.min(row.undated.length, undatedPerLine * undatedLines) / undatedPerLine);
    const content = Math.max(
      dense ? DENSE_HEIGHT : Math.max(1, row.laneCount) * PITCH,
      lines * UNDATED_PITCH,
    );
    const top = y + (head ? GROUP_HEAD : 0);
    const height = content + labelHeight + 2 * ROW_PAD;
    y = top + height;
    return { row, top, content: top + ROW_PAD + labelHeight, height, head, dense };
  });
  return { placed, height: y };
}

function rowsToOpen(rows: readonly Row[]): Set<Row> {
  const open = new Set<Row>();
  let drawn = 0;
  for (const row of rows.toSorted((a, b) => a.dated.length - b.dated.length)) {
    drawn += row.dated.length;
    if (drawn <= MOST_MARKS && !row.lanes.includes(-1)) open.add(row);
  }
  return open;
}
