import type { Day } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { joinWords } from '../../model/span.ts';
import { makeWhen, unknownWhen } from '../../model/when.ts';
import { contentId, sha256Hex } from '../hash.ts';
import { attributeSpeakers } from './attribute-speakers.ts';
import { findQuotations } from './find-quotations.ts';
import { findParagraphs } from './paragraphs.ts';

/** One article to read. `id` defaults to one made from the text; `published` is known from elsewhere. */
export type ArticleSource = { id?: string; file?: string; text: string; published?: Day };

/** Runs every article stage over one text. Pure: the same source gives the same record. */
export function extractArticle(source: ArticleSource): ArticleRecord {
  const { text } = source;
  const sha256 = sha256Hex(text);
  const id = source.id ?? contentId('a', sha256);
  const paragraphs = findParagraphs(text);
  const headline = paragraphs[0] ?? null;
  const found = attributeSpeakers(text, paragraphs, findQuotations(text, paragraphs));
  const seen = new Map<string, number>();
  return {
    id,
    ...(source.file === undefined ? {} : { file: source.file }),
    sha256,
    length: text.length,
    headline: headline && text.slice(headline.start, headline.end),
    outlet: null,
    byline: null,
    stated: { headline, outlet: null, byline: null },
    via: [],
    published:
      source.published === undefined
        ? unknownWhen()
        : makeWhen({ earliest: source.published, latest: source.published }, 'stated', []),
    modified: null,
    quotations: found.map((quotation) => {
      const words = joinWords(quotation.segments);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return { id: contentId('q', id, words, nth), ...quotation, via: null, within: null };
    }),
    headlineQuotations: [],
    unmatchedMarks: [],
    people: [],
    timexes: [],
    events: [],
  };
}
