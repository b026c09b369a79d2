import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { previewOf } from '../derive/preview.ts';
import { type Columns, writeColumns } from '../model/columns.ts';
import type { Article, CorpusEvent, CorpusQuotation, Notice } from '../model/corpus.ts';
import {
  BUNDLE_VERSION,
  type Counts,
  Manifest,
  type Names,
  SHARD_ITEMS,
  SHARD_KINDS,
  SHARD_SIZE,
  type ShardItem,
  type ShardKind,
  shardPath,
} from '../model/manifest.ts';
import { spanOfColumns } from '../model/pack-corpus.ts';
import { contentId } from '../pipeline/hash.ts';
import { announcementWords, articleWords, quotationWords } from '../search/searchable-words.ts';
import type { BundleText } from './index-texts.ts';
import type { ShowPhase } from './progress.ts';
import type { Indexer } from './start-indexer.ts';

/** What is known once a bundle's articles and events are dated, and what takes longer: who printed what of whom. */
export type Bundle = {
  title: string;
  description: string | null;
  notices: readonly Notice[];
  /** How many articles there are. */
  size: number;
  /** In the order of the bundle; these may be made as they are asked for, and are gone through once. */
  events: Iterable<CorpusEvent>;
  articles: Iterable<Article>;
  /** What is searched of the quotations. */
  quotations: Iterable<Pick<CorpusQuotation, 'segments' | 'speaker'>>;
  textOf: (article: Article) => BundleText;
  link: (showPhase: ShowPhase) => LinkedBundle;
};

/** The rest of a bundle; items come in the order of the columns, and may be made as they are asked for. */
export type LinkedBundle = {
  names: Names;
  counts: Counts;
  columns: Columns;
  items: { [Kind in LinkedKind]: Iterable<ShardItem<Kind>> };
};

type LinkedKind = Exclude<ShardKind, 'event' | 'article'>;
const LINKED_KINDS = SHARD_KINDS.filter((kind) => kind !== 'event' && kind !== 'article');

/** So many notices the first file lists, of however many there are. */
const NOTICES_LISTED = 50;

/** JSON with one item of a list a line, so that a change reads well in a diff. */
function formatList(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function formatFields(object: object): string {
  const fields = Object.entries(object).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${Array.isArray(value) ? formatList(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/**
 * Writes what is made, not copied, into an empty folder: `data-…`, named by the sum over its files, and the
 * two files that stand beside it. One shard is held at a time. The indexer works while the rest is found; what
 * it tells of the texts is passed on.
 */
export async function writeData(
  bundle: Bundle,
  folder: string,
  indexer: Indexer,
  showPhase: ShowPhase,
): Promise<{ manifest: Manifest; differing: string[] }> {
  const draft = join(folder, 'data');
  await mkdir(join(draft, 'search'), { recursive: true });
  const reading = showPhase('writing articles', bundle.size);
  await writeShards(draft, 'event', bundle.events, (event) =>
    indexer.add({ fields: announcementWords(event), text: null }),
  );
  await writeShards(draft, 'article', bundle.articles, (article) => {
    reading.step();
    return indexer.add({ fields: articleWords(article), text: bundle.textOf(article) });
  });
  for (const quotation of bundle.quotations) {
    await indexer.add({ fields: quotationWords(quotation), text: null });
  }
  reading.end();
  const indexed = indexer.finish(join(draft, 'search'));
  // A failure is met when the index is waited for; until then it must not end the process.
  indexed.catch(() => {});

  const { names, counts, columns, items } = bundle.link(showPhase);
  const { bytes, directory } = writeColumns(columns);
  await writeFile(join(draft, 'columns.bin'), bytes);
  await writeFile(join(draft, 'names.json'), formatFields(names));
  const total = LINKED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const writing = showPhase('writing items', total);
  for (const kind of LINKED_KINDS) await writeShards(draft, kind, items[kind], () => writing.step());
  writing.end();
  indexer.show(showPhase);
  const differing = await indexed;

  const name = await dataName(draft);
  await rename(draft, join(folder, name));
  const manifest: Manifest = {
    format: 'quoteline-corpus',
    version: BUNDLE_VERSION,
    title: bundle.title,
    description: bundle.description,
    data: name,
    counts,
    shardSizes: SHARD_SIZE,
    span: spanOfColumns(columns),
    columns: directory,
    preview: previewOf(columns, names),
    notices: { count: bundle.notices.length, first: bundle.notices.slice(0, NOTICES_LISTED) },
  };
  await writeFile(join(folder, 'corpus.json'), formatFields(v.parse(Manifest, manifest)));
  const schema = toJsonSchema(Manifest, { errorMode: 'ignore', definitions: SHARD_ITEMS });
  await writeFile(join(folder, 'corpus.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  return { manifest, differing };
}

async function writeShards<Kind extends ShardKind>(
  draft: string,
  kind: Kind,
  items: Iterable<ShardItem<Kind>>,
  visit: (item: ShardItem<Kind>) => Promise<void> | void,
): Promise<void> {
  const schema = v.array(SHARD_ITEMS[kind]);
  let shard = 0;
  let pending: ShardItem<Kind>[] = [];
  const flush = () => {
    // At once: to wait for each of many small files takes longer than to write it.
    writeFileSync(join(draft, shardPath('', kind, shard)), `${formatList(v.parse(schema, pending))}\n`);
    shard += 1;
    pending = [];
  };
  for (const item of items) {
    pending.push(item);
    await visit(item);
    if (pending.length === SHARD_SIZE[kind]) flush();
  }
  if (pending.length > 0) flush();
}

/** The files in a folder and its folders, by their paths in it, in order; none where there is no folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The name of a folder of data: a sum over the names and bytes of all its files. */
export async function dataName(folder: string): Promise<string> {
  const sum = createHash('sha256');
  for (const path of await filesIn(folder)) {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    sum.update(`${path}\n${digest}\n`);
  }
  return contentId('data', sum.digest('hex'));
}
