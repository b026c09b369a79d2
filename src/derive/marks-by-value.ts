import type { FacetColumn } from './facet-columns.ts';
import type { Marks } from './marks.ts';

/**
 * A facet the other way round: the marks filed under its `n`-th value, ascending, are those from `offsets[n]`
 * up to, not including, `offsets[n + 1]`. So a filter's cost goes with what it lets through.
 */
export type ByValue = { offsets: Uint32Array; marks: Int32Array };

const known = new WeakMap<FacetColumn, ByValue>();

/** Made in two passes when a facet is first filtered by or its values counted. */
export function marksByValue(marks: Marks, column: FacetColumn): ByValue {
  const made = known.get(column) ?? turnRound(marks, column);
  known.set(column, made);
  return made;
}

function turnRound({ starts }: Marks, { keys, filings }: FacetColumn): ByValue {
  const offsets = new Uint32Array(keys.length + 1);
  for (const filing of filings) {
    if (!filing) continue;
    const { values } = filing;
    for (let at = 0; at < values.length; at++) offsets[values[at]! + 1]! += 1;
  }
  for (let value = 1; value < offsets.length; value++) offsets[value]! += offsets[value - 1]!;
  const marks = new Int32Array(offsets.at(-1)!);
  const next = offsets.slice();
  for (const [kind, filing] of filings.entries()) {
    if (!filing) continue;
    const { offsets: own, values } = filing;
    const start = starts[kind]!;
    if (!own) for (let at = 0; at < values.length; at++) marks[next[values[at]!]!++] = start + at;
    else {
      for (let item = 0; item + 1 < own.length; item++) {
        for (let at = own[item]!; at < own[item + 1]!; at++) marks[next[values[at]!]!++] = start + item;
      }
    }
  }
  return { offsets, marks };
}
