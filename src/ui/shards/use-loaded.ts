import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { itemOf, type Marks } from '../../derive/marks.ts';
import type { ShardKind } from '../../model/manifest.ts';
import { KINDS } from '../../state/view.ts';
import type { Bundle } from '../load-corpus.ts';
import { type Indexed, useScene } from '../scene.ts';
import { isMissing, shardQuery } from './shelf.ts';

/** Indices of items by kind. */
export type Wanted = Partial<Record<ShardKind, Iterable<number>>>;

/**
 * Whether the items asked for are there, and how many of their shards are; where some can't be had, why,
 * and the way to ask for those again. Until they have come, the reason stands: nothing moves under a pointer.
 */
export type Loading = { ready: boolean; loaded: number; error: Error | null; retry: () => void };

/**
 * Sees to it that items are fetched, and draws again as they come. Shards are watched one by one: the library's
 * own hook for many compares all of them with all at each drawing, and weighs a kilobyte.
 */
export function useLoaded(wanted: Wanted): Loading {
  const { bundle } = useScene();
  const client = useQueryClient();
  const queries = queriesFor(bundle, wanted);
  const watches = useRef(new Map<string, () => void>());
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const states = queries.map(({ queryKey }) => client.getQueryState<unknown, Error>(queryKey));
  useEffect(() => {
    const asked = new Map(queries.map((query) => [query.queryKey.join(' '), query]));
    for (const [key, query] of asked) {
      if (watches.current.has(key)) continue;
      watches.current.set(key, new QueryObserver(client, query).subscribe(drawAgain));
    }
    // After the new ones, so that a shard which is still asked for isn't given up on its way.
    for (const [key, stop] of watches.current) {
      if (asked.has(key)) continue;
      stop();
      watches.current.delete(key);
    }
    // What came after it was drawn and before it was watched was told to nobody.
    const now = queries.map(({ queryKey }) => client.getQueryState(queryKey)?.status);
    if (now.some((status, at) => status !== (states[at]?.status ?? 'pending'))) drawAgain();
  });
  useEffect(() => {
    const { current } = watches;
    return () => {
      for (const stop of current.values()) stop();
      current.clear();
    };
  }, []);
  const loaded = states.filter((state) => state?.status === 'success').length;
  const missing = states.filter((state) => isMissing(state));
  const lastError = useRef<Error | null>(null);
  const error =
    missing.find((state) => state?.error)?.error ?? (missing.length > 0 ? lastError.current : null);
  useEffect(() => {
    lastError.current = error;
  });
  return {
    ready: loaded === queries.length,
    loaded,
    error,
    retry: () => {
      for (const { queryKey } of queries.filter((_, at) => states[at]?.status === 'error')) {
        client.refetchQueries({ queryKey, exact: true });
      }
    },
  };
}

/**
 * Fetches the items the panel will need to show a mark, while one only points at it. What was asked for before
 * is not asked for again: whoever shows it says what can't be had.
 */
export function fetchAhead(client: QueryClient, { bundle, library, marks }: Indexed, mark: number): void {
  const item = itemOf(marks, mark);
  const kind = KINDS[marks.kind[mark]!]!;
  const article = kind === 'quotation' ? library.columns.quotation.article[item]! : item;
  const wanted: Wanted =
    kind === 'announcement'
      ? { event: [item] }
      : { article: [article], quotation: quotationsOf(library, article) };
  for (const query of queriesFor(bundle, wanted)) {
    if (!client.getQueryState(query.queryKey)) client.prefetchQuery(query);
  }
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

/** Each shard once that holds an item wanted. */
export function queriesFor(bundle: Bundle, wanted: Wanted) {
  return (Object.entries(wanted) as [ShardKind, Iterable<number>][]).flatMap(([kind, indices]) => {
    const size = bundle.manifest.shardSizes[kind];
    const shards = new Set<number>();
    for (const index of indices) shards.add(Math.floor(index / size));
    return [...shards].map((shard) => shardQuery(bundle, kind, shard));
  });
}
