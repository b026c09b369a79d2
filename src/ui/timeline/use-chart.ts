import { useMemo } from 'react';
import { blockAround } from '../../derive/bins.ts';
import type { Room } from '../../derive/lanes.ts';
import type { Days } from '../../derive/marks.ts';
import { makePlacer } from '../../derive/place-in-lanes.ts';
import { rowsInWindow } from '../../derive/rows-in-window.ts';
import { useDrawn, useScene } from '../scene.ts';
import { PITCH, type PlacedRow, placeRows, type Shape, undatedRoom } from './chart-layout.ts';
import { dayScale } from './day-scale.ts';
import { type PlacedMarks, type Plot, placeDated, placeUndated } from './place-marks.ts';

/** `contentOf` places what the `at`-th row draws when it is first asked for. */
export type Chart = {
  plot: Plot | null;
  placed: PlacedRow[];
  contentOf: (at: number) => PlacedMarks;
  height: number;
};

/** Between two marks of a lane, in pixels. */
const GAP = 4;

/** The days that a mark's least width and the gap behind it take. */
const roomAt = (days: number, width: number): Room => {
  const px = width / days;
  return { least: Math.ceil(PITCH / px), gap: Math.ceil(GAP / px) };
};

/** What the timeline draws: rows and marks in pixels, for a plot `width` wide with the undated `gap` behind it. */
export function useChart(shown: Days | null, width: number, gap: number, shape: Shape): Chart {
  const { marks, frame } = useScene();
  const { rows } = useDrawn();
  const place = useMemo(() => {
    const days = frame ? frame.to + 1 - frame.from : 1;
    return makePlacer(marks, roomAt(days, width));
  }, [marks, frame, width]);
  return useMemo(() => {
    const plot = shown && plotOf(shown, width);
    const room = plot ? roomAt(plot.shown.to + 1 - plot.shown.from, width) : { least: 1, gap: 0 };
    const inWindow = rowsInWindow(marks, rows, shown, place, room);
    const most = undatedRoom(inWindow, shape);
    const { placed, height } = placeRows(inWindow, shape, most);
    const contents: PlacedMarks[] = [];
    const contentOf = (at: number) => {
      const row = placed[at]!;
      contents[at] ??= {
        dated: plot ? placeDated(row, marks, plot) : [],
        ...placeUndated(row, (plot?.width ?? 0) + gap, shape, most),
      };
      return contents[at];
    };
    return { plot, placed, contentOf, height };
  }, [marks, rows, shown, width, gap, shape, place]);
}

function plotOf(shown: Days, width: number): Plot {
  const scale = dayScale(shown, width);
  const block = blockAround(shown);
  return { scale, shown, width, block, offset: (shown.from - block.from) * scale.day };
}
