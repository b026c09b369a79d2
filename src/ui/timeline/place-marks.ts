import { LONGEST_WORDS } from '../../derive/mark-names.ts';
import type { Days, Marks } from '../../derive/marks.ts';
import type { Row } from '../../derive/rows.ts';
import { BAR, PITCH, type PlacedRow, type Shape, UNDATED_PITCH } from './chart-layout.ts';
import type { DayScale } from './day-scale.ts';

/**
 * A mark on screen. A sure day is a disc at `x`; an interval a bar from `x` on; without a date a ring in
 * the column at the end. `room` is how many pixels there are for words beside a disc or inside a bar.
 */
export type PlacedMark = {
  mark: number;
  shape: 'day' | 'bar' | 'undated';
  x: number;
  y: number;
  width: number;
  room: number;
};

/** What a row draws; `more` are the undated it has no room for. */
export type PlacedMarks = { marks: PlacedMark[]; more: { count: number; x: number; y: number } | null };

/** The chart's plot: its scale and window, its width, and where the column of the undated starts. */
export type Plot = { scale: DayScale; shown: Days; width: number } | null;

/** About the width of a letter of the chart's small type. */
export const LETTER = 5.6;
const DISC = 8;
const BETWEEN = 10;
const LEAST_WIDTH = 8;
/** A bar that goes on past the window is drawn past its edge and cut there, so that it shows no end. */
const BEYOND = 24;

/** Places the marks of one row. */
export function placeMarks(
  placed: PlacedRow,
  marks: Marks,
  plot: Plot,
  undatedAt: number,
  shape: Shape,
): PlacedMarks {
  const undated = placeUndated(placed, undatedAt, shape);
  if (!plot || placed.dense) return undated;
  return { marks: [...placeDated(placed, marks, plot), ...undated.marks], more: undated.more };
}

function placeDated(placed: PlacedRow, marks: Marks, plot: NonNullable<Plot>): PlacedMark[] {
  const { row } = placed;
  const { scale, shown, width: right } = plot;
  const nextInLane = new Map<number, number>();
  const dated: PlacedMark[] = [];
  for (let at = row.dated.length - 1; at >= 0; at--) {
    const mark = row.dated[at]!;
    const earliest = marks.earliest[mark]!;
    const latest = marks.latest[mark]!;
    const lane = row.lanes[at]!;
    const day = earliest === latest;
    const start = earliest < shown.from ? -BEYOND : scale.x(earliest);
    const end = latest > shown.to ? right + BEYOND : scale.x(latest + 1);
    const x = day ? (start + end) / 2 : start;
    const width = day ? 0 : Math.max(LEAST_WIDTH, end - start);
    const inSight = Math.min(x + width, right) - Math.max(x, 0);
    const room = day ? (nextInLane.get(lane) ?? right) - x - DISC - BETWEEN : inSight - BAR;
    const y = placed.content + lane * PITCH + (PITCH - BAR) / 2;
    dated.push({ mark, shape: day ? 'day' : 'bar', x, y, width, room });
    nextInLane.set(lane, x);
  }
  return dated.reverse();
}

function placeUndated(
  placed: PlacedRow,
  undatedAt: number,
  { undatedPerLine, undatedLines }: Shape,
): PlacedMarks {
  const { undated } = placed.row;
  const room = undatedPerLine * undatedLines;
  const fitting = undated.length > room ? undated.subarray(0, room - 1) : undated;
  const spot = (at: number) => ({
    x: undatedAt + (at % undatedPerLine) * UNDATED_PITCH + 8,
    y: placed.content + Math.floor(at / undatedPerLine) * UNDATED_PITCH + (PITCH - BAR) / 2,
  });
  return {
    marks: Array.from(fitting, (mark, at) => ({ mark, shape: 'undated', ...spot(at), width: 0, room: 0 })),
    more:
      undated.length > fitting.length ? { count: undated.length - fitting.length, ...spot(room - 1) } : null,
  };
}

/** The keys by which the keyboard knows what a row draws: its marks, its counts, its "+n". */
export function stopsOf({ row, dense }: PlacedRow, { marks, more }: PlacedMarks): string[] {
  return [
    ...(dense ? [countsStop(row)] : []),
    ...marks.map(({ mark }) => String(mark)),
    ...(more ? [moreStop(row)] : []),
  ];
}

export const countsStop = (row: Row) => `counts ${row.id}`;
export const moreStop = (row: Row) => `more ${row.id}`;

/** About how many letters of the chart's small type fit into `room` pixels, no more than the mark's name has. */
export function lettersIn(room: number): number {
  return Math.min(LONGEST_WORDS, Math.floor(room / LETTER));
}
