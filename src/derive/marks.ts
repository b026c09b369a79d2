import type { Corpus } from '../model/corpus.ts';
import { dayNumber, OPEN_EARLIEST, OPEN_LATEST } from '../model/day.ts';
import type { When } from '../model/when.ts';
import { type Facet, KINDS } from '../state/view.ts';
import { type FacetColumn, facetColumns } from './facet-columns.ts';

export { OPEN_EARLIEST, OPEN_LATEST };

/**
 * Every mark of a corpus as columns, one entry a mark: announcements first, then articles, then
 * quotations, each in the corpus's order. `kind` indexes `KINDS`, `item` the corpus's list of that kind.
 * `earliest` and `latest` are day numbers, both included.
 */
export type Marks = {
  size: number;
  kind: Uint8Array;
  item: Int32Array;
  earliest: Int32Array;
  latest: Int32Array;
  facets: Record<Facet, FacetColumn>;
  byId: ReadonlyMap<string, number>;
  idOf: (mark: number) => string;
};

export const ANNOUNCEMENT = KINDS.indexOf('announcement');
export const ARTICLE = KINDS.indexOf('article');
export const QUOTATION = KINDS.indexOf('quotation');

export function makeMarks(corpus: Corpus): Marks {
  const { events, articles, quotations } = corpus;
  const lists = [events, articles, quotations];
  const size = events.length + articles.length + quotations.length;
  const kind = new Uint8Array(size);
  const item = new Int32Array(size);
  const earliest = new Int32Array(size);
  const latest = new Int32Array(size);
  const byId = new Map<string, number>();
  const articleAt = new Map(articles.map((article) => [article.id, article]));
  const whenOf = [
    (index: number) => events[index]!.when,
    (index: number) => articles[index]!.published,
    (index: number) => articleAt.get(quotations[index]!.article)!.published,
  ];
  let mark = 0;
  for (const [listKind, list] of lists.entries()) {
    for (let index = 0; index < list.length; index++) {
      const when: When = whenOf[listKind]!(index);
      kind[mark] = listKind;
      item[mark] = index;
      earliest[mark] = when.earliest === null ? OPEN_EARLIEST : dayNumber(when.earliest);
      latest[mark] = when.latest === null ? OPEN_LATEST : dayNumber(when.latest);
      byId.set(list[index]!.id, mark);
      mark += 1;
    }
  }
  const idOf = (at: number) => lists[kind[at]!]![item[at]!]!.id;
  return { size, kind, item, earliest, latest, facets: facetColumns(corpus), byId, idOf };
}

export function isUndatedMark(marks: Marks, mark: number): boolean {
  return marks.earliest[mark] === OPEN_EARLIEST && marks.latest[mark] === OPEN_LATEST;
}

export type Days = { from: number; to: number };

/** First and last day that any date of the corpus names, or `null` where none names one. */
export function spanOf(marks: Marks): Days | null {
  let from = OPEN_LATEST;
  let to = OPEN_EARLIEST;
  for (let mark = 0; mark < marks.size; mark++) {
    for (const day of [marks.earliest[mark]!, marks.latest[mark]!]) {
      if (day === OPEN_EARLIEST || day === OPEN_LATEST) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  return from <= to ? { from, to } : null;
}
