import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShardItem, ShardKind } from '../model/manifest.ts';
import { WordGatherer } from '../search/gather-words.ts';
import { searchFiles } from '../search/search-files.ts';
import { announcementWords, articleWords, quotationWords } from '../search/searchable-words.ts';

/** Takes in a bundle's items as they are written, in the order of the marks, and writes the search index. */
export type SearchWriter = {
  add: <Kind extends ShardKind>(kind: Kind, item: ShardItem<Kind>) => void;
  write: (folder: string) => void;
};

/** `textOf` gives an article's text by its path in the bundle; one is held at a time. */
export function makeSearchWriter(textOf: (path: string) => string): SearchWriter {
  const gatherer = new WordGatherer();
  let marks = 0;
  const words: { [Kind in ShardKind]?: (item: ShardItem<Kind>) => string[] } = {
    event: announcementWords,
    article: (article) => articleWords(article, textOf(article.text)),
    quotation: quotationWords,
  };
  return {
    add(kind, item) {
      const fields = words[kind]?.(item);
      if (fields) gatherer.add(marks++, fields);
    },
    write(folder) {
      for (const [name, bytes] of searchFiles(gatherer.finish(), marks))
        writeFileSync(join(folder, name), bytes);
    },
  };
}
