import { type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';

/** Where a mark stands to the playhead's day, that day included in what lies before. */
export const RELATIONS = ['before', 'possibly before', 'after'] as const;
export type Relation = (typeof RELATIONS)[number];

/** `earliest..latest` against the end of day `at`. */
export function relationTo(at: number, earliest: number, latest: number): Relation {
  if (latest <= at) return 'before';
  return earliest <= at ? 'possibly before' : 'after';
}

/** The days at which something starts or ends being so, ascending: where ←/→ take the playhead. */
export function stopsOf(marks: Marks, visible: Int32Array): Int32Array {
  const days = new Set<number>();
  for (const mark of visible) {
    const earliest = marks.earliest[mark]!;
    const latest = marks.latest[mark]!;
    if (earliest !== OPEN_EARLIEST) days.add(earliest);
    if (latest !== OPEN_LATEST) days.add(latest);
  }
  return Int32Array.from(days).sort();
}

/** The stop next to `at` in the given direction, or `null` where there is none. */
export function nextStop(stops: Int32Array, at: number, direction: 1 | -1): number | null {
  let low = 0;
  let high = stops.length;
  const passes = (stop: number) => (direction === 1 ? stop > at : stop >= at);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(stops[middle]!)) high = middle;
    else low = middle + 1;
  }
  return stops[direction === 1 ? low : low - 1] ?? null;
}
