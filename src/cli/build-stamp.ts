import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Overlay } from '../model/overlay.ts';
import { contentId } from '../pipeline/hash.ts';
import type { ShowPhase } from './progress.ts';
import { OverlayError, readOverlay } from './read-overlay.ts';
import { isOfSystem, listSources, overlayPath, readSource, systemReason, textSum } from './read-sources.ts';
import { sourceVersion } from './source-version.ts';
import { builtPaths } from './write-bundle.ts';
import { dataName } from './write-data.ts';

const NoticeList = v.array(v.object({ file: v.string(), says: v.string() }));

/** That a bundle follows from what was read, and what was said of it: a fact, whatever becomes of either. */
const Stamp = v.object({
  program: v.string(),
  read: v.string(),
  wrote: v.string(),
  summary: v.string(),
  lost: NoticeList,
  notices: NoticeList,
});
export type Stamp = v.InferOutput<typeof Stamp>;

const STAMPS = '.cache/builds';

/** What a bundle follows from, beside the texts and the overlay. */
const PROGRAM = ['cli', 'derive', 'model', 'pipeline', 'search'];

/** One stamp a bundle's folder, so that they don't grow in number with the edits. */
function stampPath(out: string): string {
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
  return join(STAMPS, `${name}.json`);
}

/** A sum over what a build reads: files with their texts' sums, or why one can't be read, in order; then the overlay. */
export type ReadingSum = { add(file: string, sha256OrError: string): void; end(overlay: Overlay): string };

export function sumOfReading(): ReadingSum {
  const sum = createHash('sha256');
  return {
    add(file, sha256OrError) {
      sum.update(`${JSON.stringify([file, sha256OrError])}\n`);
    },
    end: (overlay) => sum.update(JSON.stringify(overlay)).digest('hex'),
  };
}

/** Says that the bundle in `out` was written, whole, from what was read. */
export async function stampBuild(out: string, stamp: Omit<Stamp, 'program' | 'wrote'>): Promise<void> {
  const whole: Stamp = { program: await sourceVersion(PROGRAM), wrote: await sumOfNames(out), ...stamp };
  const path = stampPath(out);
  try {
    mkdirSync(STAMPS, { recursive: true });
    writeFileSync(path, JSON.stringify(whole));
  } catch (error) {
    rmSync(path, { force: true });
    console.error(`${path}: can't be written (${systemReason(error)}): the next build takes as long`);
  }
}

/**
 * The stamp of the bundle in `out` if a build of `folder` would write just that one: everything it would read
 * is what was read then, and the bundle is there to the byte, nothing beside it that a build clears away.
 */
export async function findStamp(folder: string, out: string, showPhase: ShowPhase): Promise<Stamp | null> {
  const stamp = readStamp(stampPath(out));
  if (stamp === null || stamp.program !== (await sourceVersion(PROGRAM))) return null;
  try {
    if ((await sumOfNames(out)) !== stamp.wrote) return null;
    if ((await sumOfFolder(folder, showPhase)) !== stamp.read) return null;
    return (await isAsNamed(out, showPhase)) ? stamp : null;
  } catch (error) {
    // What is amiss, the build says.
    if (isOfSystem(error) || error instanceof OverlayError) return null;
    throw error;
  }
}

function readStamp(path: string): Stamp | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isOfSystem(error) || error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = v.safeParse(Stamp, json);
  return parsed.success ? parsed.output : null;
}

async function sumOfFolder(folder: string, showPhase: ShowPhase): Promise<string> {
  const sum = sumOfReading();
  const listed = await listSources([folder]);
  const progress = showPhase('comparing articles', listed.length);
  for (const path of listed) {
    const source = readSource(path);
    sum.add(source.file, 'error' in source ? source.error : textSum(source.text));
    progress.step();
  }
  progress.end();
  return sum.end(await readOverlay(overlayPath(folder)));
}

/** Of what is named by its content the names, of the rest the bytes. */
async function sumOfNames(out: string): Promise<string> {
  const sum = createHash('sha256');
  for (const name of ['corpus.json', 'corpus.schema.json']) {
    const bytes = readFileSync(join(out, name));
    sum.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  const paths: string[] = [];
  for await (const path of builtPaths(out)) paths.push(path);
  return sum.update(paths.sort().join('\n')).digest('hex');
}

/** Whether texts and data are what their names say. */
async function isAsNamed(out: string, showPhase: ShowPhase): Promise<boolean> {
  const progress = showPhase('comparing the bundle', 0);
  for await (const path of builtPaths(out)) {
    const name = path.startsWith('articles/') ? textName(join(out, path)) : await dataName(join(out, path));
    if (name !== basename(path)) return false;
  }
  progress.end();
  return true;
}

function textName(path: string): string {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${contentId('a', sha256)}.txt`;
}
