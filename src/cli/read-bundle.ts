import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textProblems } from '../model/check-corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import { readCorpus } from '../model/read-corpus.ts';
import { systemReason } from './read-sources.ts';

/** A bundle that can't be used, in one line: which file, what is wrong, what to do. */
export class BundleError extends Error {}

/** Reads a bundle and checks it whole: its schema, its references, every span against its words. */
export async function readBundle(folder: string): Promise<Corpus> {
  const path = join(folder, 'corpus.json');
  const rebuild = 'build it again with npm run corpus';
  const read = (file: string) =>
    readFile(file).catch((error: unknown) => {
      throw new BundleError(`${file}: can't be read (${systemReason(error)}): ${rebuild}`);
    });
  const bytes = await read(path);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new BundleError(`${path}: no JSON (${systemReason(error)}): ${rebuild}`);
  }
  const checked = readCorpus(json);
  if ('problem' in checked) throw new BundleError(`${path}: ${checked.says}: ${rebuild}`);
  const { corpus } = checked;
  const problems: string[] = [];
  for (const article of corpus.articles) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await read(join(folder, article.text)));
    problems.push(...textProblems(corpus, article, text));
  }
  if (problems[0] !== undefined) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new BundleError(`${path}: ${problems[0]}${more}: ${rebuild}`);
  }
  return corpus;
}
