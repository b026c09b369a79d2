import type { Corpus, Notice } from '../model/corpus.ts';
import type { ArticleRecord } from '../model/record.ts';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { applyOverlay } from '../pipeline/corpus/apply-overlay.ts';
import { buildCorpus } from '../pipeline/corpus/build-corpus.ts';
import { OverlayError, readOverlay } from './read-overlay.ts';
import { overlayPath, readSources } from './read-sources.ts';
import type { Bundle } from './write-bundle.ts';

/** `lost` are the files that should have been articles and are not in the bundle. */
export type Build = Bundle & { lost: Notice[] };

/**
 * Reads a folder of articles and runs the whole pipeline. What can't be read is left out and named; an
 * overlay that can't be followed is an `OverlayError`, since half of an editor's word is none.
 */
export async function buildBundle(folder: string): Promise<Build> {
  const records: ArticleRecord[] = [];
  const texts = new Map<string, string>();
  const fileOf = new Map<string, string>();
  const notices: Notice[] = [];
  const lost: Notice[] = [];
  for await (const source of readSources([folder])) {
    if ('error' in source) {
      lost.push({ file: source.file, says: source.error });
      continue;
    }
    const record = extractArticle({ file: source.file, text: source.text });
    const twin = fileOf.get(record.id);
    if (twin !== undefined) {
      notices.push({
        file: source.file,
        says: `the same text as ${twin}, which is kept: delete one of them`,
      });
      continue;
    }
    fileOf.set(record.id, source.file);
    records.push(record);
    texts.set(`articles/${record.id}.txt`, source.text);
  }
  const path = overlayPath(folder);
  const textOf = new Map(records.map(({ id }) => [id, texts.get(`articles/${id}.txt`)!]));
  const overlaid = applyOverlay(await readOverlay(path), records, textOf);
  if (overlaid.problems.length > 0) {
    throw new OverlayError(overlaid.problems.map(({ line, says }) => `${path}:${line}: ${says}`).join('\n'));
  }
  const corpus: Corpus = { ...buildCorpus(overlaid.records, overlaid.edits), notices };
  const kept = new Set(corpus.articles.map(({ text }) => text));
  return { corpus, texts: new Map([...texts].filter(([text]) => kept.has(text))), lost };
}
