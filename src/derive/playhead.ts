import { endsBefore, startsBefore } from './dated.ts';
import { type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import type { Row } from './rows.ts';

/** Where a mark stands to the playhead's day, that day included in what lies before. */
export const RELATIONS = ['before', 'possibly before', 'after'] as const;
export type Relation = (typeof RELATIONS)[number];

/** `earliest..latest` against the end of day `at`. */
export function relationTo(at: number, earliest: number, latest: number): Relation {
  if (latest <= at) return 'before';
  return earliest <= at ? 'possibly before' : 'after';
}

/**
 * The day next to `at` in the given direction at which something of the rows starts or ends being so,
 * where ←/→ take the playhead; `null` where there is none.
 */
export function nextStop(marks: Marks, rows: readonly Row[], at: number, direction: 1 | -1): number | null {
  let best: number | null = null;
  const offer = (day: number | undefined) => {
    if (day === undefined || day === OPEN_EARLIEST || day === OPEN_LATEST) return;
    if (best === null || (direction === 1 ? day < best : day > best)) best = day;
  };
  const day = direction === 1 ? at + 1 : at;
  const step = direction === 1 ? 0 : -1;
  for (const { dated } of rows) {
    const mark = dated.order[startsBefore(marks, dated, day) + step];
    offer(mark === undefined ? undefined : marks.earliest[mark]);
    offer(dated.ends[endsBefore(dated, day) + step]);
  }
  return best;
}
