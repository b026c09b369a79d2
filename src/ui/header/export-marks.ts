import { articlesOf, exportedItems, FORMATS, type FormatName } from '../../derive/exports.ts';
import type { Library } from '../../derive/library.ts';
import { listOrder } from '../../derive/list-order.ts';
import type { Filtered, Window } from '../../derive/visible-marks.ts';
import type { Bundle } from '../load-corpus.ts';
import { fetchTexts } from '../load-text.ts';
import { itemsOfMarks, type Wanted } from '../shards/use-loaded.ts';
import type { Download } from './download.ts';

/** So many marks at a time: their shards are few, since the list goes by time as the shards do. */
const CHUNK = 500;

export type Export = {
  bundle: Bundle;
  library: Library;
  filtered: Filtered;
  window: Window;
  /** The link to the view that is exported. */
  source: string;
  /** Fetches items; fails with the first that can't be had. */
  load: (wanted: Wanted) => Promise<void>;
  signal: AbortSignal;
  onProgress: (done: number, count: number) => void;
};

/** The marks shown as a file, in the list's order. What it needs is fetched piece by piece. */
export async function exportMarks(
  name: FormatName,
  { bundle, library, filtered, window, source, load, signal, onProgress }: Export,
): Promise<Download> {
  const format = FORMATS[name];
  const { marks } = library;
  const order = listOrder(marks, filtered, window);
  const pieces: string[] = [];
  for (let from = 0; from < order.length; from += CHUNK) {
    signal.throwIfAborted();
    onProgress(from, order.length);
    const chunk = order.subarray(from, from + CHUNK);
    const articles = [...new Set(Array.from(chunk, (mark) => [...articlesOf(library, mark)]).flat())];
    const wanted = itemsOfMarks(marks, chunk);
    await load({ ...wanted, article: articles });
    const texts = format.needsTexts
      ? await fetchTexts(
          bundle,
          articles.map((index) => library.item('article', index)!),
          signal,
        )
      : new Map<string, string>();
    const lines = format.lines(Array.from(chunk, (mark) => exportedItems(library, mark)).flat(), texts);
    if (lines !== '') pieces.push(pieces.length > 0 ? format.between + lines : lines);
  }
  signal.throwIfAborted();
  return {
    name: format.file,
    type: format.type,
    content: [format.head(source), ...pieces, format.foot(source)],
  };
}
