import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Corpus } from '../model/corpus.ts';

/** A bundle in memory: the corpus and the articles' texts by their `text` path. */
export type Bundle = { corpus: Corpus; texts: ReadonlyMap<string, string> };

const ARTICLE_TEXT = /^a-[a-z2-9]{12}\.txt$/;

/** JSON with one item of each list a line, so that a change to the corpus reads well in a diff. */
function formatCorpus(corpus: Corpus): string {
  const fields = Object.entries(corpus).map(([name, value]) => {
    const json =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${json}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Every file of a bundle by its path inside the folder, to the byte. */
export function bundleFiles({ corpus, texts }: Bundle): Map<string, string> {
  const schema = toJsonSchema(Corpus, { errorMode: 'ignore' });
  return new Map([
    ...texts,
    ['corpus.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['corpus.json', formatCorpus(v.parse(Corpus, corpus))],
  ]);
}

/** `mkdir -p`, which Node's own recursive form never ends where a system lets no folder be made (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/**
 * Writes a bundle so that a reader sees the old one or the new one, never a mixture: texts are named
 * by their content and come first, `corpus.json` takes its place in one rename, stale texts go last.
 */
export async function writeBundle(bundle: Bundle, folder: string): Promise<void> {
  const files = bundleFiles(bundle);
  const articles = join(folder, 'articles');
  await makeFolder(articles);
  for (const [path, content] of files) {
    const target = join(folder, path);
    const draft = `${target}.draft`;
    try {
      await writeFile(draft, content);
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  }
  for (const path of await staleTexts(files, folder)) await rm(join(folder, path));
}

/** Texts of an earlier build that `files` no longer has; anything not named as a build names it is left. */
async function staleTexts(files: ReadonlyMap<string, string>, folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'articles'));
  return names
    .filter((name) => ARTICLE_TEXT.test(name) && !files.has(`articles/${name}`))
    .map((name) => `articles/${name}`);
}

/** The files in which the bundle in `folder` differs from `bundle`: changed, missing or stale. */
export async function differingFiles(bundle: Bundle, folder: string): Promise<string[]> {
  const files = bundleFiles(bundle);
  const differing = await staleTexts(files, folder);
  for (const [path, content] of files) {
    const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null || !bytes.equals(Buffer.from(content))) differing.push(path);
  }
  return differing.sort();
}
