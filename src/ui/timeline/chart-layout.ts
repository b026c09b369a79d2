import type { ShownRow } from '../../derive/rows-in-window.ts';
import type { Kind } from '../../state/view.ts';

/** Distances of the chart, in CSS pixels. A mark takes the pointer on a whole lane. */
export const PITCH = 24;
export const BAR = 14;
const ROW_PAD = 4;
/** Above a row that starts a group. */
export const GROUP_HEAD = 34;
export const DENSE_HEIGHT = 48;
export const UNDATED_PITCH = 24;
/** Between the plot and the undated. */
export const UNDATED_GAP = 24;

/** How a chart of some width is laid out: the undated of a row, and room for its label where that lies above. */
export type Shape = { undatedPerLine: number; undatedLines: number; labelHeight: number };

export const WIDE: Shape = { undatedPerLine: 4, undatedLines: 3, labelHeight: 0 };
export const NARROW: Shape = { undatedPerLine: 2, undatedLines: 4, labelHeight: 22 };

/** Where a row stands: it starts at `top`, its marks at `content`; `head` where it starts a group. */
export type RowPlace = { top: number; content: number; height: number; head: boolean };

export type PlacedRow = ShownRow & RowPlace;

/** So many of the undated are drawn one by one; where rows have more, each draws fewer of them. */
const MOST_UNDATED = 40;

/** As many of the undated as `rows` can draw; past that, they are counted. */
export function undatedRoom(rows: readonly ShownRow[], { undatedPerLine, undatedLines }: Shape): number {
  const most = undatedPerLine * undatedLines;
  const wanted = rows.reduce((sum, { row }) => sum + Math.min(most, row.undated.length), 0);
  if (wanted <= MOST_UNDATED) return most;
  const sharing = rows.filter(({ row }) => row.undated.length > 0).length;
  return Math.max(1, Math.min(most, Math.floor(MOST_UNDATED / sharing)));
}

/** Rows one below another; a row that starts a group leaves room for the group's name. */
export function placeRows(
  rows: readonly ShownRow[],
  { undatedPerLine, labelHeight }: Shape,
  room: number,
): { placed: PlacedRow[]; height: number } {
  let y = 0;
  let before: Kind | null = null;
  const placed = rows.map((shown) => {
    const { row } = shown;
    const head = before !== row.kind;
    before = row.kind;
    const lines = Math.ceil(Math.min(row.undated.length, room) / undatedPerLine);
    const content = Math.max(
      shown.placed ? Math.max(1, shown.placed.laneCount) * PITCH : DENSE_HEIGHT,
      lines * UNDATED_PITCH,
    );
    const top = y + (head ? GROUP_HEAD : 0);
    const height = content + labelHeight + 2 * ROW_PAD;
    y = top + height;
    return { ...shown, top, content: top + ROW_PAD + labelHeight, height, head };
  });
  return { placed, height: y };
}
