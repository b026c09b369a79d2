import { useDeferredValue, useMemo, useState } from 'react';
import { useRestingWindow } from '../scene.ts';
import type { PlacedRow } from './chart-layout.ts';
import type { PlacedMarks, Plot } from './place-marks.ts';
import type { Chart } from './use-chart.ts';
import type { Sight } from './use-sight.ts';

/** A row as it is drawn, `top` pixels down. */
export type DrawnRow = { top: number; placed: PlacedRow; content: PlacedMarks; plot: Plot | null };

/**
 * The rows on screen follow the window at every step. The others stay as they were, only moved up or down,
 * until the window rests: nobody sees them, and they would cost as much.
 */
export function useDrawnRows(chart: Chart, sight: Sight): DrawnRow[] {
  const [rested, setRested] = useState(chart);
  if (useRestingWindow() && rested !== chart) setRested(chart);
  const far = useDeferredValue(rested);
  return useMemo(
    () =>
      chart.placed.map((placed, at) => {
        const { top, height } = placed;
        const seen = top < sight.to && top + height > sight.from;
        const from = seen || far.placed[at]?.row !== placed.row ? chart : far;
        return { top, placed: from.placed[at]!, content: from.contents[at]!, plot: from.plot };
      }),
    [chart, far, sight],
  );
}
