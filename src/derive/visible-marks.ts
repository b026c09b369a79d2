import { dayNumber } from '../model/day.ts';
import { FACETS, KINDS, type View } from '../state/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import { countIn, firstFrom, talliesOf } from './tallies.ts';

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
  if (hits === null && FACETS.every((facet) => facets[facet].length === 0)) return unfiltered(marks);
  const { size } = marks;
  const fails = new Uint8Array(size);
  for (const [bit, facet] of FACETS.entries()) {
    const wanted = facets[facet];
    if (wanted.length > 0) failFacet(fails, marks, marks.facets[facet], wanted, 1 << bit);
  }
  if (hits !== null) for (let mark = 0; mark < size; mark++) if (hits[mark] === 0) fails[mark]! |= SEARCH;
  let count = 0;
  for (let mark = 0; mark < size; mark++) if (fails[mark] === 0) count += 1;
  const overall = new Int32Array(count);
  for (let mark = 0, at = 0; at < count; mark++) if (fails[mark] === 0) overall[at++] = mark;
  return { fails, overall, total: totalOf(marks) };
}

const wholes = new WeakMap<Marks, Filtered>();

/** All marks, made once: taking the last filter off makes nothing anew, nor what was made of it. */
function unfiltered(marks: Marks): Filtered {
  const known = wholes.get(marks);
  if (known) return known;
  const { size } = marks;
  const overall = new Int32Array(size);
  for (let mark = 0; mark < size; mark++) overall[mark] = mark;
  const whole = { fails: new Uint8Array(size), overall, total: totalOf(marks) };
  wholes.set(marks, whole);
  return whole;
}

const totalOf = ({ starts }: Marks) => KINDS.map((_, kind) => starts[kind + 1]! - starts[kind]!);

const lastVisible = new WeakMap<Filtered, { window: Window; visible: Int32Array }>();

/**
 * Its second half: which of them lie, or may lie, in the window, in the corpus's order. The answer for the last
 * window is kept.
 */
export function visibleMarks(marks: Marks, filtered: Filtered, window: Window): Int32Array {
  if (isOpen(window)) return filtered.overall;
  const last = lastVisible.get(filtered);
  if (last && sameWindow(last.window, window)) return last.visible;
  const visible = inWindow(marks, filtered.overall, window);
  lastVisible.set(filtered, { window, visible });
  return visible;
}

export const isOpen = ({ from, to }: Days) => from === OPEN_EARLIEST && to === OPEN_LATEST;

const sameWindow = (a: Window, b: Window) => a.from === b.from && a.to === b.to && a.certain === b.certain;

function inWindow(marks: Marks, list: Int32Array, window: Window): Int32Array {
  const found = new Int32Array(list.length);
  let count = 0;
  for (let at = 0; at < list.length; at++) {
    if (isInside(marks, list[at]!, window)) found[count++] = list[at]!;
  }
  return found.slice(0, count);
}

/** How many marks of each kind the window shows, in the order of `KINDS`. */
export function countVisible(marks: Marks, filtered: Filtered, window: Window): number[] {
  if (!window.certain || isOpen(window)) return countIn(talliesOf(marks, filtered.overall), window);
  const visible = visibleMarks(marks, filtered, window);
  return KINDS.map(
    (_, kind) => firstFrom(visible, marks.starts[kind + 1]!) - firstFrom(visible, marks.starts[kind]!),
  );
}

/** Does a mark lie in the window, or may it where that asks for no certainty? */
export function isInside({ earliest, latest }: Marks, mark: number, { from, to, certain }: Window): boolean {
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
