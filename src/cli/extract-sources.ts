import { availableParallelism } from 'node:os';
import type { ArticleRecord } from '../model/record.ts';
import { type ArticleCache, openCache } from './article-cache.ts';
import { type ArticlePool, createPool } from './article-pool.ts';
import type { ShowPhase } from './progress.ts';
import { listSources, readSource, type SourceFile, type SourcePath, textSum } from './read-sources.ts';

/** What came of one file: its record, where its text lies and whether the cache had it, or why there is none. */
export type Extracted =
  | { file: string; path: string; record: ArticleRecord; cached: boolean }
  | { file: string; error: string };

/** So much goes to a thread at once: a message costs more than a text's copy, and no thread must wait long. */
const BATCH_FILES = 16;
const BATCH_LENGTH = 1 << 18;

/** Batches under way for each core: enough to keep it busy, few enough to hold in memory. */
const AHEAD = 4;

/**
 * The records of a folder's articles in the order of their files, read on all cores. An article that was
 * read before, by its text, is taken from the cache in `cacheFolder`.
 */
export async function* extractSources(
  folder: string,
  cacheFolder: string,
  showPhase: ShowPhase,
): AsyncGenerator<Extracted> {
  const listed = await listSources([folder]);
  const cache = await openCache(cacheFolder, console.error);
  const cores = availableParallelism();
  const pool = createPool(listed.length, cores);
  const progress = showPhase('reading articles', listed.length);
  const underWay: Promise<Extracted[]>[] = [];
  try {
    for (const batch of batchesOf(listed)) {
      const promise = extractBatch(batch, cache, pool);
      // A failure is met where the batch's turn comes; until then it must not end the process.
      promise.catch(() => {});
      underWay.push(promise);
      if (underWay.length < AHEAD * cores) continue;
      for (const extracted of await underWay.shift()!) {
        yield extracted;
        progress.step();
      }
    }
    for (const promise of underWay) {
      for (const extracted of await promise) {
        yield extracted;
        progress.step();
      }
    }
  } finally {
    progress.end();
    await pool.close();
    await cache.close();
  }
}

function* batchesOf(listed: readonly SourcePath[]): Generator<SourceFile[]> {
  let batch: SourceFile[] = [];
  let length = 0;
  for (const path of listed) {
    const source = readSource(path);
    batch.push(source);
    length += 'text' in source ? source.text.length : 0;
    if (batch.length < BATCH_FILES && length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

async function extractBatch(
  sources: readonly SourceFile[],
  cache: ArticleCache,
  pool: ArticlePool,
): Promise<Extracted[]> {
  const looked = sources.map((source) => {
    if ('error' in source) return { source, sha256: '', record: null };
    const sha256 = textSum(source.text);
    return { source, sha256, record: cache.get(sha256) };
  });
  const missing = looked.flatMap(({ source, sha256, record }) =>
    'error' in source || record ? [] : [{ text: source.text, sha256 }],
  );
  const extracted = missing.length > 0 ? await pool.extract(missing) : [];
  let next = 0;
  return looked.map(({ source, sha256, record }) => {
    if ('error' in source) return source;
    const { file, path } = source;
    if (record) return { file, path, record: { ...record, file }, cached: true };
    const outcome = extracted[next++]!;
    if ('error' in outcome) return { file, error: outcome.error };
    cache.put(sha256, outcome.record);
    const read: ArticleRecord = JSON.parse(outcome.record);
    return { file, path, record: { ...read, file }, cached: false };
  });
}
