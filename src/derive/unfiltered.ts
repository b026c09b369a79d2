import { NO_FACETS } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { type Row, stepsToRows } from './rows.ts';
import { finish, type Steps } from './steps.ts';
import { filterMarks } from './visible-marks.ts';

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
