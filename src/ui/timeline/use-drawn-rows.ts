import { useDeferredValue, useMemo, useState } from 'react';
import { useRestingWindow } from '../scene.ts';
import type { PlacedRow } from './chart-layout.ts';
import type { PlacedMarks, Plot } from './place-marks.ts';
import type { Chart } from './use-chart.ts';
import type { Sight } from './use-sight.ts';

/** A row as it is drawn, `top` pixels down; `count` is what it held when the window last stood still. */
export type DrawnRow = {
  top: number;
  height: number;
  count: number;
  placed: PlacedRow;
  content: PlacedMarks;
  plot: Plot | null;
};

/**
 * The rows on screen follow the window at every step. The others stay as they were, only moved up or down,
 * until the window rests: nobody sees them, and they would cost as much. `rested` is the chart they follow.
 */
export function useDrawnRows(chart: Chart, sight: Sight): { rows: DrawnRow[]; rested: Chart } {
  const [still, setStill] = useState(chart);
  if (useRestingWindow() && still !== chart) setStill(chart);
  const rested = useDeferredValue(still);
  const rows = useMemo(
    () =>
      chart.placed.map((placed, at) => {
        const { top, height } = placed;
        const before = rested.placed[at]?.row === placed.row ? rested : chart;
        const from = top < sight.to && top + height > sight.from ? chart : before;
        const { count } = before.placed[at]!;
        return { top, height, count, placed: from.placed[at]!, content: from.contentOf(at), plot: from.plot };
      }),
    [chart, rested, sight],
  );
  return { rows, rested };
}
