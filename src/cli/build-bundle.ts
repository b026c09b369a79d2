import { readFile } from 'node:fs/promises';
import type { Notice } from '../model/corpus.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import type { ArticleRecord } from '../model/record.ts';
import { applyOverlay } from '../pipeline/corpus/apply-overlay.ts';
import { buildCorpus } from '../pipeline/corpus/build-corpus.ts';
import { extractSources } from './extract-sources.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { OverlayError, readOverlay } from './read-overlay.ts';
import { readRecords } from './read-records.ts';
import { overlayPath } from './read-sources.ts';
import type { Bundle } from './write-bundle.ts';

/** `lost` are the files that should have been articles and are not in the bundle; `cached` articles were read before. */
export type Build = Bundle & { lost: Notice[]; cached: number };

const CACHE = '.cache/articles';

/**
 * Runs the whole pipeline over a folder of articles, or only the corpus stages where `recordFiles` hold
 * what `extract` found in them. What can't be read is left out and named; an overlay that can't be followed
 * is an `OverlayError`, since half of an editor's word is none.
 */
export async function buildBundle(
  folder: string,
  recordFiles: readonly string[] = [],
  showPhase: ShowPhase = showNothing,
): Promise<Build> {
  const records: ArticleRecord[] = [];
  const pathOf = new Map<string, string>();
  const fileOf = new Map<string, string>();
  const notices: Notice[] = [];
  const lost: Notice[] = [];
  let cached = 0;
  const source =
    recordFiles.length > 0
      ? await readRecords(recordFiles, folder)
      : extractSources(folder, CACHE, showPhase);
  for await (const extracted of source) {
    const { file } = extracted;
    if ('error' in extracted) {
      lost.push({ file, says: extracted.error });
      continue;
    }
    const { record, path } = extracted;
    if (extracted.cached) cached += 1;
    const twin = fileOf.get(record.id);
    if (twin !== undefined) {
      notices.push({ file, says: `the same text as ${twin}, which is kept: delete one of them` });
      continue;
    }
    fileOf.set(record.id, file);
    pathOf.set(record.id, path);
    records.push(record);
  }

  const overlayFile = overlayPath(folder);
  const overlay = await readOverlay(overlayFile);
  const named = new Set(
    [...overlay.articles, ...overlay.quotations, ...overlay.events].map(({ file }) => file),
  );
  const texts = new Map<string, string>();
  for (const { id, file } of records) {
    if (file !== undefined && named.has(file)) texts.set(id, await readFile(pathOf.get(id)!, 'utf8'));
  }
  const { records: edited, edits, problems } = applyOverlay(overlay, records, texts);
  if (problems.length > 0) {
    throw new OverlayError(problems.map(({ line, says }) => `${overlayFile}:${line}: ${says}`).join('\n'));
  }
  const corpus = buildCorpus(edited, edits);
  const { title, description } = corpus;
  const copies = corpus.articles.map(({ id, text }) => ({ path: text, source: pathOf.get(id)! }));
  return { title, description, notices, ...packCorpus(corpus), texts: copies, lost, cached };
}
