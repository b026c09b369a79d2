import type { Page } from '@playwright/test';
import { previewOf } from '../src/derive/preview.ts';
import { writeColumns } from '../src/model/columns.ts';
import type { Corpus } from '../src/model/corpus.ts';
import { SHARD_SIZE, type ShardKind, shardPath } from '../src/model/manifest.ts';
import { orderCorpus } from '../src/model/order-corpus.ts';
import { packCorpus, spanOfColumns } from '../src/model/pack-corpus.ts';
import { WordGatherer } from '../src/search/gather-words.ts';
import { searchFiles } from '../src/search/search-files.ts';
import { announcementWords, articleWords, quotationWords } from '../src/search/searchable-words.ts';
import { manifest } from './corpus.ts';

/**
 * Lets the page find another corpus where the bundle lies; its texts are the bundle's. Files are made when they are
 * asked for. Of articles only what stands above the text is searched.
 */
export async function serve(page: Page, other: Corpus): Promise<void> {
  const { names, counts, columns, items } = packCorpus(other);
  const { bytes, directory } = writeColumns(columns);
  const data = 'data-aaaaaaaaaaaa';
  const files = new Map<string, () => string | Buffer>([
    [`${data}/names.json`, () => JSON.stringify(names)],
    [`${data}/columns.bin`, () => Buffer.from(bytes)],
  ]);
  for (const [kind, all] of Object.entries(items) as [ShardKind, unknown[]][]) {
    for (let from = 0; from < all.length; from += SHARD_SIZE[kind]) {
      const shard = () => JSON.stringify(all.slice(from, from + SHARD_SIZE[kind]));
      files.set(shardPath(data, kind, from / SHARD_SIZE[kind]), shard);
    }
  }
  const { title, description } = other;
  const preview = previewOf(columns, names);
  const head = {
    title,
    description,
    data,
    counts,
    columns: directory,
    span: spanOfColumns(columns),
    preview,
  };
  files.set('corpus.json', () => JSON.stringify({ ...manifest, ...head }));
  let index: Map<string, Uint8Array> | null = null;
  await page.route('**/corpus/{corpus.json,data-*/**}', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, '');
    if (path.startsWith(`${data}/search/`)) index ??= indexOf(other);
    const found = index?.get(path.slice(`${data}/search/`.length));
    const body = found ? Buffer.from(found) : files.get(path)?.();
    await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
}

function indexOf(corpus: Corpus): Map<string, Uint8Array> {
  const { events, articles, quotations } = orderCorpus(corpus);
  const marks = [
    ...events.map(announcementWords),
    ...articles.map(articleWords),
    ...quotations.map(quotationWords),
  ];
  const gatherer = new WordGatherer();
  for (const [mark, fields] of marks.entries()) gatherer.add(mark, fields);
  return new Map(searchFiles(gatherer.finish(), marks.length));
}
