import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../model/corpus.ts';
import type { Manifest } from '../model/manifest.ts';
import { lockFolder } from './lock-folder.ts';
import { makeFolder } from './make-folder.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { startIndexer } from './start-indexer.ts';
import { type Bundle, filesIn, writeData } from './write-data.ts';

/** What the folder of a build under way is called by; the next build clears it away. */
export const DRAFT = '.draft-';

/** What builds write, and what one leaves that is cut off. */
const TEXT = /^a-[a-z2-9]{12}\.txt(?:\.draft)?$/;
const DATA = /^(?:data-[a-z2-9]{12}|\.draft-\w+)$/;

/** The bytes of a file, or `null` where there is none. */
async function readIfThere(path: string): Promise<Buffer | null> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

/** Notes the paths of the articles' texts as these pass by. */
function* noting(articles: Iterable<Article>, paths: Set<string>): Generator<Article> {
  for (const article of articles) {
    paths.add(article.text);
    yield article;
  }
}

/**
 * Writes a bundle so that a reader sees the old one or the new one, never a mixture: texts and data are
 * named by their content and come first, `corpus.json` takes its place in one rename, what is stale goes last.
 * Where that fails, what was written goes again.
 */
export async function writeBundle(
  bundle: Bundle,
  folder: string,
  showPhase: ShowPhase = showNothing,
): Promise<Manifest> {
  makeFolder(join(folder, 'articles'));
  const unlock = lockFolder(folder);
  let draft: string | null = null;
  try {
    draft = await mkdtemp(join(folder, DRAFT));
    const wanted = new Set<string>();
    const articles = noting(bundle.articles, wanted);
    const manifest = await writeThrough({ ...bundle, articles }, folder, draft, showPhase);
    for await (const path of stalePaths(folder, wanted, manifest.data)) {
      await rm(join(folder, path), { recursive: true });
    }
    return manifest;
  } finally {
    if (draft !== null) await rm(draft, { recursive: true, force: true });
    unlock();
  }
}

/** All but the clearing away: from here on a reader sees the new bundle. */
async function writeThrough(
  bundle: Bundle,
  folder: string,
  draft: string,
  showPhase: ShowPhase,
): Promise<Manifest> {
  const indexer = startIndexer(bundle.size, { folder, scratch: draft, write: true });
  try {
    const { manifest } = await writeData(bundle, draft, indexer, showPhase);
    await moveData(join(draft, manifest.data), join(folder, manifest.data));
    await rename(join(draft, 'corpus.schema.json'), join(folder, 'corpus.schema.json'));
    await rename(join(draft, 'corpus.json'), join(folder, 'corpus.json'));
    return manifest;
  } catch (error) {
    await indexer.undo();
    throw error;
  } finally {
    await indexer.close();
  }
}

/** What goes by that name already has these files, unless somebody changed one. */
async function moveData(from: string, to: string): Promise<void> {
  if (!existsSync(to)) return await rename(from, to);
  for (const path of await filesIn(from)) {
    makeFolder(join(to, dirname(path)));
    await rename(join(from, path), join(to, path));
  }
}

/** What earlier builds left, whole or cut off: texts and data this one has not. */
async function* stalePaths(
  folder: string,
  wanted: ReadonlySet<string>,
  data: string,
): AsyncGenerator<string> {
  for await (const path of builtPaths(folder)) if (path !== data && !wanted.has(path)) yield path;
}

/** The texts and data in a bundle's folder, of this build and others. Anything not named as a build names it is let be. */
export async function* builtPaths(folder: string): AsyncGenerator<string> {
  for (const part of await readdir(join(folder, 'articles'), { withFileTypes: true })) {
    const names = part.isDirectory() ? await readdir(join(folder, 'articles', part.name)) : [];
    for (const name of names) {
      if (TEXT.test(name)) yield `articles/${part.name}/${name}`;
    }
  }
  for (const name of await readdir(folder)) if (DATA.test(name)) yield name;
}

/** The files in which the bundle in `folder` differs from `bundle`: changed, missing or stale. */
export async function differingFiles(
  bundle: Bundle,
  folder: string,
  showPhase: ShowPhase = showNothing,
): Promise<string[]> {
  const draft = await mkdtemp(join(tmpdir(), 'quoteline-'));
  const indexer = startIndexer(bundle.size, { folder, scratch: draft, write: false });
  try {
    const wanted = new Set<string>();
    const articles = noting(bundle.articles, wanted);
    const { manifest, differing } = await writeData({ ...bundle, articles }, draft, indexer, showPhase);
    const { data } = manifest;
    if (!(await readdir(folder)).includes(data)) differing.push(data);
    else {
      for (const path of await filesIn(draft)) {
        const there = await readIfThere(join(folder, path));
        if (!there?.equals(await readFile(join(draft, path)))) differing.push(path);
      }
    }
    for await (const path of stalePaths(folder, wanted, data)) differing.push(path);
    return differing.sort();
  } finally {
    await indexer.close();
    await rm(draft, { recursive: true });
  }
}
