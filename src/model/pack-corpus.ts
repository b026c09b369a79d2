import { type Columns, NONE } from './columns.ts';
import type { Corpus } from './corpus.ts';
import { type Day, dayOf, OPEN_EARLIEST, OPEN_LATEST } from './day.ts';
import type { Counts, Names } from './manifest.ts';
import { dayNumbers, type Outline, orderCorpus, placesOf } from './order-corpus.ts';
import { packId } from './packed-id.ts';
import type { Interval } from './when.ts';

/** A corpus as a bundle holds it: dictionaries, columns that point into them, and items in the columns' order. */
export type PackedCorpus<C extends Outline = Corpus> = {
  names: Names;
  counts: Counts;
  columns: Columns;
  items: {
    event: C['events'];
    article: C['articles'];
    quotation: C['quotations'];
    lineage: C['lineages'];
    conflict: C['conflicts'];
    person: C['people'];
    unmatched: C['unmatchedMarks'];
  };
};

/** Every reference of `corpus` must hold (`corpusProblems`), and every id follow from content. */
export function packCorpus<C extends Outline>(corpus: C): PackedCorpus<C> {
  const { articles, quotations, events, lineages, conflicts, people, unmatchedMarks } = orderCorpus(corpus);
  const outlet = dictionary(articles.map((article) => article.outlet));
  const subject = dictionary(events.map((event) => event.subject));
  const milestone = dictionary(events.map((event) => event.milestone));
  const articleAt = placesOf(articles);
  const personAt = placesOf(people);
  const lineageAt = placesOf(lineages);
  const quotationAt = placesOf(quotations);
  const mentions = lists(events.map((event) => event.mentions.map(({ article }) => articleAt.get(article)!)));
  const members = lists(
    lineages.map((each) => each.members.map(({ quotation }) => quotationAt.get(quotation)!)),
  );
  const told = lists(gather(articles.length, quotations, ({ article }) => [articleAt.get(article)!]));
  const disputed = lists(
    gather(articles.length, conflicts, ({ evidence }) =>
      evidence.map(({ article }) => articleAt.get(article)!),
    ),
  );
  return {
    names: {
      speaker: { keys: people.map(({ id }) => id), labels: people.map(({ name }) => name) },
      outlet: outlet.names,
      subject: subject.names,
      milestone: milestone.names,
    },
    counts: {
      event: events.length,
      article: articles.length,
      quotation: quotations.length,
      lineage: lineages.length,
      conflict: conflicts.length,
      person: people.length,
      unmatched: unmatchedMarks.length,
      outlet: outlet.names.length,
      subject: subject.names.length,
      milestone: milestone.names.length,
    },
    columns: {
      event: {
        id: packIds(events),
        ...packDays(events.map(({ when }) => when)),
        subject: Uint32Array.from(events, (event) => subject.indexOf(event.subject)),
        milestone: Uint32Array.from(events, (event) => milestone.indexOf(event.milestone)),
        mentionOffsets: mentions.offsets,
        mentionArticle: mentions.values,
      },
      article: {
        id: packIds(articles),
        ...packDays(articles.map(({ published }) => published)),
        outlet: Uint32Array.from(articles, (article) => outlet.indexOf(article.outlet)),
        quotationOffsets: told.offsets,
        conflictOffsets: disputed.offsets,
        conflict: disputed.values,
      },
      quotation: {
        id: packIds(quotations),
        article: Uint32Array.from(quotations, ({ article }) => articleAt.get(article)!),
        speaker: Uint32Array.from(quotations, ({ speaker }) => indexIn(personAt, speaker?.person)),
        lineage: Uint32Array.from(quotations, ({ lineage }) => indexIn(lineageAt, lineage)),
        partial: Uint8Array.from(quotations, ({ kind }) => Number(kind === 'partial')),
      },
      lineage: { id: packIds(lineages), memberOffsets: members.offsets, member: members.values },
    },
    items: {
      event: events,
      article: articles,
      quotation: quotations,
      lineage: lineages,
      conflict: conflicts,
      person: people,
      unmatched: unmatchedMarks,
    },
  };
}

/** The names in order, each once, and where each stands; `null` stands nowhere. */
function dictionary(names: readonly (string | null)[]) {
  const ordered = [...new Set(names.filter((name) => name !== null))].sort();
  const places = new Map(ordered.map((name, place) => [name, place]));
  return { names: ordered, indexOf: (name: string | null) => indexIn(places, name) };
}

const indexIn = (places: ReadonlyMap<string, number>, name: string | null | undefined) =>
  name == null ? NONE : places.get(name)!;

function packIds(items: readonly { id: string }[]): Uint32Array<ArrayBuffer> {
  const ids = new Uint32Array(2 * items.length);
  for (const [at, { id }] of items.entries()) ids.set(packId(id), 2 * at);
  return ids;
}

function packDays(intervals: readonly Interval[]) {
  const numbers = intervals.map(dayNumbers);
  return {
    earliest: Int32Array.from(numbers, ({ earliest }) => earliest),
    latest: Int32Array.from(numbers, ({ latest }) => latest),
  };
}

/** For each of `count` places the items that name it, each item once. */
function gather<T>(count: number, items: readonly T[], placesIn: (item: T) => number[]): number[][] {
  const found = Array.from({ length: count }, (): number[] => []);
  for (const [at, item] of items.entries())
    for (const place of new Set(placesIn(item))) found[place]!.push(at);
  return found;
}

/** Lists of different lengths one after the other, and where each begins and ends. */
function lists(of: readonly (readonly number[])[]) {
  const offsets = new Uint32Array(of.length + 1);
  for (const [at, list] of of.entries()) offsets[at + 1] = offsets[at]! + list.length;
  const values = new Uint32Array(offsets[of.length]!);
  for (const [at, list] of of.entries()) values.set(list, offsets[at]!);
  return { offsets, values };
}

/** The first and the last day that any date names, or `null` where none names one. */
export function spanOfColumns({ event, article }: Columns): { from: Day; to: Day } | null {
  let from = OPEN_LATEST;
  let to = OPEN_EARLIEST;
  for (const days of [event.earliest, event.latest, article.earliest, article.latest]) {
    for (const day of days) {
      if (day === OPEN_EARLIEST || day === OPEN_LATEST) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  return from <= to ? { from: dayOf(from), to: dayOf(to) } : null;
}
