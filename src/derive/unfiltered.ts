import { KINDS, NO_FACETS } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { type Row, stepsToRows, timelineRows } from './rows.ts';
import { ofKind } from './runs.ts';
import { finish, type Steps } from './steps.ts';
import { type Filtered, filterMarks } from './visible-marks.ts';

const known = new WeakMap<Marks, Row[]>();

/** The rows of all marks, made once, so that taking the last filter off makes none. */
export function everyRow(marks: Marks): Row[] {
  return known.get(marks) ?? finish(stepsToEveryRow(marks));
}

export function* stepsToEveryRow(marks: Marks): Steps<Row[]> {
  const { overall } = filterMarks(marks, NO_FACETS, null);
  yield;
  const rows = yield* stepsToRows(marks, overall);
  known.set(marks, rows);
  return rows;
}

/** The rows of what the filters let through; those of a kind they take nothing from are the ones of all marks. */
export function rowsThroughFilters(marks: Marks, { overall, total }: Filtered): Row[] {
  const parts = KINDS.map((_, kind) => {
    const part = ofKind(marks, overall, kind);
    return part.length === total[kind] ? null : part;
  });
  const narrowed = new Int32Array(overall.length);
  let filled = 0;
  for (const part of parts) {
    if (!part) continue;
    narrowed.set(part, filled);
    filled += part.length;
  }
  const rows = filled === 0 ? [] : timelineRows(marks, narrowed.subarray(0, filled));
  return KINDS.flatMap((kind, at) => (parts[at] ? rows : everyRow(marks)).filter((row) => row.kind === kind));
}
