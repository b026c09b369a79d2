import { LONGEST_WORDS } from '../../derive/mark-names.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from '../../derive/marks.ts';
import type { Row } from '../../derive/rows.ts';
import { BAR, PITCH, type PlacedRow, type Shape, UNDATED_PITCH } from './chart-layout.ts';
import type { DayScale } from './day-scale.ts';

/**
 * A mark on screen. A sure day is a disc at `x`; an interval a bar from `x` on; without a date a ring in
 * the column at the end. Its words start `wordsAt` behind `x` and have `letters` of room, beside a disc or
 * inside a bar. `fade` says which ends of a bar are open.
 */
export type PlacedMark = {
  mark: number;
  shape: 'day' | 'bar' | 'undated';
  x: number;
  y: number;
  width: number;
  wordsAt: number;
  letters: number;
  fade: Fade | null;
};

export type Fade = 'fade-left' | 'fade-right' | 'fade-both';

/** What a row draws; `more` are the undated it has no room for. */
export type PlacedMarks = {
  dated: PlacedMark[];
  undated: PlacedMark[];
  more: { count: number; x: number; y: number } | null;
};

/**
 * The chart's plot: the window, `width` pixels wide. Marks with a date are placed from the start of
 * `block`, a stretch of days about the window; panning only shifts them by `-offset`.
 */
export type Plot = { scale: DayScale; shown: Days; width: number; block: Days; offset: number };

/** Room at the plot's edges for the ring round a mark. */
export const EDGE = 8;

/** How panning shifts what stands in the block, and `top` pixels down, within `Clip`. */
export const shiftOf = ({ offset }: Plot, top = 0) => `translate(${EDGE - offset} ${top})`;

/** About the width of a letter of the chart's small type. */
export const LETTER = 5.9;
const DISC = 8;
const BETWEEN = 12;
const LEAST_WIDTH = 8;
/** A bar that goes on past the block is drawn past its edge and cut there, so that it shows no end. */
const BEYOND = 24;

/** Places the marks of one row that have a date, from the row's top on. */
export function placeDated(row: PlacedRow, marks: Marks, plot: Plot): PlacedMark[] {
  if (!row.placed) return [];
  const { order, lanes } = row.placed;
  const { block, offset, width: plotWidth } = plot;
  const px = plot.scale.day;
  const right = offset + plotWidth;
  const inset = row.content - row.top;
  const nextInLane = new Map<number, number>();
  const dated: PlacedMark[] = [];
  for (let at = order.length - 1; at >= 0; at--) {
    const mark = order[at]!;
    const earliest = marks.earliest[mark]!;
    const latest = marks.latest[mark]!;
    const lane = lanes[at]!;
    const y = inset + lane * PITCH + (PITCH - BAR) / 2;
    if (earliest === latest) {
      const x = (earliest - block.from + 0.5) * px;
      const room = (nextInLane.get(lane) ?? right) - x - DISC - BETWEEN;
      dated.push({ mark, shape: 'day', x, y, width: 0, wordsAt: 11, letters: lettersIn(room), fade: null });
      nextInLane.set(lane, x);
    } else {
      const x = earliest < block.from ? -BEYOND : (earliest - block.from) * px;
      const end =
        latest > block.to ? (block.to + 1 - block.from) * px + BEYOND : (latest + 1 - block.from) * px;
      const width = Math.max(LEAST_WIDTH, end - x);
      const inSight = Math.max(x, offset);
      const letters = lettersIn(Math.min(x + width, right) - inSight - BAR);
      const fade = fadeOf(earliest === OPEN_EARLIEST, latest === OPEN_LATEST);
      dated.push({ mark, shape: 'bar', x, y, width, wordsAt: inSight - x + BAR / 2, letters, fade });
      nextInLane.set(lane, x);
    }
  }
  return dated.reverse();
}

/** Places the undated of one row, `room` of them at most, in the column that starts at `left`. */
export function placeUndated(
  { row, top, content }: PlacedRow,
  left: number,
  { undatedPerLine }: Shape,
  room: number,
): Pick<PlacedMarks, 'undated' | 'more'> {
  const { undated } = row;
  const fitting = undated.length > room ? undated.subarray(0, room - 1) : undated;
  const spot = (at: number) => ({
    x: left + (at % undatedPerLine) * UNDATED_PITCH + 8,
    y: content - top + Math.floor(at / undatedPerLine) * UNDATED_PITCH + (PITCH - BAR) / 2,
  });
  return {
    undated: Array.from(fitting, (mark, at) => ({
      mark,
      shape: 'undated',
      ...spot(at),
      width: 0,
      wordsAt: 0,
      letters: 0,
      fade: null,
    })),
    more:
      undated.length > fitting.length ? { count: undated.length - fitting.length, ...spot(room - 1) } : null,
  };
}

/** The keys by which the keyboard knows what a row draws: its marks, its counts, its "+n". */
export function stopsOf({ row, placed }: PlacedRow, { dated, undated, more }: PlacedMarks): string[] {
  return [
    ...(placed ? [] : [countsStop(row)]),
    ...[...dated, ...undated].map(({ mark }) => String(mark)),
    ...(more ? [moreStop(row)] : []),
  ];
}

export const countsStop = (row: Row) => `counts ${row.id}`;
export const moreStop = (row: Row) => `more ${row.id}`;

/** About how many letters of the chart's small type fit into `room` pixels, no more than the mark's name has. */
function lettersIn(room: number): number {
  return Math.max(0, Math.min(LONGEST_WORDS, Math.floor(room / LETTER)));
}

function fadeOf(left: boolean, right: boolean): Fade | null {
  if (left && right) return 'fade-both';
  if (left) return 'fade-left';
  return right ? 'fade-right' : null;
}
