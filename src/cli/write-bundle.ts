import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Corpus } from '../model/corpus.ts';

/** A bundle to write: the corpus and, by its `text` path in the bundle, the file each text comes from. */
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

/** The files of a bundle that are made, not copied, by their path inside the folder; `corpus.json` last. */
function madeFiles(corpus: Corpus): Map<string, string> {
  const schema = toJsonSchema(Corpus, { errorMode: 'ignore' });
  return new Map([
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
  const made = madeFiles(bundle.corpus);
  await makeFolder(join(folder, 'articles'));
  for (const [path, source] of bundle.texts) {
    await replaceFile(join(folder, path), (draft) => copyFile(source, draft, constants.COPYFILE_FICLONE));
  }
  for (const [path, content] of made) {
    await replaceFile(join(folder, path), (draft) => writeFile(draft, content));
  }
  for (const path of await staleTexts(bundle, folder)) await rm(join(folder, path));
}

async function replaceFile(target: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${target}.draft`;
  try {
    await write(draft);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Texts of an earlier build that this one has not; anything not named as a build names it is left. */
async function staleTexts({ texts }: Bundle, folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'articles'));
  return names
    .filter((name) => ARTICLE_TEXT.test(name) && !texts.has(`articles/${name}`))
    .map((name) => `articles/${name}`);
}

/** The files in which the bundle in `folder` differs from `bundle`: changed, missing or stale. */
export async function differingFiles(bundle: Bundle, folder: string): Promise<string[]> {
  const differing = await staleTexts(bundle, folder);
  const compare = async (path: string, wanted: Buffer) => {
    const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null || !bytes.equals(wanted)) differing.push(path);
  };
  for (const [path, source] of bundle.texts) await compare(path, await readFile(source));
  for (const [path, content] of madeFiles(bundle.corpus)) await compare(path, Buffer.from(content));
  return differing.sort();
}
