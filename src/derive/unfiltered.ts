import type { Marks } from './marks.ts';
import { type Row, timelineRows } from './rows.ts';

const known = new WeakMap<Marks, Row[]>();

/** The rows of all marks, made once, so that taking the last filter off makes none. */
export function everyRow(marks: Marks): Row[] {
  const rows =
    known.get(marks) ??
    timelineRows(
      marks,
      new Int32Array(marks.size).map((_, mark) => mark),
    );
  known.set(marks, rows);
  return rows;
}
