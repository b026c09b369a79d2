import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDirectory } from '../search/format.ts';
import { isPair } from '../search/pairs.ts';

// Each run starts a process of its own; how long that takes is the machine's affair, not this test's.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
  await mkdir(join(folder, 'articles'));
});
afterEach(() => rm(folder, { recursive: true }));

const STORY = 'Harbour to reopen\n\nMay 4, 2021\n\n“We are ready,” Ana Lee said on Monday.\n';
const put = (name: string, content: string | Uint8Array) =>
  writeFile(join(folder, 'articles', name), content);

type Run = { code: number; out: string; err: string };

/** Runs a command as its npm script does, in this test's folder. */
function run(command: string, args: string[], input = ''): Promise<Run> {
  const script = [resolve('node_modules/tsx/dist/cli.mjs'), resolve(`src/cli/${command}.ts`), ...args];
  return new Promise((done) => {
    const child = execFile(process.execPath, script, { cwd: folder }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end(input);
  });
}
const build = (...args: string[]) => run('corpus', ['articles', '--out', 'bundle', ...args]);
const readJson = async (path: string) => JSON.parse(await readFile(join(folder, 'bundle', path), 'utf8'));
const dataFolder = async (): Promise<string> => (await readJson('corpus.json')).data;
const articlesOf = async () => await readJson(`${await dataFolder()}/article-0.json`);
const filesOf = async () => (await articlesOf()).map(({ file }: { file: string }) => file);

test('a folder of articles becomes a bundle that inspect accepts and a second build leaves as it is', async () => {
  await put('a.txt', STORY);
  expect(await build()).toMatchObject({ code: 0, err: '' });
  expect(await build('--check')).toMatchObject({ code: 0 });
  const { code, out } = await run('inspect', ['bundle', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).articles).toMatchObject([{ file: 'a.txt', headline: 'Harbour to reopen' }]);
});

test('each file that can’t be read is named with what to do, and the rest goes through', async () => {
  await put('good.txt', STORY);
  await put('blank.txt', ' \n\n');
  await put('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  await put('huge.txt', new Uint8Array(50_000_000).fill(0x61));
  await symlink('nowhere', join(folder, 'articles/gone.txt'));
  const { code, err } = await build();
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    'blank.txt: the file is empty: fill it or delete it',
    "gone.txt: can't be read (there is no such file or folder): check the path and its permissions",
    'huge.txt: 50.0 MB is more than one article (10 MB at most): split it, one article a file',
    'latin.txt: not UTF-8: save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 often does it)',
  ]);
  expect(await filesOf()).toEqual(['good.txt']);
});

test('a text that stands twice is kept once, and both files are named', async () => {
  await put('a.txt', STORY);
  await put('b.txt', STORY);
  const { code, err } = await build();
  expect([code, err.trim()]).toEqual([0, 'b.txt: the same text as a.txt, which is kept: delete one of them']);
  expect(await filesOf()).toEqual(['a.txt']);
});

test('a build without articles leaves the old bundle whole', async () => {
  await put('a.txt', STORY);
  await build();
  const before = await readFile(join(folder, 'bundle/corpus.json'));
  await rm(join(folder, 'articles/a.txt'));
  const { code, err } = await build();
  expect(code).toBe(1);
  expect(err).toContain('no articles in this folder');
  expect(await readFile(join(folder, 'bundle/corpus.json'))).toEqual(before);
});

test('what has not changed is not built again, and what was said of it is said again', async () => {
  await put('a.txt', STORY);
  await put('b.txt', STORY);
  await put('blank.txt', ' ');
  const first = await build();
  const second = await build();
  expect(second).toEqual({
    ...first,
    out: 'bundle: 1 articles, 1 quotations, 1 speakers; nothing has changed since it was built\n',
  });
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining('blank.txt: the file is empty') });
  const [{ text }] = await articlesOf();
  await writeFile(join(folder, 'bundle', text), 'damaged');
  expect((await build('--check')).out).toContain(`${text} would change`);
  expect((await build()).out).not.toContain('nothing has changed');
  expect(await readFile(join(folder, 'bundle', text), 'utf8')).toBe(STORY);
});

