import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PackedCorpus, packCorpus } from '../model/pack-corpus.ts';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { buildCorpus } from '../pipeline/corpus/build-corpus.ts';
import { BundleError, readBundle } from './read-bundle.ts';
import { differingFiles, writeBundle } from './write-bundle.ts';
import type { Bundle } from './write-data.ts';

const STORY = (town: string) =>
  `${town} reopens its harbour\n\nMay 4, 2021\n\n“We are ready in ${town},” Ana Lee said on Monday.\n`;

function bundleOf(...texts: string[]): Bundle & { packed: PackedCorpus } {
  const corpus = buildCorpus(texts.map((text, at) => extractArticle({ file: `${9 - at}.txt`, text })));
  const packed = packCorpus(corpus);
  const { event, article, quotation } = packed.items;
  return {
    ...{ title: 'Made up', description: null, notices: [], size: texts.length, packed },
    ...{ events: event, articles: article, quotations: quotation, link: () => packed },
    textOf: ({ file, text }) => ({ path: text, text: texts[9 - Number(file[0])]! }),
  };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
});
afterEach(() => rm(folder, { recursive: true }));

const dataFolder = async (): Promise<string> =>
  JSON.parse(await readFile(join(folder, 'corpus.json'), 'utf8')).data;

test('a bundle reads back as what was written, its articles by file', async () => {
  const bundle = bundleOf(STORY('Oakham'), STORY('Selby'), STORY('Norwick'));
  await writeBundle(bundle, folder);
  const corpus = await readBundle(folder);
  expect(corpus.articles.map(({ file }) => file)).toEqual(['7.txt', '8.txt', '9.txt']);
  expect(packCorpus(corpus).items).toEqual(bundle.packed.items);
  expect(await differingFiles(bundle, folder)).toEqual([]);
});

test('another build takes the place of one before, and says beforehand what it would change', async () => {
  const [before, after] = [bundleOf(STORY('Oakham')), bundleOf(STORY('Selby'))];
  await writeBundle(before, folder);
  const old = await dataFolder();
  const differing = await differingFiles(after, folder);
  await writeBundle(after, folder);
  expect(differing).toEqual(
    [...before.articles, ...after.articles]
      .map(({ text }) => text)
      .concat(old, await dataFolder())
      .sort(),
  );
  expect(await differingFiles(after, folder)).toEqual([]);
});

test('what a build that was cut off left behind is cleared away, and nothing else', async () => {
  const bundle = bundleOf(STORY('Oakham'));
  const [article] = bundle.articles;
  await writeBundle(bundle, folder);
  await mkdir(join(folder, '.draft-a1B2c3'));
  await writeFile(join(folder, `${article!.text}.draft`), 'half');
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await writeBundle(bundle, folder);
  expect(await differingFiles(bundle, folder)).toEqual([]);
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.includes('draft'))).toEqual([]);
  expect(names).toContain('mine.txt');
});

test.each<[string, string, (bytes: string) => string]>([
  ['names.json', 'its columns are not those of its items', (bytes) => bytes.replace('Ana Lee', 'Anna Lee')],
  [
    'quotation-0.json',
    'its columns are not those of its items',
    (bytes) => bytes.replace('direct', 'partial'),
  ],
  ['quotation-0.json', 'it has 0 items instead of 1', () => '[]'],
  ['quotation-0.json', 'at 0.segments', (bytes) => bytes.replace('"segments":[', '"segments":[],"x":[')],
  ['quotation-0.json', 'is no id that follows', (bytes) => bytes.replace('"q-', '"q-o')],
  ['article-0.json', 'no JSON', (bytes) => bytes.slice(0, 50)],
  ['columns.bin', 'does not lie within the 64 bytes', (bytes) => bytes.slice(0, 64)],
])('a bundle whose %s is spoiled is refused: %s', async (name, says, spoil) => {
  const bundle = bundleOf(STORY('Oakham'));
  await writeBundle(bundle, folder);
  const path = join(folder, await dataFolder(), name);
  await writeFile(path, spoil(await readFile(path, 'latin1')), 'latin1');
  await expect(readBundle(folder)).rejects.toThrow(BundleError);
  await expect(readBundle(folder)).rejects.toThrow(says);
  expect(await differingFiles(bundle, folder)).toEqual([`${await dataFolder()}/${name}`]);
  await writeBundle(bundle, folder);
  await expect(readBundle(folder)).resolves.toMatchObject({ title: 'Made up' });
});

describe.each([
  ['this thread', 1],
  ['a thread of its own', 1000],
])('texts put in place and indexed by %s', (_, size) => {
  test('give the same bundle', async () => {
    const bundle = bundleOf(STORY('Oakham'), STORY('Selby'));
    await writeBundle({ ...bundle, size }, folder);
    expect(await differingFiles(bundle, folder)).toEqual([]);
    expect(await differingFiles({ ...bundleOf(STORY('Selby')), size }, folder)).not.toEqual([]);
  });

  test('go again where one has changed since it was read, and the old bundle stays', async () => {
    await writeBundle(bundleOf(STORY('Oakham')), folder);
    const before = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
    const bundle = bundleOf(STORY('Norwick'), STORY('Selby'));
    const source = join(folder, 'selby');
    const textOf: Bundle['textOf'] = (article) =>
      article.file === '8.txt'
        ? { path: article.text, source, sha256: article.sha256 }
        : bundle.textOf(article);
    await expect(writeBundle({ ...bundle, textOf, size }, folder)).rejects.toThrow('the file has gone');
    await writeFile(source, 'Another text.');
    await expect(writeBundle({ ...bundle, textOf, size }, folder)).rejects.toThrow('the file has changed');
    const after = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
    expect(after).toEqual(before);
    expect((await readBundle(folder)).articles).toHaveLength(1);
  });
});
