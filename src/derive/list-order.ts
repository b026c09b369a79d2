import { type Marks, OPEN_EARLIEST } from './marks.ts';
import { liesIn, placesOf, type Runs, runsOf } from './runs.ts';
import { boundsOf, type Filtered, type Window } from './visible-marks.ts';

const known = new WeakMap<Marks, Int32Array>();

/**
 * The marks a window shows in the list's order: by the first day a thing can have been, an open start by its
 * end; the undated last. Runs of marks stand nearly so in the corpus, so the stretches that do are merged, once
 * a corpus; a filter or a window then leaves some of them out.
 */
export function listOrder(marks: Marks, { overall }: Filtered, window: Window): Int32Array {
  const { first } = runsOf(marks);
  const runs = known.get(marks) ?? orderRuns(marks, runsOf(marks));
  known.set(marks, runs);
  const places = placesOf(marks, overall);
  const bounds = boundsOf(window);
  const order = new Int32Array(overall.length);
  let count = 0;
  for (let step = 0; step < runs.length; step++) {
    const run = runs[step]!;
    if (!liesIn(marks, first[run]!, bounds)) continue;
    for (let at = places[run]!; at < places[run + 1]!; at++) order[count++] = overall[at]!;
  }
  return order.subarray(0, count);
}

/** All runs, as the list has them. */
function orderRuns(marks: Marks, { first }: Runs): Int32Array {
  let from = Int32Array.from({ length: first.length - 1 }, (_, run) => run);
  let into = new Int32Array(from.length);
  const isBefore = (a: number, b: number) => {
    const difference = startOf(marks, first[a]!) - startOf(marks, first[b]!);
    return (difference || marks.latest[first[a]!]! - marks.latest[first[b]!]!) < 0;
  };
  let ends = [...from.keys()].filter((run) => run > 0 && isBefore(run, run - 1));
  ends.push(from.length);
  while (ends.length > 1) {
    const last = ends.length - 1;
    for (let at = 0; at <= last; at += 2) {
      merge(from, into, [ends[at - 1] ?? 0, ends[at]!, ends[at + 1] ?? ends[at]!], isBefore);
    }
    [from, into] = [into, from];
    ends = ends.filter((_, at) => at % 2 === 1 || at === last);
  }
  return from;
}

/** The day by which a mark stands in the list; `OPEN_LATEST` for the undated, whose end is the last of all numbers. */
export function startOf({ earliest, latest }: Marks, mark: number): number {
  const day = earliest[mark]!;
  return day === OPEN_EARLIEST ? latest[mark]! : day;
}

/** Merges what lies between the first and the second of three places with what lies up to the third. */
function merge(
  from: Int32Array,
  into: Int32Array,
  [begin, middle, end]: readonly [number, number, number],
  isBefore: (a: number, b: number) => boolean,
): void {
  let left = begin;
  let right = middle;
  for (let at = begin; at < end; at++) {
    // Of equals the left comes first: the marks of its stretch stand before the right one's.
    const takesRight = left === middle || (right < end && isBefore(from[right]!, from[left]!));
    into[at] = takesRight ? from[right++]! : from[left++]!;
  }
}
