import { type Facet, KINDS } from '../state/view.ts';
import { isOpen, type Marks } from './marks.ts';
import { marksByValue } from './marks-by-value.ts';
import { eachStretch } from './runs.ts';
import { boundsOf, type Filtered, type Window } from './visible-marks.ts';

/** How many marks each value of a filter would show, given the window and what the `others` let through. */
export function countChoices(marks: Marks, { overall }: Filtered, window: Window, facet: Facet): Int32Array {
  const column = marks.facets[facet];
  if (overall.length === marks.size && isOpen(window)) {
    const { offsets } = marksByValue(marks, column);
    return Int32Array.from(column.keys, (_, value) => offsets[value + 1]! - offsets[value]!);
  }
  const counts = new Int32Array(column.keys.length);
  const bounds = boundsOf(window);
  for (let kind = 0; kind < KINDS.length; kind++) {
    const filing = column.filings[kind];
    if (!filing) continue;
    const { offsets, values } = filing;
    const start = marks.starts[kind]!;
    eachStretch(marks, overall, kind, bounds, (from, to) => {
      for (let place = from; place < to; place++) {
        const item = overall[place]! - start;
        const last = offsets ? offsets[item + 1]! : item + 1;
        for (let at = offsets ? offsets[item]! : item; at < last; at++) counts[values[at]!]! += 1;
      }
    });
  }
  return counts;
}
