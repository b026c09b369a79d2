import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * Writes a bundle so that a reader sees the old one or the new one, never a mixture: texts are named
 * by their content and come first, `corpus.json` takes its place in one rename, stale texts go last.
 */
export async function writeBundle(bundle: Bundle, folder: string): Promise<void> {
  const files = bundleFiles(bundle);
  const articles = join(folder, 'articles');
  await mkdir(articles, { recursive: true });
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
  for (const name of await readdir(articles)) {
    if (ARTICLE_TEXT.test(name) && !files.has(`articles/${name}`)) await rm(join(articles, name));
  }
}
