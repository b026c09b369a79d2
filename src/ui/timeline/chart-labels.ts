import { LONGEST_WORDS } from '../../derive/mark-names.ts';
import type { Marks } from '../../derive/marks.ts';
import type { Row } from '../../derive/rows.ts';
import { BAR } from './chart-layout.ts';

/** A mark as placed on screen, and the pixels there are for words beside a disc or inside a bar. */
export type PlacedMark = { mark: number; lane: number; day: boolean; x: number; width: number; room: number };

const DISC = 8;
const BETWEEN = 10;

type Edges = { startOf: (mark: number) => number; endOf: (mark: number) => number; plot: number };

/** Places the marks `kept` of a row; a disc's words may run up to the next mark of its lane. */
export function placeMarks(
  row: Row,
  marks: Marks,
  kept: (mark: number) => boolean,
  edges: Edges,
): PlacedMark[] {
  const nextInLane = new Map<number, number>();
  const placed: PlacedMark[] = [];
  for (let at = row.dated.length - 1; at >= 0; at--) {
    const mark = row.dated[at]!;
    if (!kept(mark)) continue;
    const lane = row.lanes[at]!;
    const day = marks.earliest[mark] === marks.latest[mark];
    const start = edges.startOf(mark);
    const end = edges.endOf(mark);
    const x = day ? (start + end) / 2 : start;
    const width = Math.max(8, end - start);
    const limit = nextInLane.get(lane) ?? edges.plot;
    const room = day ? limit - x - DISC - BETWEEN : width - BAR;
    placed.push({ mark, lane, day, x, width, room });
    nextInLane.set(lane, x);
  }
  return placed.reverse();
}

/** About how many letters of the chart's small type fit into `room` pixels, no more than the mark's name has. */
export function lettersIn(room: number): number {
  return Math.min(LONGEST_WORDS, Math.floor(room / 6));
}
