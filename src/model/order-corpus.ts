import type { Article, CorpusEvent, CorpusQuotation, Person } from './corpus.ts';
import { dayNumber, OPEN_EARLIEST, OPEN_LATEST } from './day.ts';
import type { Interval } from './when.ts';

/** The ends of an interval as day numbers, open ends as `OPEN_EARLIEST` and `OPEN_LATEST`. */
export type DayNumbers = { earliest: number; latest: number };

export function dayNumbers({ earliest, latest }: Interval): DayNumbers {
  return {
    earliest: earliest === null ? OPEN_EARLIEST : dayNumber(earliest),
    latest: latest === null ? OPEN_LATEST : dayNumber(latest),
  };
}

/** By first day, then by last; what is undated comes last. */
export function compareDays(a: DayNumbers, b: DayNumbers): number {
  return Number(isOpen(a)) - Number(isOpen(b)) || a.earliest - b.earliest || a.latest - b.latest;
}

const isOpen = ({ earliest, latest }: DayNumbers) => earliest === OPEN_EARLIEST && latest === OPEN_LATEST;

/** Items by the days `whenOf` gives, read once each; what has the same days by `next`. */
function byDays<T>(items: readonly T[], whenOf: (item: T) => Interval, next: (a: T, b: T) => number): T[] {
  return items
    .map((item) => ({ item, days: dayNumbers(whenOf(item)) }))
    .sort((a, b) => compareDays(a.days, b.days) || next(a.item, b.item))
    .map(({ item }) => item);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What of a corpus decides its order and its columns: a `Corpus`, or one whose items are slimmer. */
export type Outline = {
  articles: readonly (Pick<Article, 'id' | 'file' | 'outlet'> & { published: Interval })[];
  people: readonly Pick<Person, 'id' | 'name'>[];
  quotations: readonly (Pick<CorpusQuotation, 'id' | 'article' | 'kind' | 'lineage'> & {
    speaker: { person: string } | null;
    segments: readonly { start: number }[];
  })[];
  events: readonly (Pick<CorpusEvent, 'id' | 'subject' | 'milestone'> & {
    when: Interval;
    mentions: readonly { article: string }[];
  })[];
  lineages: readonly { id: string; members: readonly { quotation: string }[] }[];
  conflicts: readonly { evidence: readonly { article: string }[] }[];
  unmatchedMarks: readonly { article: string; start: number }[];
};

/**
 * A corpus in the order of its bundle, so that what is near on screen is near in the shards: events and
 * articles by time, an article's quotations together and as they are printed, lineages by the first of their
 * quotations in that order.
 */
export function orderCorpus<C extends Outline>(corpus: C): C {
  const articles = byDays(
    corpus.articles,
    ({ published }) => published,
    (a, b) => compare(a.file, b.file) || compare(a.id, b.id),
  );
  const articleAt = placesOf(articles);
  const quotations = corpus.quotations.toSorted(
    (a, b) =>
      articleAt.get(a.article)! - articleAt.get(b.article)! ||
      a.segments[0]!.start - b.segments[0]!.start ||
      compare(a.id, b.id),
  );
  const quotationAt = placesOf(quotations);
  const firstOf = new Map(
    corpus.lineages.map(({ id, members }) => [
      id,
      members.reduce((first, { quotation }) => Math.min(first, quotationAt.get(quotation)!), Infinity),
    ]),
  );
  return {
    ...corpus,
    articles,
    quotations,
    events: byDays(
      corpus.events,
      ({ when }) => when,
      (a, b) => compare(a.subject, b.subject) || compare(a.milestone, b.milestone) || compare(a.id, b.id),
    ),
    lineages: corpus.lineages.toSorted((a, b) => firstOf.get(a.id)! - firstOf.get(b.id)!),
    unmatchedMarks: corpus.unmatchedMarks.toSorted(
      (a, b) => articleAt.get(a.article)! - articleAt.get(b.article)! || a.start - b.start,
    ),
  };
}

export function placesOf(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}
