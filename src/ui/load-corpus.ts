import { readColumns } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import { joinCorpus } from '../model/join-corpus.ts';
import { type Manifest, SHARD_KINDS, type ShardItem, type ShardKind, shardPath } from '../model/manifest.ts';
import type { PackedCorpus } from '../model/pack-corpus.ts';
import { type Read, readManifest, readNames, readShard, shardCount } from '../model/read-manifest.ts';

/** Where the bundle lies, beside the page. */
const FOLDER = 'corpus';
export const BUNDLE = `${FOLDER}/corpus.json`;

/** Why a bundle could not be shown: each of these has its own screen. */
export class BundleProblem extends Error {
  readonly reason: 'offline' | 'missing' | 'broken' | 'newer';
  constructor(reason: BundleProblem['reason'], message: string) {
    super(message);
    this.name = 'BundleProblem';
    this.reason = reason;
  }
}

/** Fetches and checks the bundle; throws a `BundleProblem` and nothing else, an abort aside. */
export async function loadCorpus(signal: AbortSignal): Promise<Corpus> {
  const manifest = await loadJson(BUNDLE, signal, readManifest);
  const data = `${FOLDER}/${manifest.data}`;
  const [names, columns, items] = await Promise.all([
    loadJson(`${data}/names.json`, signal, (json) => readNames(json, manifest.counts)),
    loadColumns(`${data}/columns.bin`, signal, manifest),
    loadItems(manifest, signal),
  ]);
  return taken(BUNDLE, joinCorpus(manifest, names, columns, items));
}

async function loadColumns(path: string, signal: AbortSignal, { columns, counts }: Manifest) {
  const response = await reach(path, signal);
  try {
    return readColumns(await response.arrayBuffer(), columns, counts);
  } catch (error) {
    throw new BundleProblem('broken', `${path} can’t be shown: ${String(error)}.`);
  }
}

async function loadItems(manifest: Manifest, signal: AbortSignal): Promise<PackedCorpus['items']> {
  const load = async <Kind extends ShardKind>(kind: Kind): Promise<ShardItem<Kind>[]> => {
    const shards = Array.from({ length: shardCount(manifest, kind) }, (_, shard) =>
      loadJson(`${FOLDER}/${shardPath(manifest.data, kind, shard)}`, signal, (json) =>
        readShard(manifest, kind, shard, json),
      ),
    );
    return (await Promise.all(shards)).flat();
  };
  const kinds = await Promise.all(SHARD_KINDS.map(async (kind) => [kind, await load(kind)] as const));
  return Object.fromEntries(kinds) as unknown as PackedCorpus['items'];
}

async function loadJson<T>(path: string, signal: AbortSignal, check: (data: unknown) => Read<T>): Promise<T> {
  const response = await reach(path, signal);
  const data: unknown = await response.json().catch(() => {
    throw new BundleProblem('broken', `${path} is no JSON.`);
  });
  return taken(path, check(data));
}

function taken<T>(path: string, result: Read<T>): T {
  if ('read' in result) return result.read;
  throw new BundleProblem(result.problem, `${path} can’t be shown: ${result.says}.`);
}

/** Fetches a file of the bundle, telling "no connection" from "not there". */
export async function reach(path: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleProblem('offline', `${path} could not be reached.`);
  }
  if (!response.ok) throw new BundleProblem('missing', `${path} answered ${response.status}.`);
  return response;
}
