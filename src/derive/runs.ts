import { KINDS } from '../state/view.ts';
import { countBefore } from './count-before.ts';
import { type Days, isOpen, type Marks } from './marks.ts';

/**
 * Neighbouring marks of a kind that have the same days: the `n`-th run is of the marks from `first[n]` up to,
 * not including, `first[n + 1]`; kind `k` has the runs from `starts[k]` up to, not including, `starts[k + 1]`.
 * A corpus stands in order of time, so a large one has a run to some fifteen marks, and what goes by days is
 * answered a run at a time.
 */
export type Runs = { first: Int32Array; starts: readonly number[] };

/** Where a mark's first day and its last must lie, both ends included. */
export type Bounds = { earliest: Days; latest: Days };

const runsKnown = new WeakMap<Marks, Runs>();

/** Found once, in one pass. */
export function runsOf(marks: Marks): Runs {
  const runs = runsKnown.get(marks) ?? findRuns(marks);
  runsKnown.set(marks, runs);
  return runs;
}

function findRuns({ starts, earliest, latest, size }: Marks): Runs {
  const first = new Int32Array(size + 1);
  const runStarts: number[] = [];
  let runs = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    runStarts.push(runs);
    const end = starts[kind + 1]!;
    for (let mark = starts[kind]!; mark < end; mark++) {
      const begins =
        mark === starts[kind] || earliest[mark] !== earliest[mark - 1] || latest[mark] !== latest[mark - 1];
      if (begins) first[runs++] = mark;
    }
  }
  first[runs] = size;
  return { first: first.slice(0, runs + 1), starts: [...runStarts, runs] };
}

const placesKnown = new WeakMap<Int32Array, Int32Array>();

/** How many of ascending marks come before each run, and at the end how many there are. One pass a list. */
export function placesOf(marks: Marks, list: Int32Array): Int32Array {
  const places = placesKnown.get(list) ?? findPlaces(marks, list);
  placesKnown.set(list, places);
  return places;
}

function findPlaces(marks: Marks, list: Int32Array): Int32Array {
  const { first } = runsOf(marks);
  if (list.length === marks.size) return first;
  const places = new Int32Array(first.length);
  const { length } = list;
  let at = 0;
  for (let run = 0; run < first.length; run++) {
    const mark = first[run]!;
    while (at < length && list[at]! < mark) at += 1;
    places[run] = at;
  }
  return places;
}

export function liesIn({ earliest, latest }: Marks, mark: number, within: Bounds): boolean {
  const from = earliest[mark]!;
  const to = latest[mark]!;
  return (
    from >= within.earliest.from &&
    from <= within.earliest.to &&
    to >= within.latest.from &&
    to <= within.latest.to
  );
}

/** Calls `act` with each stretch `[from, to)` of ascending marks that are of a kind and lie in `bounds`, in order. */
export function eachStretch(
  marks: Marks,
  list: Int32Array,
  kind: number,
  bounds: Bounds,
  act: (from: number, to: number) => void,
): void {
  // Without bounds, a kind is one stretch, and nothing is looked at.
  if (isOpen(bounds.earliest) && isOpen(bounds.latest)) {
    const [from, to] = endsOf(marks, list, kind);
    if (to > from) act(from, to);
    return;
  }
  const { first, starts } = runsOf(marks);
  const places = placesOf(marks, list);
  const end = starts[kind + 1]!;
  let from = places[starts[kind]!]!;
  let to = from;
  for (let run = starts[kind]!; run < end; run++) {
    const next = places[run + 1]!;
    if (liesIn(marks, first[run]!, bounds)) to = next;
    else {
      if (to > from) act(from, to);
      from = next;
      to = next;
    }
  }
  if (to > from) act(from, to);
}

/** How many of ascending marks are of a kind and lie in `bounds`. */
export function countIn(marks: Marks, list: Int32Array, kind: number, bounds: Bounds): number {
  let count = 0;
  eachStretch(marks, list, kind, bounds, (from, to) => {
    count += to - from;
  });
  return count;
}

/** Those of ascending marks that are of a kind. */
export function ofKind(marks: Marks, list: Int32Array, kind: number): Int32Array {
  return list.subarray(...endsOf(marks, list, kind));
}

/** Where those of a kind begin in ascending marks, and where they end. */
function endsOf({ starts }: Marks, list: Int32Array, kind: number): [from: number, to: number] {
  return [countBefore(list, starts[kind]!), countBefore(list, starts[kind + 1]!)];
}
