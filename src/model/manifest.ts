import * as v from 'valibot';
import { Article, Conflict, CorpusEvent, CorpusQuotation, Lineage, Notice, Person } from './corpus.ts';
import { isDay } from './day.ts';
import { Evidence } from './span.ts';

/** The bundle's format version. A reader takes this one and says so when it meets a newer one. */
export const BUNDLE_VERSION = 2;

/** What lies in shards, by the name its files begin with: the schema of one item. */
export const SHARD_ITEMS = {
  event: CorpusEvent,
  article: Article,
  quotation: CorpusQuotation,
  lineage: Lineage,
  conflict: Conflict,
  person: Person,
  /** A quotation mark without a partner. */
  unmatched: Evidence,
};
export type ShardKind = keyof typeof SHARD_ITEMS;
export const SHARD_KINDS = Object.keys(SHARD_ITEMS) as ShardKind[];
export type ShardItem<Kind extends ShardKind> = v.InferOutput<(typeof SHARD_ITEMS)[Kind]>;

/**
 * Items a shard. Marks drawn one by one lie far apart, each in a shard of its own, all of which is fetched,
 * checked and held for it: so a shard is some 10 to 20 kB of JSON. Item `i` is `i % size` of shard `floor(i / size)`.
 */
export const SHARD_SIZE: Record<ShardKind, number> = {
  event: 4,
  article: 16,
  quotation: 32,
  lineage: 32,
  conflict: 64,
  person: 512,
  unmatched: 1024,
};

/** Where a shard lies, relative to `corpus.json`. */
export function shardPath(data: string, kind: ShardKind, shard: number): string {
  return `${data}/${kind}-${shard}.json`;
}

/** Where an article's frozen text lies, relative to `corpus.json`: named by its content, a thousand folders. */
export function textPath(article: string): string {
  const letters = article.slice(article.indexOf('-') + 1);
  return `articles/${letters.slice(0, 2)}/${article}.txt`;
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const CountEach = v.array(Count);

/**
 * A list of counts, checked in one loop: a first look has tens of thousands, and to take each through a schema would
 * be most of the time before it. A list that isn't sound is gone through one by one, which tells where.
 */
const CountList: typeof CountEach = {
  ...CountEach,
  '~run': (dataset, config) =>
    isCounts(dataset.value) ? { typed: true, value: dataset.value } : CountEach['~run'](dataset, config),
};

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((count) => Number.isInteger(count) && count >= 0);

const DaySchema = v.pipe(v.string(), v.check(isDay, 'no day of the calendar'));

const perKind = <S>(each: S) => ({
  event: each,
  article: each,
  quotation: each,
  lineage: each,
  conflict: each,
  person: each,
  unmatched: each,
});

/** How many items of each kind there are, and how many names in each dictionary (speakers are the people). */
export const Counts = v.object({ ...perKind(Count), outlet: Count, subject: Count, milestone: Count });
export type Counts = v.InferOutput<typeof Counts>;

/**
 * The rows a chart opens with, before any column is there: stretch `first + i` of `2 ** level` days has
 * `certain[i]` marks of the row that must lie in it and `possible[i]` more that may. Days are numbered as in
 * the columns; `colour` is the speaker's place in the palette.
 */
export const Preview = v.object({
  level: Count,
  first: v.pipe(v.number(), v.integer()),
  rows: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['announcement', 'article', 'quotation']),
      key: v.nullable(v.string()),
      label: v.string(),
      colour: v.nullable(Count),
      undated: Count,
      certain: CountList,
      possible: CountList,
    }),
  ),
});
export type Preview = v.InferOutput<typeof Preview>;

/**
 * The first file of a bundle, `corpus.json`. `data` is the folder of everything that is made, named by its
 * content; `span` the first and last day that any date names; of many `notices` only the first are listed.
 */
export const Manifest = v.object({
  format: v.literal('quoteline-corpus'),
  version: v.literal(BUNDLE_VERSION),
  title: v.string(),
  description: v.nullable(v.string()),
  data: v.pipe(v.string(), v.regex(/^data-[a-z2-9]{12}$/)),
  counts: Counts,
  shardSizes: v.object(perKind(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  columns: v.array(
    v.object({ name: v.string(), type: v.picklist(['u8', 'u32', 'i32']), length: Count, offset: Count }),
  ),
  span: v.nullable(v.object({ from: DaySchema, to: DaySchema })),
  preview: Preview,
  notices: v.object({ count: Count, first: v.array(Notice) }),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/**
 * The dictionaries that columns point into, `names.json`. Speakers stand in the order of the people: `keys`
 * are the people's ids, `labels` their names.
 */
export const Names = v.object({
  speaker: v.object({ keys: v.array(v.string()), labels: v.array(v.string()) }),
  outlet: v.array(v.string()),
  subject: v.array(v.string()),
  milestone: v.array(v.string()),
});
export type Names = v.InferOutput<typeof Names>;

/** What of the dictionaries is not as the manifest's counts want it, in one sentence, or `null`. */
export function namesProblem(names: Names, counts: Counts): string | null {
  const { speaker, outlet, subject, milestone } = names;
  const fits =
    speaker.keys.length === counts.person &&
    speaker.labels.length === counts.person &&
    outlet.length === counts.outlet &&
    subject.length === counts.subject &&
    milestone.length === counts.milestone;
  return fits ? null : 'its names are not as many as its counts say';
}
