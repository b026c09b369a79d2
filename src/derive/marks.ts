import type { Columns } from '../model/columns.ts';
import { OPEN_EARLIEST, OPEN_LATEST } from '../model/day.ts';
import type { Names } from '../model/manifest.ts';
import { indexOfId, unpackId } from '../model/packed-id.ts';
import { type Facet, KINDS } from '../state/view.ts';
import { type FacetColumn, facetColumns } from './facet-columns.ts';

export { OPEN_EARLIEST, OPEN_LATEST };

/**
 * Every mark of a corpus as columns, one entry a mark: announcements first, then articles, then
 * quotations, each in the corpus's order; those of kind `k` are `starts[k]` up to, not including,
 * `starts[k + 1]`. `kind` indexes `KINDS`; `earliest` and `latest` are day numbers, both included.
 * `markOf` is `null` for an id that is no mark's.
 */
export type Marks = {
  size: number;
  starts: readonly number[];
  kind: Uint8Array;
  earliest: Int32Array;
  latest: Int32Array;
  facets: Record<Facet, FacetColumn>;
  idOf: (mark: number) => string;
  markOf: (id: string) => number | null;
};

export const ANNOUNCEMENT = KINDS.indexOf('announcement');
export const ARTICLE = KINDS.indexOf('article');
export const QUOTATION = KINDS.indexOf('quotation');

/** What the ids of each kind of mark begin with. */
const PREFIXES = ['e', 'a', 'q'];

/**
 * Nothing but typed arrays, whatever the size: a quotation has its article's days. `facets` may have been
 * made before, one at a time.
 */
export function marksFrom(
  columns: Columns,
  names: Names,
  facets: Marks['facets'] = facetColumns(columns, names),
): Marks {
  const { event, article, quotation } = columns;
  const ids = [event.id, article.id, quotation.id];
  const starts = [0];
  for (const column of ids) starts.push(starts.at(-1)! + column.length / 2);
  const size = starts.at(-1)!;
  const kind = new Uint8Array(size);
  const earliest = new Int32Array(size);
  const latest = new Int32Array(size);
  for (const [at, { length }] of ids.entries()) kind.fill(at, starts[at]!, starts[at]! + length / 2);
  for (const [at, dated] of [event, article].entries()) {
    earliest.set(dated.earliest, starts[at]!);
    latest.set(dated.latest, starts[at]!);
  }
  for (let at = 0, mark = starts[QUOTATION]!; mark < size; at++, mark++) {
    earliest[mark] = article.earliest[quotation.article[at]!]!;
    latest[mark] = article.latest[quotation.article[at]!]!;
  }
  return {
    size,
    starts,
    kind,
    earliest,
    latest,
    facets,
    idOf(mark) {
      const of = kind[mark]!;
      const at = 2 * (mark - starts[of]!);
      return unpackId(PREFIXES[of]!, ids[of]![at]!, ids[of]![at + 1]!);
    },
    markOf(id) {
      const of = PREFIXES.indexOf(id.slice(0, id.indexOf('-')));
      const index = of === -1 ? -1 : indexOfId(ids[of]!, id);
      return index === -1 ? null : starts[of]! + index;
    },
  };
}

/** Which of its kind a mark is. */
export function itemOf({ starts, kind }: Marks, mark: number): number {
  return mark - starts[kind[mark]!]!;
}

/** What a mark is filed under in a facet, the first of several, as an index into its keys; -1 where nothing. */
export function filedUnder(marks: Marks, facet: Facet, mark: number): number {
  const filing = marks.facets[facet].filings[marks.kind[mark]!];
  if (!filing) return -1;
  const { offsets, values } = filing;
  const item = itemOf(marks, mark);
  if (!offsets) return values[item]!;
  return offsets[item]! < offsets[item + 1]! ? values[offsets[item]!]! : -1;
}

export function isUndatedMark(marks: Marks, mark: number): boolean {
  return marks.earliest[mark] === OPEN_EARLIEST && marks.latest[mark] === OPEN_LATEST;
}

export type Days = { from: number; to: number };

export const isOpen = ({ from, to }: Days) => from === OPEN_EARLIEST && to === OPEN_LATEST;

const spans = new WeakMap<Marks, Days | null>();

/** First and last day that any date of the corpus names, or `null` where none names one. Found once. */
export function spanOf(marks: Marks): Days | null {
  const known = spans.get(marks);
  if (known !== undefined) return known;
  const span = findSpan(marks);
  spans.set(marks, span);
  return span;
}

function findSpan({ size, earliest, latest }: Marks): Days | null {
  let from = OPEN_LATEST;
  let to = OPEN_EARLIEST;
  for (let mark = 0; mark < size; mark++) {
    const start = earliest[mark]!;
    const end = latest[mark]!;
    if (start !== OPEN_EARLIEST) {
      if (start < from) from = start;
      if (start > to) to = start;
    }
    if (end !== OPEN_LATEST) {
      if (end < from) from = end;
      if (end > to) to = end;
    }
  }
  return from <= to ? { from, to } : null;
}
