import type { Days, Marks } from './marks.ts';

/** Counts a column of days: marks that must lie in it, and marks that may. */
export type Bins = { certain: Int32Array; possible: Int32Array };

/** Counts `members` into `columns` equal stretches of `shown`. One pass over the marks, one over the columns. */
export function binMarks(marks: Marks, members: Int32Array, shown: Days, columns: number): Bins {
  const certain = new Int32Array(columns);
  const steps = new Int32Array(columns + 1);
  const days = shown.to + 1 - shown.from;
  for (const mark of members) {
    const earliest = marks.earliest[mark]!;
    const latest = marks.latest[mark]!;
    if (latest < shown.from || earliest > shown.to) continue;
    const first = Math.floor(((Math.max(earliest, shown.from) - shown.from) * columns) / days);
    const last = Math.floor(((Math.min(latest, shown.to) - shown.from) * columns) / days);
    if (first === last && earliest >= shown.from && latest <= shown.to) {
      certain[first]! += 1;
    } else {
      steps[first]! += 1;
      steps[last + 1]! -= 1;
    }
  }
  const possible = new Int32Array(columns);
  let running = 0;
  for (let column = 0; column < columns; column++) {
    running += steps[column]!;
    possible[column] = running;
  }
  return { certain, possible };
}

/** The days a column stands for. */
export function daysOfBin(shown: Days, columns: number, column: number): Days {
  const days = shown.to + 1 - shown.from;
  const from = shown.from + Math.ceil((column * days) / columns);
  return { from, to: Math.max(from, shown.from + Math.ceil(((column + 1) * days) / columns) - 1) };
}
