import type { Corpus, Notice } from '../model/corpus.ts';
import type { ArticleRecord } from '../model/record.ts';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { buildCorpus } from '../pipeline/corpus/build-corpus.ts';
import { readSources } from './read-sources.ts';
import type { Bundle } from './write-bundle.ts';

/** `lost` are the files that should have been articles and are not in the bundle. */
export type Build = Bundle & { lost: Notice[] };

/** Reads a folder of articles and runs the whole pipeline. What can't be read is left out and named. */
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
  const corpus: Corpus = { ...buildCorpus(records), notices };
  return { corpus, texts, lost };
}
