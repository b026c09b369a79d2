import { Beginnings } from './beginnings.ts';
import { ByteWriter } from './bytes.ts';
import type { Directory } from './format.ts';
import type { Gathered } from './gather-words.ts';
import { writeMarkList } from './mark-list.ts';
import { mergeRuns } from './merge-runs.ts';
import { isPair } from './pairs.ts';
import { ChunkWriter, PieceWriter, type SearchFile } from './piece-writers.ts';
import { writePositions } from './positions.ts';
import { backwards } from './word-chunk.ts';

/**
 * The files of the index over `size` marks, one after the other, so that no more than one piece of each kind
 * is in the making; `directory.json` comes last. The same words give the same bytes. `wrote` is
 * called after each term.
 */
export function* searchFiles(
  gathered: Gathered,
  size: number,
  wrote: () => void = () => {},
): Generator<SearchFile> {
  const { terms } = gathered;
  const words = new ChunkWriter('words');
  const marks = new PieceWriter('marks');
  const positions = new PieceWriter('positions');
  const beginnings = new Beginnings(size);
  const list = new ByteWriter();
  for (const { number, found, count, places } of mergeRuns(gathered, size)) {
    const term = terms[number]!;
    if (!isPair(term)) yield* beginnings.leave(term);
    writeMarkList(list, found, count, size);
    if (!isPair(term)) beginnings.enter(term, found, count, list.length);
    yield* words.open(term, (chunk) => {
      chunk.varint(marks.end);
      chunk.varint(positions.end);
    });
    words.bytes.varint(list.length);
    yield* marks.append(list.take());
    writePositions(list, count, places);
    words.bytes.varint(list.length);
    yield* positions.append(list.take());
    wrote();
  }
  yield* beginnings.close();
  yield* marks.close();
  yield* positions.close();
  yield* words.close();
  const endings = new ChunkWriter('endings');
  const reversed = terms.filter((term) => !isPair(term)).map(backwards);
  for (const number of orderOf(reversed)) yield* endings.open(reversed[number]!, () => {});
  yield* endings.close();
  const directory: Directory = {
    format: 'quoteline-search',
    version: 1,
    marks: size,
    words: words.firsts,
    endings: endings.firsts,
    beginnings: beginnings.listed,
  };
  yield ['directory.json', new TextEncoder().encode(`${JSON.stringify(directory)}\n`)];
}

/** The numbers of different terms in alphabetical order. */
function orderOf(terms: readonly string[]): Uint32Array {
  return Uint32Array.from(terms.keys()).sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
}
