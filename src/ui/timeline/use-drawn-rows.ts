import { useMemo } from 'react';
import { useRestingWindow } from '../scene.ts';
import { useLater } from '../use-later.ts';
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

const NOTHING: PlacedMarks = { dated: [], undated: [], more: null };

/**
 * The rows on screen follow the window and the filters at every step. The others stay as they were, only moved up or
 * down, or empty where they weren't there, until that is painted and the window rests: nobody sees them, and they
 * would cost as much. `rested` is the chart they follow.
 */
export function useDrawnRows(chart: Chart, sight: Sight): { rows: DrawnRow[]; rested: Chart } {
  const rested = useLater(chart, { due: useRestingWindow() });
  const rows = useMemo(() => {
    const places = new Map(rested.placed.map(({ row }, at) => [row.id, at]));
    return chart.placed.map((placed, at): DrawnRow => {
      const { row, top, height, head } = placed;
      const place = places.get(row.id);
      const before = place === undefined ? null : rested.placed[place]!;
      const count = before?.row === row ? before.count : placed.count;
      if (top < sight.to && top + height > sight.from) {
        return { top, height, count, placed, content: chart.contentOf(at), plot: chart.plot };
      }
      if (before === null) return { top, height, count, placed, content: NOTHING, plot: null };
      const stayed = before.head === head ? before : { ...before, head };
      return { top, height, count, placed: stayed, content: rested.contentOf(place!), plot: rested.plot };
    });
  }, [chart, rested, sight]);
  return { rows, rested };
}
