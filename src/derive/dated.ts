import { countBefore } from './count-before.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';

/**
 * Marks with a date, kept so that a window is answered without looking at all of them: `order` are the
 * marks by `earliest`, then `latest`; `ends` their last days, ascending; `reach` the latest of each
 * `BLOCK` marks of `order`.
 */
export type Dated = { order: Int32Array; ends: Int32Array; reach: Int32Array };

const BLOCK = 64;

/** Takes `members` as its own. Linear where they stand in order of time already, else as long as sorting them. */
export function datedMarks({ earliest, latest }: Marks, members: Int32Array): Dated {
  const before = (a: number, b: number) => earliest[a]! - earliest[b]! || latest[a]! - latest[b]! || a - b;
  if (!standInOrder(earliest, latest, members)) members.sort(before);
  const ends = new Int32Array(members.length);
  const reach = new Int32Array(Math.ceil(members.length / BLOCK)).fill(OPEN_EARLIEST);
  let most = OPEN_EARLIEST;
  let sorted = true;
  for (let at = 0; at < members.length; at++) {
    const end = latest[members[at]!]!;
    const block = (at / BLOCK) | 0;
    ends[at] = end;
    if (end > reach[block]!) reach[block] = end;
    if (end >= most) most = end;
    else sorted = false;
  }
  if (!sorted) sortDays(ends);
  return { order: members, ends, reach };
}

function standInOrder(earliest: Int32Array, latest: Int32Array, members: Int32Array): boolean {
  let from = OPEN_EARLIEST;
  let to = OPEN_EARLIEST;
  let last = -1;
  for (let at = 0; at < members.length; at++) {
    const mark = members[at]!;
    const start = earliest[mark]!;
    const end = latest[mark]!;
    if (start < from || (start === from && (end < to || (end === to && mark < last)))) return false;
    from = start;
    to = end;
    last = mark;
  }
  return true;
}

/** Days so many times as wide apart as there are of them are worth no counting. */
const SPARSE = 8;

/** Sorts days in place: by counting how often each comes, unless they are few and far between. */
function sortDays(days: Int32Array): void {
  let first = OPEN_LATEST;
  let last = OPEN_EARLIEST;
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!;
    if (day < first) first = day;
    if (day > last && day !== OPEN_LATEST) last = day;
  }
  if (last - first > SPARSE * days.length) {
    days.sort();
    return;
  }
  const times = new Uint32Array(Math.max(0, last - first + 1));
  for (let at = 0; at < days.length; at++) if (days[at] !== OPEN_LATEST) times[days[at]! - first]! += 1;
  let filled = 0;
  for (let step = 0; step < times.length; step++) {
    days.fill(first + step, filled, filled + times[step]!);
    filled += times[step]!;
  }
  days.fill(OPEN_LATEST, filled);
}

/** How many of them start before `day`, for certain or not. */
export function startsBefore({ earliest }: Marks, { order }: Dated, day: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (earliest[order[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of them are over before `day`. */
export function endsBefore({ ends }: Dated, day: number): number {
  return countBefore(ends, day);
}

/** How many may lie in `days`: those that start before its end, less those that are over before its start. */
export function countIn(marks: Marks, dated: Dated, days: Days): number {
  return startsBefore(marks, dated, days.to + 1) - endsBefore(dated, days.from);
}

/** Those that must lie in `days`. */
export function certainlyIn(marks: Marks, dated: Dated, days: Days): Int32Array {
  const { latest } = marks;
  const start = startsBefore(marks, dated, days.from);
  const found = dated.order.slice(start, startsBefore(marks, dated, days.to + 1));
  let count = 0;
  for (let at = 0; at < found.length; at++) if (latest[found[at]!]! <= days.to) found[count++] = found[at]!;
  return found.subarray(0, count);
}

/** Those that may lie in `days`, in order: the ones that start in it, and of the earlier ones those that reach it. */
export function marksIn(marks: Marks, dated: Dated, days: Days): Int32Array {
  const { order, reach } = dated;
  const found = new Int32Array(countIn(marks, dated, days));
  const stop = startsBefore(marks, dated, days.to + 1);
  const start = startsBefore(marks, dated, days.from);
  let filled = found.length;
  for (let at = stop - 1; at >= start; at--) found[--filled] = order[at]!;
  for (let at = start - 1; filled > 0 && at >= 0; at--) {
    const block = Math.floor(at / BLOCK);
    if (reach[block]! < days.from) at = block * BLOCK;
    else if (marks.latest[order[at]!]! >= days.from) found[--filled] = order[at]!;
  }
  return found;
}
