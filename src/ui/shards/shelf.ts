import { type QueryClient, type QueryState, queryOptions } from '@tanstack/react-query';
import type { Shelf } from '../../derive/library.ts';
import { type ShardItem, type ShardKind, shardPath } from '../../model/manifest.ts';
import { readShard } from '../../model/read-manifest.ts';
import { type Bundle, loadJson } from '../load-corpus.ts';
import { myTurn } from '../slices.ts';

/** Shards that nothing on screen needs any more are forgotten after a while, so that a long visit stays small. */
const KEEP_MS = 120_000;

const keyOf = ({ folder, manifest }: Bundle, kind: ShardKind, shard: number) =>
  ['shard', folder, manifest.data, kind, shard] as const;

/** One shard: fetched once, checked on arrival. */
export function shardQuery(bundle: Bundle, kind: ShardKind, shard: number) {
  const { folder, manifest } = bundle;
  return queryOptions({
    queryKey: keyOf(bundle, kind, shard),
    queryFn: async ({ signal }): Promise<ShardItem<ShardKind>[]> => {
      // A chart asks for a hundred at once, and asking takes longer than a frame.
      await myTurn();
      signal.throwIfAborted();
      const path = `${folder}/${shardPath(manifest.data, kind, shard)}`;
      // A search's few files must not wait until a chart's hundred have come.
      return loadJson(path, signal, (json) => readShard(manifest, kind, shard, json), 'low');
    },
    structuralSharing: false,
    gcTime: KEEP_MS,
  });
}

/** What has been fetched of a bundle by now. */
export function makeShelf(client: QueryClient, bundle: Bundle): Shelf {
  const sizes = bundle.manifest.shardSizes;
  return {
    item<Kind extends ShardKind>(kind: Kind, index: number) {
      const shard = Math.floor(index / sizes[kind]);
      const items = client.getQueryData<ShardItem<Kind>[]>(keyOf(bundle, kind, shard));
      return items?.[index - shard * sizes[kind]];
    },
    failed(kind, index) {
      const shard = Math.floor(index / sizes[kind]);
      return isMissing(client.getQueryState(keyOf(bundle, kind, shard)));
    },
  };
}

/** Could it not be had when last asked for? It is so until it has come, also while it is asked for again. */
export const isMissing = (state: QueryState | undefined): boolean =>
  state !== undefined && state.data === undefined && state.errorUpdateCount > 0;
