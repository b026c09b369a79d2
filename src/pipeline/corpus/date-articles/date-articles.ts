import type { Conflict, CorpusEvent } from '../../../model/corpus.ts';
import { dayNumber } from '../../../model/day.ts';
import type { ArticleRecord } from '../../../model/record.ts';
import { type Interval, isUndated, makeWhen, unknownWhen, type When } from '../../../model/when.ts';
import { daysOf } from '../../article/find-events/event-time.ts';
import { contentId } from '../../hash.ts';
import { joinTellings } from '../join-tellings.ts';
import { fullest, inOrderOfTelling, mergeEvents } from '../merge-events.ts';
import type { Naming } from './claim.ts';
import type { Constraint } from './constraints.ts';
import { clampedDay, explain } from './explain.ts';
import { gatherConstraints } from './gather-constraints.ts';
import { type Clash, settle } from './settle.ts';

/** A day the editor gives an article, with the note that says why. */
export type EditorDate = Interval & { article: string; note: string };

/** `sameAs` gives the event that each event of a record came to be part of. */
export type Dating = {
  published: Map<string, When>;
  events: CorpusEvent[];
  sameAs: ReadonlyMap<string, string>;
  conflicts: Conflict[];
};

/**
 * Dates articles and events by each other's evidence: every sentence about time is a constraint between days, narrowed
 * to a fixed point; the reasons are kept. The order of `records` does not matter.
 */
export function dateArticles(
  records: readonly ArticleRecord[],
  editorDates: readonly EditorDate[] = [],
): Dating {
  const events = mergeEvents(records);
  const articles = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...articles.map(({ id }) => id), ...events.map(({ id }) => id)];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const naming = namesIn(articles, new Map(events.map((event) => [event.id, inWords(event)])));
  const known = editorDates
    .filter(({ article }) => numbers.has(article))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const constraints = gatherConstraints(articles, events, known, naming, (id) => numbers.get(id)!);
  const { fixpoint, clashes } = settle(ids.length, constraints);
  const call = (node: number) => {
    const isArticle = node < articles.length;
    return { isArticle, name: isArticle ? naming.article(ids[node]!) : naming.event(ids[node]!) };
  };
  const edited = new Set(known.map(({ article }) => article));

  const whenOf = (node: number, basis: When['basis']): When => {
    const [earliest, latest] = [fixpoint.earliest[node]!, fixpoint.latest[node]!];
    const days = {
      earliest: earliest > -Infinity ? clampedDay(earliest) : null,
      latest: latest < Infinity ? clampedDay(latest) : null,
    };
    if (isUndated(days)) return unknownWhen();
    return makeWhen(days, basis, [
      ...explain(fixpoint.because.earliest[node]!, constraints, call),
      ...explain(fixpoint.because.latest[node]!, constraints, call),
    ]);
  };

  const published = new Map(
    articles.map((record, node) => {
      const own = record.published;
      const when = whenOf(node, edited.has(record.id) ? 'editor' : 'inferred');
      // What the article states of itself needs no chain of reasons, unless other evidence narrowed it.
      const asStated = own.basis === 'stated' && when.earliest === own.earliest && when.latest === own.latest;
      return [record.id, asStated && !edited.has(record.id) ? own : when];
    }),
  );
  const whens = new Map(
    events.map(({ id }, index) => [id, whenOf(articles.length + index, 'inferred')] as const),
  );
  const joined = joinTellings(events.map((event) => ({ event, days: whens.get(event.id)! })));
  const sameAs = new Map<string, string>();
  for (const { tellings } of joined) {
    const first = tellings.map(({ event }) => event.id).reduce((a, b) => (a < b ? a : b));
    for (const { event } of tellings) sameAs.set(event.id, first);
  }
  const dated = joined.map(({ tellings, days }): CorpusEvent => {
    const mentions = tellings.flatMap(({ event }) => event.mentions);
    return {
      ...fullest(tellings.map(({ event }) => event)),
      id: sameAs.get(tellings[0]!.event.id)!,
      when: whenTold(
        days,
        tellings.map(({ event }) => whens.get(event.id)!),
      ),
      mentions: inOrderOfTelling(mentions, (id) => published.get(id)!, widthOf).map((mention) => ({
        ...mention,
        after: mention.after.map((id) => sameAs.get(id) ?? id),
        when: mentionWhen(mention, published.get(mention.article)!),
      })),
      corrections: [],
    };
  });
  return {
    published,
    events: dated.sort((a, b) => (a.id < b.id ? -1 : 1)),
    sameAs,
    conflicts: clashes.map((clash) => conflictOf(clash, constraints)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const ANY_DAY: Interval = { earliest: '2000-01-01', latest: '2000-01-01' };

type Mention = CorpusEvent['mentions'][number];

/** The days a mention's own words come to, once its article is dated. */
function mentionWhen(mention: Mention, published: Interval): When {
  const { bearing, tense } = mention;
  const days = bearing ? daysOf(bearing, tense, published) : { earliest: null, latest: null };
  if (isUndated(days) || mention.says === null) return mention.when;
  return makeWhen(days, mention.when.basis === 'stated' ? 'stated' : 'inferred', saidOf(mention));
}

/** The days of an event several articles tell of, each end with the reasons of whoever tells it best. */
function whenTold({ earliest, latest }: Interval, told: readonly When[]): When {
  if (told.length === 1) return told[0]!;
  if (isUndated({ earliest, latest })) return unknownWhen();
  const from = told.find((when) => when.earliest !== null && when.earliest === earliest);
  const to = told.find((when) => when.latest !== null && when.latest === latest);
  return makeWhen({ earliest, latest }, 'inferred', [
    ...(from?.because.filter(({ end }) => end === 'earliest') ?? []),
    ...(to?.because.filter(({ end }) => end === 'latest') ?? []),
  ]);
}

/** How many days a mention's words leave open, whatever year they are told in. */
function widthOf({ bearing }: Mention): number {
  const { earliest, latest } = bearing ? daysOf(bearing, 'future', ANY_DAY) : ANY_DAY;
  return bearing === null || earliest === null || latest === null
    ? Infinity
    : dayNumber(latest) - dayNumber(earliest);
}

function saidOf({ article, start, end, says }: Mention): When['because'] {
  return [
    { end: 'both', day: null, says: `The article says “${says}”.`, evidence: [{ article, start, end }] },
  ];
}

/** "The premiere of Sequel season 1". */
function inWords({ subject, title }: { subject: string; title: string }): string {
  return `the ${title.slice(subject.length + 2)} of ${subject}`;
}

/** Articles by their headlines in marks; where there is none, by their file. */
function namesIn(articles: readonly ArticleRecord[], titles: ReadonlyMap<string, string>): Naming {
  const headlines = new Map(
    articles.map(({ id, headline, file }) => [
      id,
      headline === null ? `the article ${file ?? id}` : `“${headline}”`,
    ]),
  );
  return { article: (id) => headlines.get(id)!, event: (id) => titles.get(id) ?? id };
}

function conflictOf({ constraints: indices, setAside }: Clash, constraints: readonly Constraint[]): Conflict {
  const clashing = indices.map((index) => constraints[index]!);
  const sentences = [...new Set(clashing.map(({ says }) => says()))];
  const evidence = clashing.flatMap((constraint) => constraint.evidence);
  const seen = new Set<string>();
  return {
    id: contentId('c', ...sentences),
    kind: 'date',
    says: `These can’t all hold: ${sentences.join('; ')}. Set aside: ${constraints[setAside]!.says()}.`,
    evidence: evidence.filter((span) => {
      const key = `${span.article} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    }),
  };
}
