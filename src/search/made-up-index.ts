import { readDirectory } from './format.ts';
import { WordGatherer } from './gather-words.ts';
import { type IndexReader, makeIndexReader } from './index-reader.ts';
import { searchFiles } from './search-files.ts';
import { inMemory } from './store.ts';

/** An index over marks with the fields given, written and read again, and the files that were read. */
export function madeUpIndex(
  marks: readonly (readonly string[])[],
  runWords = 1000,
): {
  files: Map<string, Uint8Array>;
  reader: IndexReader;
  loaded: string[];
} {
  const gatherer = new WordGatherer(inMemory, runWords);
  for (const [mark, fields] of marks.entries()) gatherer.add(mark, fields);
  const files = new Map(searchFiles(gatherer.finish(), marks.length));
  const loaded: string[] = [];
  const directory = readDirectory(files.get('directory.json')!);
  const reader = makeIndexReader(directory, async (name) => {
    loaded.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} is not there`);
    return bytes;
  });
  return { files, reader, loaded };
}
