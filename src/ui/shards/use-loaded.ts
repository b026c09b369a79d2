import { itemOf, type Marks } from '../../derive/marks.ts';
import type { ShardKind } from '../../model/manifest.ts';
import { KINDS } from '../../state/view.ts';

/** Indices of items by kind. */
export type Wanted = Partial<Record<ShardKind, Iterable<number>>>;

/** Whether the items asked for are there; where some can't be had, why, and the way to ask again. */
export type Loading = { ready: boolean; error: Error | null; retry: () => void };

const READY: Loading = { ready: true, error: null, retry: () => {} };

/** Sees to it that items are fetched, and draws again when they are there. */
export function useLoaded(_wanted: Wanted): Loading {
  return READY;
}

/** The way to fetch items outside of drawing; fails with the first that can't be had. */
export function useLoader(): (wanted: Wanted, signal: AbortSignal) => Promise<void> {
  return async () => {};
}

/** The items behind marks, for `useLoaded`. */
export function itemsOfMarks(marks: Marks, of: Iterable<number>): Wanted {
  const wanted = { event: [] as number[], article: [] as number[], quotation: [] as number[] };
  for (const mark of of) {
    const kind = KINDS[marks.kind[mark]!]!;
    wanted[kind === 'announcement' ? 'event' : kind].push(itemOf(marks, mark));
  }
  return wanted;
}
