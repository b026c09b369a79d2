import { dayNumber } from '../model/day.ts';
import { FACETS, type Facet, KINDS, type View } from '../state/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';

/**
 * What the filters let through, whatever the window of days: `overall` are those marks in the corpus's
 * order, `fails` has of each mark a bit a filter that turns it away. `total` counts all marks by kind.
 */
export type Filtered = { fails: Uint8Array; overall: Int32Array; total: number[] };

/** The window of days a view asks for, open ends included; `certain` asks for what must lie in it. */
export type Window = Days & { certain: boolean };

const SEARCH = 1 << FACETS.length;

export function windowOf({ from, to, certain }: Pick<View, 'from' | 'to' | 'certain'>): Window {
  return {
    from: from === null ? OPEN_EARLIEST : dayNumber(from),
    to: to === null ? OPEN_LATEST : dayNumber(to),
    certain,
  };
}

/** The one filter, its first half: `hits` has a 1 for each mark the search found, or is `null` without a search. */
export function filterMarks(marks: Marks, facets: View['facets'], hits: Uint8Array | null): Filtered {
  const fails = new Uint8Array(marks.size);
  for (const [bit, facet] of FACETS.entries()) {
    const wanted = facets[facet];
    if (wanted.length > 0) failFacet(fails, marks, marks.facets[facet], wanted, 1 << bit);
  }
  const total = KINDS.map(() => 0);
  let count = 0;
  for (let mark = 0; mark < marks.size; mark++) {
    total[marks.kind[mark]!]! += 1;
    if (hits !== null && hits[mark] === 0) fails[mark]! |= SEARCH;
    if (fails[mark] === 0) count += 1;
  }
  const overall = new Int32Array(count);
  for (let mark = 0, at = 0; at < count; mark++) if (fails[mark] === 0) overall[at++] = mark;
  return { fails, overall, total };
}

/** Its second half: which of them lie, or may lie, in the window, in the corpus's order. */
export function visibleMarks(marks: Marks, { overall }: Filtered, window: Window): Int32Array {
  if (window.from === OPEN_EARLIEST && window.to === OPEN_LATEST) return overall;
  return overall.filter((mark) => isInside(marks, mark, window));
}

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

function isInside({ earliest, latest }: Marks, mark: number, { from, to, certain }: Window): boolean {
  return certain
    ? earliest[mark]! >= from && latest[mark]! <= to
    : earliest[mark]! <= to && latest[mark]! >= from;
}

function failFacet(
  fails: Uint8Array,
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
