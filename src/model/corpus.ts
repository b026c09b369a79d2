import * as v from 'valibot';
import { ArticleEvent, Attribution, EventMention, Quotation, Stated, Via } from './record.ts';
import { Evidence, Span, Words } from './span.ts';
import { Because, When } from './when.ts';

/** What the editor's overlay changed, shown as "corrected by the editor: note". */
export const Correction = v.object({ field: v.string(), note: v.string() });
export type Correction = v.InferOutput<typeof Correction>;

/**
 * `text` is the path of the frozen text relative to `corpus.json`; `length` its UTF-16 code units.
 * `likely` is a best guess within `published`, offered apart from it and drawn differently; `likelyBecause` says what for.
 */
export const Article = v.object({
  id: v.string(),
  file: v.string(),
  sha256: v.string(),
  length: v.number(),
  text: v.string(),
  headline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  stated: Stated,
  url: v.nullable(v.string()),
  archiveUrl: v.nullable(v.string()),
  via: v.array(Via),
  published: When,
  modified: v.nullable(When),
  likely: v.nullable(v.string()),
  likelyBecause: v.array(Because),
  corrections: v.array(Correction),
});
export type Article = v.InferOutput<typeof Article>;

/** A speaker of the corpus; `id` is a slug of the name, fit for a link. */
export const Person = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  role: v.nullable(v.string()),
  corrections: v.array(Correction),
});
export type Person = v.InferOutput<typeof Person>;

export const CorpusQuotation = v.object({
  ...Quotation.entries,
  article: v.string(),
  speaker: v.nullable(v.object({ ...Attribution.entries, person: v.string() })),
  lineage: v.nullable(v.string()),
  corrections: v.array(Correction),
});
export type CorpusQuotation = v.InferOutput<typeof CorpusQuotation>;

/** An event all articles share; its mentions stand in the order they were told, as far as is known. */
export const CorpusEvent = v.object({
  ...ArticleEvent.entries,
  when: When,
  mentions: v.array(v.object({ ...EventMention.entries, article: v.string() })),
  corrections: v.array(Correction),
});
export type CorpusEvent = v.InferOutput<typeof CorpusEvent>;

/**
 * The same utterance printed in several places, longest printing first. A member is the `same` words as
 * the `fullest` printing, a `variant` of them or an `excerpt`. `first` is the first known printing in
 * this corpus, with the reason in one plain sentence, or null where it can't be told; that member alone
 * is `earliest`. `credits` is the source a printing names and, where it is one, the article of this
 * lineage that source printed. `headlines` are words in marks of headlines that echo the utterance.
 */
export const Lineage = v.object({
  id: v.string(),
  fullest: v.string(),
  first: v.nullable(v.object({ quotation: v.string(), says: v.string() })),
  members: v.array(
    v.object({
      quotation: v.string(),
      relation: v.picklist(['same', 'variant', 'excerpt']),
      earliest: v.boolean(),
      credits: v.nullable(v.object({ name: v.string(), span: Span, article: v.nullable(v.string()) })),
    }),
  ),
  headlines: v.array(v.object({ article: v.string(), ...Words.entries })),
});
export type Lineage = v.InferOutput<typeof Lineage>;

/** Sources that can't all be right; `says` is one plain sentence, `evidence` the words that clash. */
export const Conflict = v.object({
  id: v.string(),
  kind: v.picklist(['speaker', 'source', 'wording', 'date']),
  says: v.string(),
  evidence: v.array(Evidence),
});
export type Conflict = v.InferOutput<typeof Conflict>;

/** What the build noticed about one file and the reader should know. */
export const Notice = v.object({ file: v.string(), says: v.string() });
export type Notice = v.InferOutput<typeof Notice>;

/** All that is known of some articles, in one piece; the articles' texts lie apart, each under its `text` path. */
export type Corpus = {
  title: string;
  description: string | null;
  articles: Article[];
  people: Person[];
  quotations: CorpusQuotation[];
  events: CorpusEvent[];
  lineages: Lineage[];
  conflicts: Conflict[];
  /** Quotation marks without a partner. */
  unmatchedMarks: Evidence[];
  notices: Notice[];
};
