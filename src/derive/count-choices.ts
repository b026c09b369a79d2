import { FACETS, type Facet } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { type Filtered, isInside, type Window } from './visible-marks.ts';

/** How many marks each value of a filter would show, the other filters and the window given. */
export function countChoices(marks: Marks, { fails }: Filtered, window: Window, facet: Facet): Int32Array {
  const { keys, filings } = marks.facets[facet];
  const others = ~(1 << FACETS.indexOf(facet));
  const counts = new Int32Array(keys.length);
  for (const [kind, filing] of filings.entries()) {
    if (!filing) continue;
    const { offsets, values } = filing;
    const start = marks.starts[kind]!;
    const end = marks.starts[kind + 1]!;
    for (let mark = start; mark < end; mark++) {
      if ((fails[mark]! & others) !== 0 || !isInside(marks, mark, window)) continue;
      const item = mark - start;
      const last = offsets ? offsets[item + 1]! : item + 1;
      for (let at = offsets ? offsets[item]! : item; at < last; at++) counts[values[at]!]! += 1;
    }
  }
  return counts;
}
