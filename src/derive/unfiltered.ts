import { START } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { type Row, timelineRows } from './rows.ts';
import { type Filtered, filterMarks } from './visible-marks.ts';

const filteredOf = new WeakMap<Marks, Filtered>();
const rowsOf = new WeakMap<Marks, Row[]>();

/** All marks, as the filter gives them with nothing asked of it; made once, so that taking filters off costs nothing. */
export function everyMark(marks: Marks): Filtered {
  const known = filteredOf.get(marks);
  if (known) return known;
  const filtered = filterMarks(marks, START.facets, null);
  filteredOf.set(marks, filtered);
  return filtered;
}

/** The rows of all marks, made once. */
export function everyRow(marks: Marks): Row[] {
  const known = rowsOf.get(marks);
  if (known) return known;
  const rows = timelineRows(marks, everyMark(marks).overall);
  rowsOf.set(marks, rows);
  return rows;
}
