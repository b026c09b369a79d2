import * as v from 'valibot';
import { Span, Words } from './span.ts';
import { When } from './when.ts';

/** A name an article gives for where its words come from: "via EW", "told Entertainment Tonight". */
export const Via = v.object({ name: v.string(), span: Span });
export type Via = v.InferOutput<typeof Via>;

export const Confidence = v.picklist(['high', 'medium', 'low']);
export type Confidence = v.InferOutput<typeof Confidence>;

/** Who spoke, by the fullest form the article gives, and which rule says so. */
export const Attribution = v.object({
  name: v.string(),
  mention: v.nullable(Words),
  rule: v.string(),
  confidence: Confidence,
});
export type Attribution = v.InferOutput<typeof Attribution>;

/**
 * Words printed as somebody's speech. `segments` lie inside the outer marks; `within` is the id of the
 * quotation this one is nested in; `via` the outlet or programme said to have printed it first.
 */
export const Quotation = v.object({
  id: v.string(),
  kind: v.picklist(['direct', 'partial']),
  segments: v.pipe(v.array(Words), v.minLength(1)),
  rule: v.string(),
  speaker: v.nullable(Attribution),
  cue: v.nullable(Words),
  via: v.nullable(Via),
  within: v.nullable(v.string()),
});
export type Quotation = v.InferOutput<typeof Quotation>;

const Whole = v.pipe(v.number(), v.integer());

/**
 * What words about time say, whether or not the publication day is known, so that a corpus can be
 * dated from records alone. `calendar`: fixed days. `yearly`: the same days of some year, months 1 to
 * 12, `toMonth` past 12 where it runs into the next year. `days`: whole days after publication,
 * negative before, on that `weekday` (0 is Sunday) where one is named. `month`, `year`: calendar months or years after the publication's own, the year
 * narrowed to months as in `yearly`. An open end is `null`.
 */
export const Bearing = v.variant('kind', [
  v.object({ kind: v.literal('calendar'), earliest: v.nullable(v.string()), latest: v.nullable(v.string()) }),
  v.object({
    kind: v.literal('yearly'),
    fromMonth: Whole,
    fromDay: Whole,
    toMonth: Whole,
    toDay: Whole,
  }),
  v.object({
    kind: v.literal('days'),
    from: v.nullable(Whole),
    to: v.nullable(Whole),
    weekday: v.optional(Whole),
  }),
  v.object({ kind: v.literal('month'), offset: Whole }),
  v.object({ kind: v.literal('year'), offset: Whole, fromMonth: Whole, toMonth: Whole }),
]);
export type Bearing = v.InferOutput<typeof Bearing>;

export const Tense = v.picklist(['past', 'present', 'future']);
export type Tense = v.InferOutput<typeof Tense>;

/**
 * A time expression as in TIMEX3 (ISO-TimeML); `value` is symbolic where no publication date is known.
 * `tense` is that of what the article says happened then: what is past lies not after publication,
 * what is future not before; `null` where the words leave it open.
 */
export const Timex = v.object({
  start: Span.entries.start,
  end: Span.entries.end,
  words: v.string(),
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: v.string(),
  rule: v.string(),
  tense: v.nullable(Tense),
  bearing: v.nullable(Bearing),
});
export type Timex = v.InferOutput<typeof Timex>;

/**
 * One article's sentence about an event; `says` is what it says of the event's time, as written.
 * `tense` tells on which side of publication the event lies; `bearing` what `says` comes to; `after` are
 * events of the same article the words put before this one; `hedged` words guess, and bind nothing.
 */
export const EventMention = v.object({
  start: Span.entries.start,
  end: Span.entries.end,
  words: v.string(),
  says: v.nullable(v.string()),
  tense: v.nullable(Tense),
  when: When,
  bearing: v.nullable(Bearing),
  after: v.array(v.string()),
  hedged: v.boolean(),
  rule: v.string(),
});
export type EventMention = v.InferOutput<typeof EventMention>;

/** Something with a time of its own: `subject` and `milestone` together name it across articles. */
export const ArticleEvent = v.object({
  id: v.string(),
  subject: v.string(),
  milestone: v.string(),
  title: v.string(),
  mentions: v.array(EventMention),
});
export type ArticleEvent = v.InferOutput<typeof ArticleEvent>;

/** Somebody an article names, by the fullest form it gives, with the other forms it uses. */
export const ArticlePerson = v.object({
  name: v.string(),
  aliases: v.array(v.string()),
  role: v.nullable(v.string()),
});
export type ArticlePerson = v.InferOutput<typeof ArticlePerson>;

/** The spans that what an article says of itself was read from. */
export const Stated = v.object({
  headline: v.nullable(Span),
  outlet: v.nullable(Span),
  byline: v.nullable(Span),
  published: v.nullable(Span),
  modified: v.nullable(Span),
});
export type Stated = v.InferOutput<typeof Stated>;

/**
 * All that the article stages find in one article: a line of `extract`. `headlineQuotations` are marks in the
 * headline, which are recorded but are no speech of their own; `unmatchedMarks` are quotation marks without a partner.
 */
export const ArticleRecord = v.object({
  id: v.string(),
  file: v.optional(v.string()),
  sha256: v.string(),
  length: v.number(),
  headline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  stated: Stated,
  via: v.array(Via),
  published: When,
  modified: v.nullable(When),
  quotations: v.array(Quotation),
  headlineQuotations: v.array(Words),
  unmatchedMarks: v.array(Span),
  people: v.array(ArticlePerson),
  timexes: v.array(Timex),
  events: v.array(ArticleEvent),
});
export type ArticleRecord = v.InferOutput<typeof ArticleRecord>;
