import { dayNumber } from '../model/day.ts';
import { FACETS, type Facet, KINDS, type View } from '../state/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';

/**
 * The marks a view lets through, by which chart, list, counts, panel and exports all go.
 * `mask` has a 1 for each mark shown; `marks` lists them in the corpus's order. `overall` is the same
 * without the window of days, for the overview. `shown` and `total` count by kind, in the order of
 * `KINDS`. `choices` says of each value of a filter how many marks it would show, the other filters given.
 */
export type Visible = {
  mask: Uint8Array;
  marks: Int32Array;
  overall: Int32Array;
  shown: number[];
  total: number[];
  choices: Record<Facet, Int32Array>;
};

const WINDOW = 1 << FACETS.length;
const SEARCH = WINDOW << 1;

/** The one filter function. `hits` has a 1 for each mark the search found, or is `null` without a search. */
export function visibleMarks(marks: Marks, view: View, hits: Uint8Array | null): Visible {
  const fails = failures(marks, view, hits);
  const mask = new Uint8Array(marks.size);
  const shown = KINDS.map(() => 0);
  const total = KINDS.map(() => 0);
  let count = 0;
  let overallCount = 0;
  for (let mark = 0; mark < marks.size; mark++) {
    total[marks.kind[mark]!]! += 1;
    if ((fails[mark]! & ~WINDOW) === 0) overallCount += 1;
    if (fails[mark] !== 0) continue;
    mask[mark] = 1;
    shown[marks.kind[mark]!]! += 1;
    count += 1;
  }
  const list = new Int32Array(count);
  const overall = new Int32Array(overallCount);
  for (let mark = 0, at = 0, overallAt = 0; mark < marks.size; mark++) {
    if (mask[mark] === 1) list[at++] = mark;
    if ((fails[mark]! & ~WINDOW) === 0) overall[overallAt++] = mark;
  }
  const choices = Object.fromEntries(
    FACETS.map((facet, bit) => [facet, countChoices(marks, marks.facets[facet], fails, 1 << bit)]),
  ) as Record<Facet, Int32Array>;
  return { mask, marks: list, overall, shown, total, choices };
}

/** One bit a filter that turns the mark away: facets in their order, then the window, then the search. */
function failures(marks: Marks, view: View, hits: Uint8Array | null): Uint16Array {
  const fails = new Uint16Array(marks.size);
  for (const [bit, facet] of FACETS.entries()) {
    const wanted = view.facets[facet];
    if (wanted.length > 0) failFacet(fails, marks, marks.facets[facet], wanted, 1 << bit);
  }
  const from = view.from === null ? OPEN_EARLIEST : dayNumber(view.from);
  const to = view.to === null ? OPEN_LATEST : dayNumber(view.to);
  const { earliest, latest } = marks;
  for (let mark = 0; mark < marks.size; mark++) {
    const inside = view.certain
      ? earliest[mark]! >= from && latest[mark]! <= to
      : earliest[mark]! <= to && latest[mark]! >= from;
    if (!inside) fails[mark]! |= WINDOW;
    if (hits !== null && hits[mark] === 0) fails[mark]! |= SEARCH;
  }
  return fails;
}

function failFacet(
  fails: Uint16Array,
  marks: Marks,
  { keys, filings }: FacetColumn,
  wanted: readonly string[],
  bit: number,
): void {
  const asked = new Set(wanted);
  const allowed = Uint8Array.from(keys, (key) => Number(asked.has(key)));
  for (const [kind, filing] of filings.entries()) {
    const start = marks.starts[kind]!;
    const end = marks.starts[kind + 1]!;
    if (!filing) for (let mark = start; mark < end; mark++) fails[mark]! |= bit;
    else if (!filing.offsets) {
      const { values } = filing;
      for (let mark = start; mark < end; mark++)
        if (allowed[values[mark - start]!] === 0) fails[mark]! |= bit;
    } else {
      const { offsets, values } = filing;
      for (let mark = start; mark < end; mark++) {
        let passes = 0;
        for (let at = offsets[mark - start]!; at < offsets[mark - start + 1]!; at++)
          passes |= allowed[values[at]!]!;
        if (passes === 0) fails[mark]! |= bit;
      }
    }
  }
}

function countChoices(
  marks: Marks,
  { keys, filings }: FacetColumn,
  fails: Uint16Array,
  bit: number,
): Int32Array {
  const counts = new Int32Array(keys.length);
  const others = ~bit;
  for (const [kind, filing] of filings.entries()) {
    if (!filing) continue;
    const start = marks.starts[kind]!;
    const end = marks.starts[kind + 1]!;
    const { offsets, values } = filing;
    for (let mark = start; mark < end; mark++) {
      if ((fails[mark]! & others) !== 0) continue;
      if (!offsets) counts[values[mark - start]!]! += 1;
      else {
        for (let at = offsets[mark - start]!; at < offsets[mark - start + 1]!; at++)
          counts[values[at]!]! += 1;
      }
    }
  }
  return counts;
}
