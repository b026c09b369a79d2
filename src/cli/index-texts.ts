import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WordGatherer } from '../search/gather-words.ts';
import { searchFiles } from '../search/search-files.ts';
import { makeFolder } from './make-folder.ts';
import { openStore } from './open-store.ts';

/** A text of a bundle: its path there, and the file it is a copy of with the sum of its bytes, or the text itself. */
export type BundleText =
  | { path: string; source: string; sha256: string /** The file itself moves there. */; moves?: true }
  | { path: string; text: string };

/** What a mark is found by, field by field; an article's text, where the mark is an article, comes last. */
export type Searched = { fields: string[]; text: BundleText | null };

/** Takes in the marks of a bundle in their order: their words go into the search index, texts to their places. */
export type TextIndexer = {
  add(marks: readonly Searched[]): void;
  /**
   * Writes the index into an empty folder, and tells the paths of the texts that were not there to the letter.
   * `showLeft` is told now and then how many terms are still to be written.
   */
  finish(searchFolder: string, showLeft?: (terms: number) => void): string[];
  /** Takes away the texts that were not there. */
  undo(): void;
};

const DRAFT = '.draft';

/** Terms are told so many at once. */
const TERMS_TOLD = 1000;

/** Where texts come to lie, or are only compared with what lies there where `write` is false, and where words wait. */
export type IndexPlace = { folder: string; scratch: string; write: boolean };

export function makeTextIndexer({ folder, scratch, write }: IndexPlace): TextIndexer {
  const { store, close } = openStore(join(scratch, 'words.spool'));
  const gatherer = new WordGatherer(store);
  const folders = new Set<string>();
  const differing: string[] = [];
  const added: string[] = [];
  let marks = 0;

  const place = (text: BundleText): string => {
    const bytes = bytesOf(text);
    const target = join(folder, text.path);
    const there = readIfThere(target);
    if (!there?.equals(bytes)) {
      differing.push(text.path);
      if (write) {
        if (!folders.has(dirname(target))) makeFolder(dirname(target));
        folders.add(dirname(target));
        if (there === null) added.push(target);
        if ('moves' in text) renameSync(text.source, target);
        else writeWhole(target, bytes);
      }
    }
    return bytes.toString('utf8');
  };

  return {
    add(entries) {
      for (const { fields, text } of entries) {
        gatherer.add(marks++, text === null ? fields : [...fields, place(text)]);
      }
    },
    finish(searchFolder, showLeft = () => {}) {
      const gathered = gatherer.finish();
      let left = gathered.terms.length;
      showLeft(left);
      const wrote = () => {
        left -= 1;
        if (left % TERMS_TOLD === 0) showLeft(left);
      };
      for (const [name, bytes] of searchFiles(gathered, marks, wrote)) {
        writeFileSync(join(searchFolder, name), bytes);
      }
      close();
      return differing;
    },
    undo() {
      for (const path of added) rmSync(path, { force: true });
    },
  };
}

/** Marks errors about a text that is not what it was when its article was read; a thread passes it on. */
export const SOURCE_CHANGED = 'SOURCE_CHANGED';

function bytesOf(text: BundleText): Buffer {
  if ('text' in text) return Buffer.from(text.text);
  const bytes = readIfThere(text.source);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === text.sha256) return bytes;
  const what = bytes === null ? 'has gone' : 'has changed';
  const error = new Error(
    `${text.source}: the file ${what} since it was read: build again, records extracted anew`,
  );
  throw Object.assign(error, { code: SOURCE_CHANGED });
}

/** A reader sees the whole file or none. */
function writeWhole(path: string, bytes: Buffer): void {
  const draft = `${path}${DRAFT}`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
