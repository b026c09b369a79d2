import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildBundle } from './build-bundle.ts';
import { findStamp, stampBuild } from './build-stamp.ts';
import { showNothing } from './progress.ts';
import { writeBundle } from './write-bundle.ts';

const home = process.cwd();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
  process.chdir(folder);
  await mkdir('articles');
  await writeFile('articles/a.txt', STORY);
  await writeFile('articles/b.txt', `${STORY}More.\n`);
  await build();
});
afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

const STORY = 'Harbour to reopen\n\nMay 4, 2021\n\n“We are ready,” Ana Lee said on Monday.\n';

async function build() {
  const built = await buildBundle('articles');
  await writeBundle(built, 'bundle');
  await stampBuild('bundle', {
    read: built.read!,
    summary: 'two articles',
    lost: built.lost,
    notices: [...built.notices],
  });
}
const isUnchanged = async () => (await findStamp('articles', 'bundle', showNothing)) !== null;

const data = async (): Promise<string> => JSON.parse(await readFile('bundle/corpus.json', 'utf8')).data;
const aText = async () => {
  const paths = await readdir('bundle/articles', { recursive: true });
  return join('bundle/articles', paths.find((path) => path.endsWith('.txt'))!);
};
const OVERLAY = 'articles/corpus.yaml';

test('what was built from these texts is known again, whatever the folder’s name', async () => {
  expect(await isUnchanged()).toBe(true);
  await rename('articles', 'news');
  expect(await findStamp('news', 'bundle', showNothing)).toMatchObject({ summary: 'two articles' });
  expect(await findStamp('news', 'elsewhere', showNothing)).toBe(null);
});

test.each<[string, () => Promise<unknown>]>([
  ['a text is changed', () => appendFile('articles/a.txt', 'x')],
  ['a text is added', () => writeFile('articles/c.txt', 'News.')],
  ['a text is gone', () => rm('articles/b.txt')],
  ['a text has another name', () => rename('articles/b.txt', 'articles/c.txt')],
  [
    'two texts change places',
    async () => {
      await rename('articles/a.txt', 'articles/c.txt');
      await rename('articles/b.txt', 'articles/a.txt');
      await rename('articles/c.txt', 'articles/b.txt');
    },
  ],
  ['there is a file that can’t be read', () => writeFile('articles/c.txt', '')],
  ['there is an overlay', () => writeFile(OVERLAY, 'title: Harbours\n')],
  ['there is an overlay that can’t be followed', () => writeFile(OVERLAY, 'title: [\n')],
])('it is built again when %s, and then known', async (_, change) => {
  await change();
  expect(await isUnchanged()).toBe(false);
  await rm(OVERLAY, { force: true });
  await writeFile(OVERLAY, 'title: Other\n');
  await build();
  expect(await isUnchanged()).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ['a text of the bundle is damaged', async () => writeFile(await aText(), STORY.replace('ready', 'raedy'))],
  ['a text of the bundle is gone', async () => rm(await aText())],
  [
    'a text of another build is there',
    () => mkdir('bundle/articles/22').then(() => writeFile('bundle/articles/22/a-222222222222.txt', '')),
  ],
  ['a shard is damaged', async () => appendFile(`bundle/${await data()}/article-0.json`, ' ')],
  ['a shard is gone', async () => rm(`bundle/${await data()}/names.json`)],
  ['data of another build is there', () => mkdir('bundle/data-222222222222')],
  ['a build was cut off', () => mkdir('bundle/.draft-x')],
  ['the first file is changed', () => appendFile('bundle/corpus.json', '\n')],
  ['the schema is gone', () => rm('bundle/corpus.schema.json')],
  ['the bundle is gone', () => rm('bundle', { recursive: true })],
  [
    'a folder stands where the first file was',
    async () => {
      await rm('bundle/corpus.json');
      await mkdir('bundle/corpus.json');
    },
  ],
])('it is built again when %s', async (_, change) => {
  await change();
  expect(await isUnchanged()).toBe(false);
});

test('the stamp of another program or one cut short is none', async () => {
  const path = join('.cache/builds', (await readdir('.cache/builds'))[0]!);
  const stamp = await readFile(path, 'utf8');
  await writeFile(path, stamp.replace(/"program":"./, '"program":"x'));
  expect(await isUnchanged()).toBe(false);
  await writeFile(path, stamp.slice(0, 40));
  expect(await isUnchanged()).toBe(false);
  await writeFile(path, stamp);
  expect(await isUnchanged()).toBe(true);
});
