import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Marks, marksFrom, OPEN_EARLIEST } from '../../src/derive/marks.ts';
import { timelineRows } from '../../src/derive/rows.ts';
import { type Columns, readColumns } from '../../src/model/columns.ts';
import { type Manifest, type Names, type ShardKind, shardPath } from '../../src/model/manifest.ts';
import type { MarksFile } from './marks.ts';

const MOST_ROWS = 20;

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/** Writes the dated marks of a bundle in the rows the explorer shows, the smallest of them put together. */
export async function writeMarks(bundle: string, file: string): Promise<void> {
  const manifest: Manifest = await readJson(join(bundle, 'corpus.json'));
  const names: Names = await readJson(join(bundle, manifest.data, 'names.json'));
  const bytes = new Uint8Array(await readFile(join(bundle, manifest.data, 'columns.bin')));
  const columns = readColumns(bytes.buffer, manifest.columns, manifest.counts);
  const marks = marksFrom(columns, names);
  const every = Int32Array.from({ length: marks.size }, (_, mark) => mark);
  const rows = timelineRows(marks, every).toSorted((a, b) => b.dated.order.length - a.dated.order.length);
  const rowOf = new Uint8Array(marks.size);
  for (const [at, { dated }] of rows.entries()) {
    for (const mark of dated.order) rowOf[mark] = Math.min(at, MOST_ROWS - 1);
  }
  const day = Int32Array.from(every, (mark) =>
    marks.earliest[mark] === OPEN_EARLIEST ? marks.latest[mark]! : marks.earliest[mark]!,
  );
  const order = Int32Array.from(rows.flatMap(({ dated }) => [...dated.order])).sort(
    (a, b) => day[a]! - day[b]! || a - b,
  );
  const title = await titlesOf(bundle, manifest, columns, marks);
  const columnsOf: MarksFile = {
    rows: rows.slice(0, MOST_ROWS).map(({ label }) => label),
    day: Array.from(order, (mark) => day[mark]!),
    row: Array.from(order, (mark) => rowOf[mark]!),
    title: Array.from(order, (mark) => title[mark]!),
  };
  await writeFile(file, JSON.stringify(columnsOf));
}

/** Each mark's title: an announcement's own, an article's headline, and that of the article a quotation stands in. */
async function titlesOf(bundle: string, manifest: Manifest, { quotation }: Columns, { size }: Marks) {
  const itemsOf = async (kind: ShardKind): Promise<{ title: string; headline: string | null }[]> => {
    const shards = Math.ceil(manifest.counts[kind] / manifest.shardSizes[kind]);
    const items = [];
    for (let shard = 0; shard < shards; shard++) {
      items.push(...(await readJson(join(bundle, shardPath(manifest.data, kind, shard)))));
    }
    return items;
  };
  const titles = (await itemsOf('event')).map(({ title }) => title);
  const headlines = (await itemsOf('article')).map(({ headline }) => headline ?? '');
  const quoted = Array.from(quotation.article, (article) => headlines[article]!);
  const all = [...titles, ...headlines, ...quoted];
  if (all.length !== size) throw new Error(`${all.length} titles for ${size} marks`);
  return all;
}
