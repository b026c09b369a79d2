import { KINDS } from '../state/view.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST, spanOf } from './marks.ts';

/**
 * By kind, how many marks may have begun by a day, and how many are over by it: the `n`-th number counts the
 * days before `first + n`. So a window of days is counted without looking at its marks.
 */
export type Tallies = { first: number; begun: Uint32Array[]; over: Uint32Array[] };

const known = new WeakMap<Int32Array, Tallies>();

/** Of ascending marks. One pass the first time a list is asked about. */
export function talliesOf(marks: Marks, list: Int32Array): Tallies {
  const made = known.get(list) ?? tally(marks, list);
  known.set(list, made);
  return made;
}

function tally(marks: Marks, list: Int32Array): Tallies {
  const { earliest, latest, starts } = marks;
  const span = spanOf(marks) ?? { from: 0, to: 0 };
  const first = span.from;
  const room = span.to - first + 2;
  const begun: Uint32Array[] = [];
  const over: Uint32Array[] = [];
  let at = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const begins = new Uint32Array(room);
    const ends = new Uint32Array(room);
    const stop = starts[kind + 1]!;
    for (; at < list.length && list[at]! < stop; at++) {
      const mark = list[at]!;
      const from = earliest[mark]!;
      const to = latest[mark]!;
      // An open beginning counts from ever on, an open end never.
      begins[from === OPEN_EARLIEST ? 0 : from - first + 1]! += 1;
      if (to !== OPEN_LATEST) ends[to - first + 1]! += 1;
    }
    for (let day = 1; day < room; day++) {
      begins[day]! += begins[day - 1]!;
      ends[day]! += ends[day - 1]!;
    }
    begun.push(begins);
    over.push(ends);
  }
  return { first, begun, over };
}

/** What a tally says of the end of a day. */
export function upTo(tallied: Uint32Array, first: number, day: number): number {
  return tallied[Math.min(tallied.length - 1, Math.max(0, day - first + 1))]!;
}

/** How many marks of each kind lie in a window or may, in the order of `KINDS`: those begun by its end and not over before. */
export function countIn({ first, begun, over }: Tallies, { from, to }: Days): number[] {
  return begun.map((begins, kind) => upTo(begins, first, to) - upTo(over[kind]!, first, from - 1));
}

/** How many of ascending `values` are less than `value`. */
export function firstFrom(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
