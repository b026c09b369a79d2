import { availableParallelism } from 'node:os';
import type { ArticleRecord } from '../model/record.ts';
import { openCache } from './article-cache.ts';
import { createPool } from './article-pool.ts';
import { showProgress } from './progress.ts';
import { listSources, readSource, type SourceFile, textSum } from './read-sources.ts';

/** What came of one file: its record and where its text lies, or why there is none. */
export type Extracted =
  | { file: string; path: string; record: ArticleRecord }
  | { file: string; error: string };

/** Articles under way at once: enough to keep the cores busy, few enough to hold in memory. */
const AHEAD = 64;

/**
 * The records of a folder's articles in the order of their files, read on all cores. An article that was
 * read before, by its text, is taken from the cache in `cacheFolder`.
 */
export async function* extractSources(folder: string, cacheFolder: string): AsyncGenerator<Extracted> {
  const listed = await listSources([folder]);
  const cache = await openCache(cacheFolder);
  const pool = createPool(listed.length, availableParallelism());
  const progress = showProgress('articles read:', listed.length, process.stderr);

  const extract = async (source: SourceFile): Promise<Extracted> => {
    if ('error' in source) return source;
    const { file, path, text } = source;
    const sha256 = textSum(text);
    const known = await cache.get(sha256);
    if (known) return { file, path, record: { ...known, file } };
    const json = await pool.extract({ text, sha256 });
    await cache.put(sha256, json);
    return { file, path, record: { ...(JSON.parse(json) as ArticleRecord), file } };
  };

  try {
    const underWay: Promise<Extracted>[] = [];
    for (const source of listed) {
      const promise = readSource(source).then(extract);
      // A failure is met where the article's turn comes; until then it must not end the process.
      promise.catch(() => {});
      underWay.push(promise);
      if (underWay.length < AHEAD) continue;
      yield await underWay.shift()!;
      progress.step();
    }
    for (const promise of underWay) {
      yield await promise;
      progress.step();
    }
  } finally {
    progress.end();
    await pool.close();
    await cache.close();
  }
}
