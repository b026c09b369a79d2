import { type Marks, OPEN_EARLIEST } from './marks.ts';

/**
 * The visible marks in the list's order: by the first day a thing can have been, an open start by its end;
 * the undated last. Marks of a kind stand nearly so in the corpus, so the stretches that do are merged:
 * a few passes, however many marks there are.
 */
export function listOrder(marks: Marks, visible: Int32Array): Int32Array {
  let ends = endsOfStretches(marks, visible);
  let from = visible.slice();
  let into = new Int32Array(visible.length);
  while (ends.length > 1) {
    const last = ends.length - 1;
    for (let at = 0; at <= last; at += 2) {
      merge(marks, from, into, [ends[at - 1] ?? 0, ends[at]!, ends[at + 1] ?? ends[at]!]);
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

/** Where each stretch of marks that stand in order ends; the next begins there. */
function endsOfStretches(marks: Marks, list: Int32Array): number[] {
  const { latest } = marks;
  const ends: number[] = [];
  let last = OPEN_EARLIEST;
  for (let at = 0; at < list.length; at++) {
    const start = startOf(marks, list[at]!);
    const later = start > last || (start === last && latest[list[at]!]! >= latest[list[at - 1]!]!);
    if (at > 0 && !later) ends.push(at);
    last = start;
  }
  return [...ends, list.length];
}

/** Merges what lies between the first and the second of three places with what lies up to the third. */
function merge(
  marks: Marks,
  from: Int32Array,
  into: Int32Array,
  [begin, middle, end]: readonly [number, number, number],
): void {
  const { latest } = marks;
  let left = begin;
  let right = middle;
  for (let at = begin; at < end; at++) {
    // Of equals the left comes first: the marks of its stretch stand before the right one's.
    let takesRight = left === middle;
    if (!takesRight && right < end) {
      const difference = startOf(marks, from[right]!) - startOf(marks, from[left]!);
      takesRight = difference < 0 || (difference === 0 && latest[from[right]!]! < latest[from[left]!]!);
    }
    into[at] = takesRight ? from[right++]! : from[left++]!;
  }
}
