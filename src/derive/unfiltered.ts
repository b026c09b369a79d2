import { NO_FACETS } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { type Row, timelineRows } from './rows.ts';
import { filterMarks } from './visible-marks.ts';

const known = new WeakMap<Marks, Row[]>();

/** The rows of all marks, made once, so that taking the last filter off makes none. */
export function everyRow(marks: Marks): Row[] {
  const rows = known.get(marks) ?? timelineRows(marks, filterMarks(marks, NO_FACETS, null).overall);
  known.set(marks, rows);
  return rows;
}
