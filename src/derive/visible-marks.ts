import { dayNumber } from '../model/day.ts';
import { FACETS, type Facet, KINDS, NO_FACETS, type View } from '../state/view.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import { marksByValue } from './marks-by-value.ts';
import { type Bounds, countIn } from './runs.ts';

/**
 * What the filters let through, whatever the window of days: `overall` are those marks in the corpus's
 * order, made of `facets` and `hits`. `total` counts all marks by kind.
 */
export type Filtered = {
  marks: Marks;
  facets: View['facets'];
  hits: Uint8Array | null;
  overall: Int32Array;
  total: number[];
};

/** The window of days a view asks for, open ends included; `certain` asks for what must lie in it. */
export type Window = Days & { certain: boolean };

export function windowOf({ from, to, certain }: Pick<View, 'from' | 'to' | 'certain'>): Window {
  return {
    from: from === null ? OPEN_EARLIEST : dayNumber(from),
    to: to === null ? OPEN_LATEST : dayNumber(to),
    certain,
  };
}

export const sameWindow = (a: Window, b: Window) =>
  a.from === b.from && a.to === b.to && a.certain === b.certain;

/** Which days a mark has that lies in the window, or may where that asks for no certainty. */
export function boundsOf({ from, to, certain }: Window): Bounds {
  const since = { from, to: OPEN_LATEST };
  const until = { from: OPEN_EARLIEST, to };
  return certain ? { earliest: since, latest: until } : { earliest: until, latest: since };
}

/** The one filter: `hits` has a 1 for each mark the search found, or is `null` without a search. */
export function filterMarks(marks: Marks, facets: View['facets'], hits: Uint8Array | null): Filtered {
  const asked = FACETS.filter((facet) => facets[facet].length > 0);
  if (asked.length === 0 && hits === null) return unfiltered(marks);
  const lists = asked.map((facet) => listsOf(marks, facet, facets[facet]));
  // One value alone is looked up, nothing more.
  const only = hits === null && lists.length === 1 && lists[0]!.length === 1 ? lists[0]![0]! : null;
  const overall = only ?? marksInAll(marks.size, lists, hits);
  return { marks, facets, hits, overall, total: totalOf(marks) };
}

const wholes = new WeakMap<Marks, Filtered>();

/** All marks, made once: taking the last filter off makes nothing anew, nor what was made of it. */
function unfiltered(marks: Marks): Filtered {
  const known = wholes.get(marks);
  if (known) return known;
  const overall = new Int32Array(marks.size);
  for (let mark = 0; mark < overall.length; mark++) overall[mark] = mark;
  const whole = { marks, facets: NO_FACETS, hits: null, overall, total: totalOf(marks) };
  wholes.set(marks, whole);
  return whole;
}

const totalOf = ({ starts }: Marks) => KINDS.map((_, kind) => starts[kind + 1]! - starts[kind]!);

/** The marks of each value of a facet that is wanted, ascending. */
function listsOf(marks: Marks, facet: Facet, wanted: readonly string[]): Int32Array[] {
  const column = marks.facets[facet];
  const byValue = marksByValue(marks, column);
  const values = wanted.map((key) => column.keys.indexOf(key)).filter((value) => value !== -1);
  return values.map((value) => byValue.marks.subarray(byValue.offsets[value]!, byValue.offsets[value + 1]!));
}

/** The marks that stand in a list of each facet and were found by the search, ascending. */
function marksInAll(
  size: number,
  facets: readonly (readonly Int32Array[])[],
  hits: Uint8Array | null,
): Int32Array {
  // How many facets, one after the other, have let a mark through.
  const passed = new Uint8Array(size);
  for (const [before, lists] of facets.entries()) {
    for (const list of lists) {
      for (let at = 0; at < list.length; at++) {
        if (passed[list[at]!] === before) passed[list[at]!] = before + 1;
      }
    }
  }
  const found = new Int32Array(size);
  let count = 0;
  for (let mark = 0; mark < size; mark++) {
    if (passed[mark] === facets.length && (hits === null || hits[mark] === 1)) found[count++] = mark;
  }
  return found.slice(0, count);
}

/** How many marks of each kind the window shows, in the order of `KINDS`. */
export function countVisible(marks: Marks, { overall }: Filtered, window: Window): number[] {
  const bounds = boundsOf(window);
  return KINDS.map((_, kind) => countIn(marks, overall, kind, bounds));
}
