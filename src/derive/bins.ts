import { type Dated, endsBefore, startsBefore } from './dated.ts';
import type { Days, Marks } from './marks.ts';

/**
 * Counts by stretches of `2 ** level` days, on a grid that stays where it is whatever the window: stretch
 * `first + i` has `certain[i]` marks that must lie in it and `possible[i]` more that may.
 */
export type Bins = { level: number; first: number; certain: Int32Array; possible: Int32Array };

/** The least level whose stretches are at least `days` long. */
export function levelOf(days: number): number {
  return Math.max(0, Math.ceil(Math.log2(days)));
}

/** The days a stretch of the grid stands for. */
export function daysOfBin(level: number, bin: number): Days {
  const length = 2 ** level;
  return { from: bin * length, to: (bin + 1) * length - 1 };
}

export const binOf = (level: number, day: number) => Math.floor(day / 2 ** level);

/** Counts what lies in the stretches that `days` touches. Time goes with the marks that start in them. */
export function binMarks(marks: Marks, dated: Dated, days: Days, level: number): Bins {
  const first = binOf(level, days.from);
  const count = binOf(level, days.to) - first + 1;
  const certain = new Int32Array(count);
  const possible = new Int32Array(count);
  const length = 2 ** level;
  const { order } = dated;
  let start = startsBefore(marks, dated, first * length);
  for (let bin = 0; bin < count; bin++) {
    const from = (first + bin) * length;
    const to = from + length - 1;
    const over = endsBefore(dated, from);
    let sure = 0;
    for (; start < order.length && marks.earliest[order[start]!]! <= to; start++) {
      if (marks.latest[order[start]!]! <= to) sure += 1;
    }
    certain[bin] = sure;
    possible[bin] = start - over - sure;
  }
  return { level, first, certain, possible };
}

/**
 * The days about a window for which bins and lanes are made at once, so that panning within them makes
 * none anew: they start and end on multiples of a power of two, at most half a window outside of it.
 */
export function blockAround({ from, to }: Days): Days {
  const step = 2 ** Math.max(0, levelOf(to - from + 1) - 2);
  return { from: Math.floor(from / step) * step, to: (Math.floor(to / step) + 1) * step - 1 };
}
