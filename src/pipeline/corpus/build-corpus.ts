import { type Corpus, FORMAT_VERSION } from '../../model/corpus.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { dateArticles } from './date-articles/date-articles.ts';
import { mergePeople, slug } from './merge-people.ts';

/** The corpus stages: records of single articles to one bundle. Their order does not matter. */
export function buildCorpus(records: readonly ArticleRecord[]): Corpus {
  const ordered = [...records].sort((a, b) => ((a.file ?? a.id) < (b.file ?? b.id) ? -1 : 1));
  const people = mergePeople(ordered);
  const dating = dateArticles(ordered);
  return {
    format: 'quoteline-corpus',
    version: FORMAT_VERSION,
    title: 'Untitled corpus',
    description: null,
    articles: ordered.map((record) => ({
      id: record.id,
      file: record.file ?? record.id,
      sha256: record.sha256,
      length: record.length,
      text: `articles/${record.id}.txt`,
      headline: record.headline,
      outlet: record.outlet,
      byline: record.byline,
      stated: record.stated,
      url: null,
      archiveUrl: null,
      via: record.via,
      published: dating.published.get(record.id)!,
      modified: record.modified,
      likely: null,
      corrections: [],
    })),
    people,
    quotations: ordered.flatMap((record) =>
      record.quotations.map((quotation) => ({
        ...quotation,
        article: record.id,
        speaker: quotation.speaker && { ...quotation.speaker, person: slug(quotation.speaker.name) },
        lineage: null,
        corrections: [],
      })),
    ),
    events: dating.events,
    lineages: [],
    conflicts: dating.conflicts,
    unmatchedMarks: ordered.flatMap((record) =>
      record.unmatchedMarks.map((mark) => ({ article: record.id, ...mark })),
    ),
    notices: [],
  };
}
