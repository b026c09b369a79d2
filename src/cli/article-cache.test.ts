import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { openCache } from './article-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fail = (says: string) => {
  throw new Error(says);
};

const records = ['One.', 'Two “é”.', 'Three.'].map((text) => extractArticle({ text }));

/** Puts records into the cache and closes it, as a build does. */
async function keep(...kept: typeof records) {
  const cache = await openCache(folder, fail);
  for (const record of kept) cache.put(record.sha256, JSON.stringify(record));
  await cache.close();
}

async function found() {
  const cache = await openCache(folder, fail);
  const answers = records.map(({ sha256 }) => cache.get(sha256));
  await cache.close();
  return answers.map((answer) => answer !== null);
}
const file = async () => join(folder, (await readdir(folder))[0]!);

test('a record that was put is there in the next run', async () => {
  await keep(records[0]!, records[1]!);
  expect(await found()).toEqual([true, true, false]);
});

test('a line cut short is read again, and what follows it is kept', async () => {
  await keep(records[0]!);
  await appendFile(await file(), `${records[1]!.sha256}\t{"id":`);
  expect(await found()).toEqual([true, false, false]);
  await keep(records[2]!);
  expect(await found()).toEqual([true, false, true]);
});

test('the records of another pipeline are dropped', async () => {
  await writeFile(join(folder, 'articles-0123456789abcdef.jsonl'), 'old');
  await keep(records[0]!);
  expect(await readdir(folder)).toHaveLength(1);
});
