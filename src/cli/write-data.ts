import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { previewOf } from '../derive/preview.ts';
import { type Columns, writeColumns } from '../model/columns.ts';
import type { Notice } from '../model/corpus.ts';
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
import type { ShowPhase } from './progress.ts';
import { makeSearchWriter } from './write-search.ts';

/** All of a bundle but its texts; items come in the order of the columns, and may be made as they are asked for. */
export type BundleData = {
  title: string;
  description: string | null;
  notices: readonly Notice[];
  names: Names;
  counts: Counts;
  columns: Columns;
  items: { [Kind in ShardKind]: Iterable<ShardItem<Kind>> };
};

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
 * two files that stand beside it. One shard is held at a time; `textOf` gives a text by its path.
 */
export async function writeData(
  data: BundleData,
  folder: string,
  textOf: (path: string) => string,
  showPhase: ShowPhase,
): Promise<Manifest> {
  const draft = join(folder, 'data');
  await mkdir(draft);
  const { bytes, directory } = writeColumns(data.columns);
  await writeFile(join(draft, 'columns.bin'), bytes);
  await writeFile(join(draft, 'names.json'), formatFields(data.names));
  const search = makeSearchWriter(textOf);
  const total = SHARD_KINDS.reduce((sum, kind) => sum + data.counts[kind], 0);
  const progress = showPhase('writing items', total);
  for (const kind of SHARD_KINDS) {
    await writeShards(draft, kind, data.items[kind], (item) => {
      search.add(kind, item);
      progress.step();
    });
  }
  progress.end();
  await mkdir(join(draft, 'search'));
  search.write(join(draft, 'search'));

  const name = contentId('data', await sumOfFolder(draft));
  await rename(draft, join(folder, name));
  const manifest: Manifest = {
    format: 'quoteline-corpus',
    version: BUNDLE_VERSION,
    title: data.title,
    description: data.description,
    data: name,
    counts: data.counts,
    shardSizes: SHARD_SIZE,
    span: spanOfColumns(data.columns),
    columns: directory,
    preview: previewOf(data.columns, data.names),
    notices: { count: data.notices.length, first: data.notices.slice(0, NOTICES_LISTED) },
  };
  await writeFile(join(folder, 'corpus.json'), formatFields(v.parse(Manifest, manifest)));
  const schema = toJsonSchema(Manifest, { errorMode: 'ignore', definitions: SHARD_ITEMS });
  await writeFile(join(folder, 'corpus.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  return manifest;
}

async function writeShards<Kind extends ShardKind>(
  draft: string,
  kind: Kind,
  items: Iterable<ShardItem<Kind>>,
  visit: (item: ShardItem<Kind>) => void,
): Promise<void> {
  const schema = v.array(SHARD_ITEMS[kind]);
  let shard = 0;
  let pending: ShardItem<Kind>[] = [];
  const flush = async () => {
    await writeFile(join(draft, shardPath('', kind, shard)), `${formatList(v.parse(schema, pending))}\n`);
    shard += 1;
    pending = [];
  };
  for (const item of items) {
    pending.push(item);
    visit(item);
    if (pending.length === SHARD_SIZE[kind]) await flush();
  }
  if (pending.length > 0) await flush();
}

/** The files in a folder and its folders, by their paths in it, in order; none where there is no folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** A sum over the names and bytes of all files in a folder, in hex. */
async function sumOfFolder(folder: string): Promise<string> {
  const sum = createHash('sha256');
  for (const path of await filesIn(folder)) {
    const file = createHash('sha256');
    await pipeline(createReadStream(join(folder, path)), file);
    sum.update(`${path}\n${file.digest('hex')}\n`);
  }
  return sum.digest('hex');
}
