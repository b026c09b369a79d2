import type { CorpusEvent } from '../../model/corpus.ts';
import { dayNumber } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Interval } from '../../model/when.ts';

export type MergedEvent = Omit<CorpusEvent, 'when' | 'corrections'>;

/** Tellings of something that can happen again are one event where their days are known this well and meet. */
const SAME_DAYS = 4;

/**
 * The events of a corpus: what articles tell of under one id is one event; what can happen again to the same subject
 * has an id of its own in each article, and is one event where two articles put it on the same days.
 */
export function mergeEvents(records: readonly ArticleRecord[]): {
  events: MergedEvent[];
  idOf: (id: string) => string;
} {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twins = findTwins(ordered);
  const idOf = (id: string) => twins.get(id) ?? id;
  const events = new Map<string, MergedEvent>();
  for (const record of ordered) {
    for (const { id, subject, milestone, title, mentions } of record.events) {
      const known = events.get(idOf(id)) ?? { id: idOf(id), subject, milestone, title, mentions: [] };
      // The fullest name says most: "Sequel season 1" rather than "Sequel".
      const fuller =
        subject.length > known.subject.length ||
        (subject.length === known.subject.length && subject < known.subject);
      const name = fuller ? { subject, title } : { subject: known.subject, title: known.title };
      const told = mentions.map((mention) => ({
        ...mention,
        article: record.id,
        after: mention.after.map(idOf),
      }));
      known.mentions.push(...told);
      events.set(known.id, { ...known, ...name });
    }
  }
  return { events: [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

/** For events under different ids that are one: the id they share. */
function findTwins(records: readonly ArticleRecord[]): Map<string, string> {
  type Dated = { id: string; from: string; to: string };
  const groups = new Map<string, Dated[]>();
  for (const { events } of records) {
    for (const { id, subject, milestone, mentions } of events) {
      const days = mentions.map(({ when }) => when).find(isNarrow);
      if (!days) continue;
      const key = `${milestone} ${subject.toLowerCase()}`;
      groups.set(key, [...(groups.get(key) ?? []), { id, from: days.earliest!, to: days.latest! }]);
    }
  }
  const twins = new Map<string, string>();
  for (const group of groups.values()) {
    group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
    let first: Dated | null = null;
    for (const dated of group) {
      if (first && dated.from <= first.to) twins.set(dated.id, first.id);
      else first = dated;
    }
  }
  return twins;
}

function isNarrow({ earliest, latest }: Interval): boolean {
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
