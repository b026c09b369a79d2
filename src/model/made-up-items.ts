import type { Article, Corpus, CorpusEvent, CorpusQuotation } from './corpus.ts';
import { unpackId } from './packed-id.ts';
import { unknownWhen, type When } from './when.ts';

/** The id of the `nth` item for tests that belongs to the entry `at`, in the form ids made from content have. */
export const madeUpId = (prefix: string, at: number, nth = 0) => unpackId(prefix, at, nth);

/** Items for tests; what they are not asked to say is empty. */
export const madeUpArticle = (at: number, published: When, outlet: string | null): Article => ({
  id: madeUpId('a', at),
  file: `${at}.txt`,
  sha256: '',
  length: 1000,
  text: '',
  headline: null,
  outlet,
  byline: null,
  stated: { headline: null, outlet: null, byline: null, published: null, modified: null },
  url: null,
  archiveUrl: null,
  via: [],
  published,
  modified: null,
  likely: null,
  likelyBecause: [],
  corrections: [],
});

export const madeUpQuotation = (
  at: number,
  of: number,
  who: string | null,
  start: number,
): CorpusQuotation => ({
  id: madeUpId('q', at),
  article: madeUpId('a', of),
  kind: at % 3 === 0 ? 'partial' : 'direct',
  rule: 'test',
  segments: [{ start, end: start + 5, words: 'words' }],
  speaker: who === null ? null : { name: who, person: who, mention: null, rule: 'test', confidence: 'high' },
  cue: null,
  via: null,
  within: null,
  lineage: null,
  corrections: [],
});

export const madeUpEvent = (at: number, days: When, told: number[]): CorpusEvent => ({
  id: madeUpId('e', at),
  subject: `Subject ${at % 4}`,
  milestone: `milestone ${at % 2}`,
  title: '',
  when: days,
  mentions: told.map((of) => ({
    start: 0,
    end: 4,
    words: 'soon',
    says: null,
    tense: null,
    when: unknownWhen(),
    bearing: null,
    after: [],
    hedged: false,
    rule: 'test',
    article: madeUpId('a', of),
  })),
  corrections: [],
});

export const EMPTY_CORPUS: Corpus = {
  title: '',
  description: null,
  articles: [],
  people: [],
  quotations: [],
  events: [],
  lineages: [],
  conflicts: [],
  unmatchedMarks: [],
  notices: [],
};
