import { dayNumber } from '../model/day.ts';
import { type Interval, isSure, isUndated } from '../model/when.ts';
import { daysOf, type Library, membersOf, outletAt } from './library.ts';
import { withCommas } from './with-commas.ts';

/**
 * One printing in time; `quotation` and `article` are indices. `from` and `to` are shares (0 to 1) of the lineage's span, `null` where the
 * printing is undated; an open end reaches to the edge. `lag` is whole days after the first printing,
 * `null` where the dates don't tell.
 */
export type SpreadPrinting = {
  quotation: number;
  article: number;
  published: Interval;
  place: { from: number; to: number; openStart: boolean; openEnd: boolean; sure: boolean } | null;
  lag: number | null;
};

/** How an utterance spread: its printings in order of time, and by how many articles and outlets. */
export type Spread = { printings: SpreadPrinting[]; articles: number; outlets: string[]; unstated: number };

/** Days before and after the dates of a lineage, as a share of its length, so that open ends have room. */
const ROOM = 0.06;

/**
 * The printings of a lineage in time, the undated last; all from the columns. `first` is the first known
 * printing, where the lineage's own item tells one.
 */
export function spreadOf(library: Library, lineage: number, first: number | null): Spread {
  const found = Array.from(membersOf(library, lineage), (quotation) => {
    const article = library.columns.quotation.article[quotation]!;
    return { quotation, article, published: daysOf(library, 'article', article) };
  });
  const dates = found.map(({ published }) => published);
  const span = spanOfDates(dates);
  const start = firstDay(dates, found.find(({ quotation }) => quotation === first)?.published ?? null);
  const printings = found.map((printing) => ({
    ...printing,
    place: span && placeOf(printing.published, span),
    lag:
      start !== null && isSure(printing.published) ? dayNumber(printing.published.earliest!) - start : null,
  }));
  const articles = [...new Set(found.map(({ article }) => article))];
  const outlets = articles.map((article) => outletAt(library, article));
  return {
    printings: printings.toSorted((a, b) => byTime(a.published, b.published)),
    articles: articles.length,
    outlets: [...new Set(outlets.filter((outlet) => outlet !== null))],
    unstated: outlets.filter((outlet) => outlet === null).length,
  };
}

/** "2 outlets", "1 outlet and 1 not stated", "outlets not stated": by whom an utterance was printed. */
export function outletsInWords({ outlets, unstated }: Spread): string {
  if (outlets.length === 0) return unstated === 1 ? 'outlet not stated' : 'outlets not stated';
  const named = `${withCommas(outlets.length)} ${outlets.length === 1 ? 'outlet' : 'outlets'}`;
  return unstated === 0 ? named : `${named} and ${withCommas(unstated)} not stated`;
}

/** "first", "the same day", "3 days after the first", or that it can't be told. */
export function lagInWords(lag: number | null, isFirst: boolean): string {
  if (isFirst) return 'the first known';
  if (lag === null) return 'lag can’t be told';
  if (lag === 0) return 'the same day as the first';
  return `${withCommas(lag)} ${lag === 1 ? 'day' : 'days'} after the first`;
}

/** The day the first printing has for sure; where all days are sure, the least of them. */
function firstDay(dates: readonly Interval[], first: Interval | null): number | null {
  if (first) return isSure(first) ? dayNumber(first.earliest!) : null;
  return dates.every(isSure)
    ? dates.reduce((least, { earliest }) => Math.min(least, dayNumber(earliest!)), Number.POSITIVE_INFINITY)
    : null;
}

function spanOfDates(dates: readonly Interval[]): { from: number; to: number } | null {
  const days = dates.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== null).map(dayNumber),
  );
  if (days.length === 0) return null;
  const from = days.reduce((least, day) => Math.min(least, day));
  const to = days.reduce((most, day) => Math.max(most, day));
  const room = Math.max(1, Math.round((to - from) * ROOM));
  return { from: from - room, to: to + 1 + room };
}

function placeOf(when: Interval, span: { from: number; to: number }): SpreadPrinting['place'] {
  if (isUndated(when)) return null;
  const share = (day: number) => (day - span.from) / (span.to - span.from);
  return {
    from: when.earliest === null ? 0 : share(dayNumber(when.earliest)),
    to: when.latest === null ? 1 : share(dayNumber(when.latest) + 1),
    openStart: when.earliest === null,
    openEnd: when.latest === null,
    sure: isSure(when),
  };
}

/** By the first day a date names, then by its last; the undated behind all others. */
function byTime(a: Interval, b: Interval): number {
  const key = ({ earliest, latest }: Interval) => [earliest ?? latest ?? '~', latest ?? '~'] as const;
  const [left, right] = [key(a), key(b)];
  const at = left[0] === right[0] ? 1 : 0;
  return left[at] < right[at] ? -1 : left[at] > right[at] ? 1 : 0;
}