test('a text that went out of the folder goes out of the bundle, and nothing else does', async () => {
  await put('a.txt', STORY);
  await put('b.txt', `${STORY}More.`);
  await build();
  const [a, b] = (await articlesOf()).map(({ text }: { text: string }) => text);
  const data = await dataFolder();
  await writeFile(join(folder, 'bundle/articles/notes.txt'), 'mine');
  await rm(join(folder, 'articles/b.txt'));
  const { code, out } = await build('--check');
  expect(code).toBe(1);
  expect(out).toContain(`${b}, data-`);
  await build();
  const names = await readdir(join(folder, 'bundle'), { recursive: true });
  expect(names).toEqual(expect.arrayContaining([a, 'articles/notes.txt', await dataFolder()]));
  expect(names).not.toContain(b);
  expect(names).not.toContain(data);
  expect(names.filter((name) => /draft/.test(name))).toEqual([]);
});

test('records that several processes extracted give the same bytes as one build', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await put(`${name}.txt`, `${name} ${STORY}`);
  await build();
  const index = await readFile(join(folder, 'bundle', await dataFolder(), 'search/directory.json'));
  expect(isPair(readDirectory(index).words[0]!)).toBe(true);
  const pieces = [
    ['d', 'b'],
    ['c', 'a'],
  ].map(async (names, piece) => {
    const { out } = await run(
      'extract',
      names.map((name) => `articles/${name}.txt`),
    );
    await writeFile(join(folder, `${piece}.jsonl`), out);
  });
  await Promise.all(pieces);
  const check = await build('--check', '--records', '0.jsonl', '--records', '1.jsonl');
  expect(check).toMatchObject({ code: 0, out: 'bundle: rebuilding gives the same bytes\n' });
  await writeFile(join(folder, '2.jsonl'), '{"id":1}\n{"id":"x.txt","error":"lost"}\n');
  const { code, err } = await build('--check', '--records', '2.jsonl');
  expect(code).toBe(1);
  expect(err).toContain('2.jsonl:1: no record');
  expect(err).toContain('x.txt: lost');
});

test('an overlay that can’t be followed stops the build with file, line and reason', async () => {
  await put('a.txt', STORY);
  const refusal = async (yaml: string) => {
    await put('corpus.yaml', yaml);
    const { code, err } = await build();
    expect(code).toBe(1);
    return err.split('\n')[0];
  };
  expect(await refusal('title: x\narticles:\n  - file: a.txt\n    words: Harbor\n    outlet: y\n')).toBe(
    'articles/corpus.yaml:3: a.txt does not say “Harbor”',
  );
  expect(await refusal('articles:\n  - file: a.txt\n    words: Harbour\n    published: May\n')).toContain(
    'articles/corpus.yaml:2: articles.0.published: is no date',
  );
  expect(await refusal('title: x\narticles: [\n')).toContain('articles/corpus.yaml:3: ');
  await put('corpus.yaml', 'articles:\n  - file: a.txt\n    words: Harbour\n    outlet: The Bay Post\n');
  expect(await build()).toMatchObject({ code: 0 });
  expect((await articlesOf())[0].outlet).toBe('The Bay Post');
});

test('an output folder that can’t be written is named', async () => {
  await put('a.txt', STORY);
  const { code, err } = await build('--out', 'articles/a.txt');
  expect(code).toBe(1);
  expect(err).toBe(
    "articles/a.txt: can't be written (it is not a folder): choose another folder with --out\n",
  );
});

test('inspect refuses a bundle whose words do not stand in its text', async () => {
  await put('a.txt', STORY);
  await build();
  const [{ text }] = await articlesOf();
  await writeFile(join(folder, 'bundle', text), STORY.replace('ready', 'raedy'));
  const { code, err } = await run('inspect', ['bundle']);
  expect(code).toBe(1);
  expect(err).toContain('a.txt does not say “We are ready,”');
});

test('extract answers each line of its input in order and says in the exit code that one failed', async () => {
  const lines = ['{"id":"one","text":"“Yes,” said Ana Lee."}', 'nonsense', '{"id":"three","text":"No."}'];
  const { code, out, err } = await run('extract', ['-'], `${lines.join('\n')}\n`);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    ['one', true],
    ['line 2', false],
    ['three', true],
  ]);
  expect(code).toBe(1);
  expect(err).toContain('line 2');
});

test('a command line that can’t be followed gives the usage', async () => {
  for (const command of ['corpus', 'extract', 'inspect']) {
    const { code, err } = await run(command, ['--nonsense']);
    expect(code).toBe(2);
    expect(err).toContain('usage: npm run');
  }
});
