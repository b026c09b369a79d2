import type { CorpusEvent } from '../../model/corpus.ts';
import { dayNumber } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Interval } from '../../model/when.ts';

export type MergedEvent = Omit<CorpusEvent, 'when' | 'corrections'>;

/** Days are known well where so many follow on the first at most. */
const SAME_DAYS = 4;

/** The events of a corpus as articles tell them: what several tell of under one id is one event. */
export function mergeEvents(records: readonly ArticleRecord[]): MergedEvent[] {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const events = new Map<string, MergedEvent>();
  for (const record of ordered) {
    for (const { mentions, ...event } of record.events) {
      const told = mentions.map((mention) => ({ ...mention, article: record.id }));
      const known = events.get(event.id);
      const mentioned = known?.mentions ?? [];
      for (const mention of told) mentioned.push(mention);
      events.set(event.id, {
        ...(known ? fullest([known, event]) : event),
        id: event.id,
        mentions: mentioned,
      });
    }
  }
  return [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Named = Pick<MergedEvent, 'id' | 'subject' | 'milestone' | 'title'>;

/** The one of several names for an event that says most: "Sequel season 1" rather than "Sequel". */
export function fullest(events: readonly Named[]): Named {
  return events.reduce((best, { id, subject, milestone, title }) =>
    subject.length > best.subject.length || (subject.length === best.subject.length && subject < best.subject)
      ? { id, subject, milestone, title }
      : best,
  );
}

/** Are days known well enough to tell one event from the next? */
export function isNarrow({ earliest, latest }: Interval): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= SAME_DAYS;
}

/**
 * Mentions in the order they were told. Where that is not known the vaguer stands first: "this year" before "in May".
 * `width` is how many days what a mention says of the time leaves open.
 */
export function inOrderOfTelling<M extends { article: string; start: number }>(
  mentions: readonly M[],
  publishedOf: (article: string) => Interval,
  width: (mention: M) => number,
): M[] {
  type Told = { mention: M; rank: number } & Interval;
  const byRank = [...mentions].sort(
    (a, b) =>
      compareWidth(width(b), width(a)) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  );
  const all: Told[] = byRank.map((mention, rank) => {
    const { earliest, latest } = publishedOf(mention.article);
    return { mention, rank, earliest, latest };
  });
  const byEarliest = [...all].sort((a, b) => compare(a.earliest ?? '', b.earliest ?? '') || a.rank - b.rank);
  const byLatest = all.filter(({ latest }) => latest !== null).sort((a, b) => compare(a.latest!, b.latest!));
  const told = new Set<Told>();
  const open: Told[] = [];
  for (let next = 0, ends = 0; told.size < all.length; ) {
    while (ends < byLatest.length && told.has(byLatest[ends]!)) ends += 1;
    // Whoever may have been told before the first of the rest must have ended can come next.
    const end = byLatest[ends]?.latest ?? null;
    for (; next < byEarliest.length; next += 1) {
      const candidate = byEarliest[next]!;
      if (end !== null && candidate.earliest !== null && candidate.earliest > end) break;
      const at = open.findIndex(({ rank }) => rank > candidate.rank);
      open.splice(at < 0 ? open.length : at, 0, candidate);
    }
    told.add(open.shift()!);
  }
  return [...told].map(({ mention }) => mention);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Infinite widths are equal, which their difference is not. */
const compareWidth = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
