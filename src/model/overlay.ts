import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';

/** Where an entry stands in the overlay's file (from 1), for messages; put in by the reader. */
const line = v.number();
const note = v.optional(v.string());
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const edtf = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(
    (value) => parseEdtf(value) !== null,
    'is no date (2016-05-19, 2016-05, 2016, 2016-03/2016-09, 2017/..)',
  ),
);
const link = v.pipe(v.string(), v.regex(/^https?:\/\//, 'is no http or https address'));

/** The words an entry is about; they must stand in the article, or the build stops. */
const anchor = { line, file: text, words: text, note };

export const ArticleEdit = v.strictObject({
  ...anchor,
  headline: v.optional(text),
  outlet: v.optional(text),
  byline: v.optional(text),
  url: v.optional(link),
  archive: v.optional(link),
  published: v.optional(edtf),
  exclude: v.optional(v.literal(true)),
});
export type ArticleEdit = v.InferOutput<typeof ArticleEdit>;

/** `same` merges this person into another of that name; `rename` and `role` correct what is shown. */
export const PersonEdit = v.strictObject({
  line,
  name: text,
  same: v.optional(text),
  rename: v.optional(text),
  role: v.optional(text),
  note,
});
export type PersonEdit = v.InferOutput<typeof PersonEdit>;

/** `add` makes a quotation of the words, `reject` takes one away, `speaker` says who (or `null`: nobody known). */
export const QuotationEdit = v.strictObject({
  ...anchor,
  add: v.optional(v.picklist(['direct', 'partial'])),
  reject: v.optional(v.literal(true)),
  speaker: v.optional(v.nullable(text)),
});
export type QuotationEdit = v.InferOutput<typeof QuotationEdit>;

/** Tells the event the words speak of anew (so that it merges or is renamed), dates it, adds or rejects it. */
export const EventEdit = v.strictObject({
  ...anchor,
  subject: v.optional(text),
  milestone: v.optional(text),
  when: v.optional(edtf),
  reject: v.optional(v.literal(true)),
});
export type EventEdit = v.InferOutput<typeof EventEdit>;

/** The editor's overlay: `corpus.yaml` beside the articles. */
export const Overlay = v.strictObject({
  title: v.optional(text),
  description: v.optional(text),
  articles: v.optional(v.array(ArticleEdit), []),
  people: v.optional(v.array(PersonEdit), []),
  quotations: v.optional(v.array(QuotationEdit), []),
  events: v.optional(v.array(EventEdit), []),
});
export type Overlay = v.InferOutput<typeof Overlay>;
