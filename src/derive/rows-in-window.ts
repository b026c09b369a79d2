import { assignLanes } from './lanes.ts';
import type { Days, Marks } from './marks.ts';
import type { Row } from './rows.ts';

/**
 * The rows as a window shows them: only what lies in it and passes the filters. Rows keep their order
 * and, where all marks found a lane, their lanes, so that panning does not shuffle them; a row that was
 * too full finds new lanes for the few it shows now. `room` as in `timelineRows`.
 */
export function rowsInWindow(
  rows: readonly Row[],
  marks: Marks,
  mask: Uint8Array,
  shown: Days | null,
  room: number,
): Row[] {
  const inWindow = (mark: number) =>
    mask[mark] === 1 &&
    shown !== null &&
    marks.earliest[mark]! <= shown.to &&
    marks.latest[mark]! >= shown.from;
  return rows.map((row) => {
    const undated = row.undated.filter((mark) => mask[mark] === 1);
    const dated = row.dated.filter(inWindow);
    if (row.lanes.includes(-1)) return { ...row, undated, dated, ...assignLanes(marks, dated, room) };
    const lanes = row.lanes.filter((_, at) => inWindow(row.dated[at]!));
    return {
      ...row,
      undated,
      dated,
      lanes,
      laneCount: lanes.reduce((most, lane) => Math.max(most, lane + 1), 0),
    };
  });
}
