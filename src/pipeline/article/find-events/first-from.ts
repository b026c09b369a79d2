import type { Span } from '../../../model/span.ts';

/** The index of the first of `spans`, which lie in order, that starts at `start` or after; their number if none does. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  return from;
}
