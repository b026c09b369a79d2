import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textChecker } from '../model/check-corpus.ts';
import { ColumnsError, readColumns } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import { joinCorpus } from '../model/join-corpus.ts';
import { type Manifest, SHARD_KINDS, type ShardItem, type ShardKind, shardPath } from '../model/manifest.ts';
import type { PackedCorpus } from '../model/pack-corpus.ts';
import { type Read, readManifest, readNames, readShard, shardCount } from '../model/read-manifest.ts';
import { systemReason } from './read-sources.ts';

/** A bundle that can't be used, in one line: which file, what is wrong, what to do. */
export class BundleError extends Error {
  constructor(path: string, says: string) {
    super(`${path}: ${says}: build it again with npm run corpus`);
  }
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // A copy of its own: what is small comes as a slice of a pool that other files share.
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new BundleError(path, `can't be read (${systemReason(error)})`);
  }
}

async function readJson<T>(path: string, check: (data: unknown) => Read<T>): Promise<T> {
  const bytes = await readBytes(path);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new BundleError(path, `no JSON (${systemReason(error)})`);
  }
  return taken(path, check(json));
}

function taken<T>(path: string, result: Read<T>): T {
  if ('problem' in result) throw new BundleError(path, result.says);
  return result.read;
}

/**
 * Reads a bundle and checks it whole: every file's schema, its references, that columns and items say the
 * same, every span against its words. Its articles come in the order of their files.
 */
export async function readBundle(folder: string): Promise<Corpus> {
  const path = join(folder, 'corpus.json');
  const manifest = await readJson(path, readManifest);
  const data = join(folder, manifest.data);
  const names = await readJson(join(data, 'names.json'), (json) => readNames(json, manifest.counts));
  const columns = await readColumnsFile(join(data, 'columns.bin'), manifest);
  const items = await readItems(folder, manifest);
  const corpus = taken(path, joinCorpus(manifest, names, columns, items));
  const problemsOf = textChecker(corpus);
  const problems: string[] = [];
  for (const article of corpus.articles) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await readBytes(join(folder, article.text)),
    );
    problems.push(...problemsOf(article, text));
  }
  if (problems[0] !== undefined) {
    throw new BundleError(
      path,
      `${problems[0]}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}`,
    );
  }
  return { ...corpus, articles: corpus.articles.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

async function readColumnsFile(path: string, { columns, counts }: Manifest) {
  const { buffer } = await readBytes(path);
  try {
    return readColumns(buffer, columns, counts);
  } catch (error) {
    if (!(error instanceof ColumnsError)) throw error;
    throw new BundleError(path, error.message);
  }
}

async function readItems(folder: string, manifest: Manifest): Promise<PackedCorpus['items']> {
  const read = async <Kind extends ShardKind>(kind: Kind): Promise<ShardItem<Kind>[]> => {
    const items: ShardItem<Kind>[] = [];
    for (let shard = 0; shard < shardCount(manifest, kind); shard++) {
      const path = join(folder, shardPath(manifest.data, kind, shard));
      items.push(...(await readJson(path, (json) => readShard(manifest, kind, shard, json))));
    }
    return items;
  };
  const kinds = await Promise.all(SHARD_KINDS.map(async (kind) => [kind, await read(kind)] as const));
  return Object.fromEntries(kinds) as unknown as PackedCorpus['items'];
}
