import type { Day } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { makeWhen, type When } from '../../model/when.ts';
import { contentId, sha256Hex } from '../hash.ts';
import { findEvents } from './find-events/find-events.ts';
import { findSpeech } from './find-speech.ts';
import { findTimexes } from './find-timexes/find-timexes.ts';
import { findParagraphs } from './paragraphs.ts';
import { readMasthead } from './read-masthead.ts';

/**
 * One article to read. `id` defaults to one made from the text; `published` is known from elsewhere;
 * `sha256` is the text's sum where the caller has it already, from a faster implementation.
 */
export type ArticleSource = { id?: string; file?: string; text: string; published?: Day; sha256?: string };

/** Runs every article stage over one text. Pure: the same source gives the same record. */
export function extractArticle(source: ArticleSource): ArticleRecord {
  const { text } = source;
  const sha256 = source.sha256 ?? sha256Hex(text);
  const id = source.id ?? contentId('a', sha256);
  const paragraphs = findParagraphs(text);
  const masthead = readMasthead(text, id, paragraphs);
  const published = publishedOf(source, masthead.published);
  const ofPage = new Set(masthead.ofPage.map(({ start }) => start));
  const timexes = findTimexes(text, paragraphs, published, ofPage);
  const speech = findSpeech(text, id, paragraphs, masthead.stated.headline);
  return {
    id,
    ...(source.file === undefined ? {} : { file: source.file }),
    sha256,
    length: text.length,
    headline: masthead.headline,
    outlet: masthead.outlet,
    byline: masthead.byline,
    stated: masthead.stated,
    via: speech.via,
    published,
    modified: masthead.modified,
    quotations: speech.quotations,
    headlineQuotations: speech.headlineQuotations,
    unmatchedMarks: speech.unmatchedMarks,
    people: speech.people,
    timexes,
    events: findEvents({
      id,
      text,
      paragraphs: paragraphs.filter(({ start }) => !ofPage.has(start)),
      headline: masthead.stated.headline,
      outlet: masthead.outlet,
      published,
      timexes,
      quotations: speech.quotations,
    }),
  };
}

/** A publication day that came with the source outweighs what the text says. */
function publishedOf({ published }: ArticleSource, stated: When): When {
  if (published === undefined) return stated;
  return makeWhen({ earliest: published, latest: published }, 'stated', [
    { end: 'both', day: published, says: 'The publication day came with the article.', evidence: [] },
  ]);
}
