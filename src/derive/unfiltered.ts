import { START } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { timelineRows } from './rows.ts';
import { filterMarks } from './visible-marks.ts';

/** All marks, as the filter gives them with nothing asked of it; made once, so that taking filters off costs nothing. */
export const everyMark = once((marks) => filterMarks(marks, START.facets, null));

/** The rows of all marks, made once. */
export const everyRow = once((marks) => timelineRows(marks, everyMark(marks).overall));

function once<T>(make: (marks: Marks) => T): (marks: Marks) => T {
  const made = new WeakMap<Marks, T>();
  return (marks) => {
    if (!made.has(marks)) made.set(marks, make(marks));
    return made.get(marks)!;
  };
}
