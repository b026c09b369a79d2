import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Progress, type ShowPhase, showNothing } from './progress.ts';
import { type BundleData, filesIn, writeData } from './write-data.ts';

/** A text of a bundle: its path there, and the file it is a copy of or the text itself. */
export type BundleText = { path: string; source: string } | { path: string; text: string };

/** `texts` may be made as they are asked for; it is gone through once or twice. */
export type Bundle = BundleData & { texts: Iterable<BundleText> };

const DRAFT = '.draft';

/** What builds write, and what one leaves that is cut off. */
const TEXT = /^a-[a-z2-9]{12}\.txt(?:\.draft)?$/;
const DATA = /^(?:data-[a-z2-9]{12}|\.draft-\w+)$/;

/** Files under way at once: a disk answers several sooner than one after the other. */
const AT_ONCE = 16;

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

/** The bytes of a file, or `null` where there is none. */
async function readIfThere(path: string): Promise<Buffer | null> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

/** Reads texts by their paths: those of `instead`, the rest from the bundle in `folder`. */
const textsIn = (folder: string, instead: ReadonlyMap<string, BundleText>) => (path: string) => {
  const text = instead.get(path) ?? { source: join(folder, path) };
  return 'source' in text ? readFileSync(text.source, 'utf8') : text.text;
};

async function forEachText(texts: Iterable<BundleText>, visit: (text: BundleText) => Promise<void>) {
  const iterator = texts[Symbol.iterator]();
  const lane = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await visit(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

const bytesOf = async (text: BundleText) =>
  'source' in text ? await readFile(text.source) : Buffer.from(text.text);

/**
 * Writes a bundle so that a reader sees the old one or the new one, never a mixture: texts and data are
 * named by their content and come first, `corpus.json` takes its place in one rename, what is stale goes last.
 */
export async function writeBundle(
  bundle: Bundle,
  folder: string,
  showPhase: ShowPhase = showNothing,
): Promise<void> {
  await makeFolder(join(folder, 'articles'));
  const draft = await mkdtemp(join(folder, `${DRAFT}-`));
  try {
    const progress = showPhase('writing texts', bundle.counts.article);
    const wanted = await writeTexts(bundle.texts, folder, progress).finally(progress.end);
    const { data } = await writeData(bundle, draft, textsIn(folder, new Map()), showPhase);
    await makeFolder(join(folder, data));
    for (const path of await filesIn(join(draft, data))) {
      await makeFolder(join(folder, data, dirname(path)));
      await rename(join(draft, data, path), join(folder, data, path));
    }
    await rename(join(draft, 'corpus.schema.json'), join(folder, 'corpus.schema.json'));
    await rename(join(draft, 'corpus.json'), join(folder, 'corpus.json'));
    for (const path of await stalePaths(folder, wanted, data)) {
      await rm(join(folder, path), { recursive: true });
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Puts the texts in their places, and returns their paths. One that is there to the letter is left alone. */
async function writeTexts(
  texts: Iterable<BundleText>,
  folder: string,
  { step }: Progress,
): Promise<Set<string>> {
  const wanted = new Set<string>();
  const folders = new Set<string>();
  await forEachText(texts, async (text) => {
    const target = join(folder, text.path);
    wanted.add(text.path);
    step();
    if (!folders.has(dirname(target))) {
      await makeFolder(dirname(target));
      folders.add(dirname(target));
    }
    const bytes = await bytesOf(text);
    if ((await readIfThere(target))?.equals(bytes)) return;
    await writeFile(`${target}${DRAFT}`, bytes);
    await rename(`${target}${DRAFT}`, target);
  });
  return wanted;
}

/** What earlier builds left, whole or cut off: texts and data this one has not. Anything not named as a build names it is let be. */
async function stalePaths(folder: string, wanted: ReadonlySet<string>, data: string): Promise<string[]> {
  const texts = (await filesIn(join(folder, 'articles')))
    .map((path) => `articles/${path}`)
    .filter((path) => TEXT.test(basename(path)) && !wanted.has(path));
  const made = (await readdir(folder)).filter((name) => DATA.test(name) && name !== data);
  return [...texts, ...made];
}

/** The files in which the bundle in `folder` differs from `bundle`: changed, missing or stale. */
export async function differingFiles(
  bundle: Bundle,
  folder: string,
  showPhase: ShowPhase = showNothing,
): Promise<string[]> {
  const draft = await mkdtemp(join(tmpdir(), 'quoteline-'));
  const differing: string[] = [];
  const compare = async (path: string, bytes: Buffer): Promise<boolean> => {
    const differs = !(await readIfThere(join(folder, path)))?.equals(bytes);
    if (differs) differing.push(path);
    return differs;
  };
  try {
    const wanted = new Set<string>();
    const changed = new Map<string, BundleText>();
    await forEachText(bundle.texts, async (text) => {
      wanted.add(text.path);
      if (await compare(text.path, await bytesOf(text))) changed.set(text.path, text);
    });
    const { data } = await writeData(bundle, draft, textsIn(folder, changed), showPhase);
    if (!(await readdir(folder)).includes(data)) differing.push(data);
    else for (const path of await filesIn(draft)) await compare(path, await readFile(join(draft, path)));
    differing.push(...(await stalePaths(folder, wanted, data)));
  } finally {
    await rm(draft, { recursive: true });
  }
  return differing.sort();
}
