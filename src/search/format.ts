import * as v from 'valibot';

/**
 * The search index, as files beside each other:
 *
 *     directory.json   where everything lies (`Directory`), some kilobytes at any size
 *     words-N.bin      the terms in order, each with the lengths of its two lists      (`word-chunk.ts`)
 *     endings-N.bin    the terms spelt backwards, in order, for misspelt beginnings    (`word-chunk.ts`)
 *     marks-N.bin      for each term in order, the marks it stands in                  (`mark-list.ts`)
 *     positions-N.bin  for each term in order, its places in each of these marks       (`positions.ts`)
 *     beginnings-N.bin the marks of all terms that begin alike, for beginnings that many share
 *
 * A term is a word as `fold` makes it, or two common words that stand side by side in a text, as `pairTerm` writes
 * them: those are listed like a word, at the place of the first, and are no beginnings or endings. Which pairs there
 * are, `gather-words.ts` decides; who reads needs them only to be quick.
 *
 * Marks, positions and beginnings are each one long row of bytes, cut into pieces of a fixed size: a list
 * lies at `start` for `length` bytes, wherever the cuts fall. A beginning has a list of its own, named in the
 * directory, where the lists of its terms cost more than one list of any marks can: so no word costs much more than that.
 */
export const PIECE = 32 * 1024;

/** Beginnings longer than this have no lists of their own: few terms share them. */
export const LONGEST_BEGINNING = 6;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `words` and `endings` hold the first term of each chunk; `beginnings` where the list of each lies. */
const Directory = v.object({
  format: v.literal('quoteline-search'),
  version: v.literal(1),
  marks: Offset,
  words: v.array(v.string()),
  endings: v.array(v.string()),
  beginnings: v.array(v.object({ term: v.string(), start: Offset, length: Offset })),
});
export type Directory = v.InferOutput<typeof Directory>;

/** Reads `directory.json`; throws one plain sentence where it is none this page can read. */
export function readDirectory(bytes: Uint8Array): Directory {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    json = null;
  }
  const read = v.safeParse(Directory, json);
  if (!read.success) throw new Error('directory.json is no index that this page can read');
  return read.output;
}

/** A stretch of the marks' or the positions' bytes. */
export type Stretch = { start: number; length: number };
