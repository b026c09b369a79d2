import type { Corpus, Correction } from '../../model/corpus.ts';
import { textPath } from '../../model/manifest.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Interval } from '../../model/when.ts';
import { type Edits, NO_EDITS } from './apply-overlay.ts';
import { dateArticles } from './date-articles/date-articles.ts';
import { guessDay } from './date-articles/guess-day.ts';
import { findConflicts } from './find-conflicts/find-conflicts.ts';
import { mergePeople, slug } from './merge-people.ts';
import { traceLineages } from './trace-lineages/trace-lineages.ts';

/** The corpus stages: records of single articles to one bundle. Their order does not matter. */
export function buildCorpus(records: readonly ArticleRecord[], edits: Edits = NO_EDITS): Corpus {
  const ordered = [...records].sort((a, b) => ((a.file ?? a.id) < (b.file ?? b.id) ? -1 : 1));
  const people = mergePeople(ordered, edits);
  const dating = dateArticles(ordered, edits.editorDates);
  const articles = ordered.map((record) => ({
    id: record.id,
    file: record.file ?? record.id,
    sha256: record.sha256,
    length: record.length,
    text: textPath(record.id),
    headline: record.headline,
    outlet: record.outlet,
    byline: record.byline,
    stated: record.stated,
    url: edits.links.get(record.id)?.url ?? null,
    archiveUrl: edits.links.get(record.id)?.archiveUrl ?? null,
    via: record.via,
    published: dating.published.get(record.id)!,
    modified: record.modified,
    ...guessed(record, dating.published.get(record.id)!),
    corrections: edits.corrections.get(record.id) ?? [],
  }));
  const quotations = ordered.flatMap((record) =>
    record.quotations.map((quotation) => ({
      ...quotation,
      article: record.id,
      speaker: quotation.speaker && { ...quotation.speaker, person: slug(quotation.speaker.name) },
      lineage: null,
      corrections: edits.corrections.get(quotation.id) ?? [],
    })),
  );
  const corrected = new Map<string, Correction[]>();
  for (const [id, corrections] of edits.corrections) {
    const event = dating.sameAs.get(id);
    if (event !== undefined) corrected.set(event, [...(corrected.get(event) ?? []), ...corrections]);
  }
  const headlines = ordered.map(({ id, headlineQuotations }) => ({ article: id, words: headlineQuotations }));
  const lineages = traceLineages(articles, quotations, headlines);
  const lineageOf = new Map(
    lineages.flatMap(({ id, members }) => members.map(({ quotation }) => [quotation, id] as const)),
  );
  return {
    title: edits.title ?? 'Untitled corpus',
    description: edits.description,
    articles,
    people,
    quotations: quotations.map((quotation) => ({
      ...quotation,
      lineage: lineageOf.get(quotation.id) ?? null,
    })),
    events: dating.events.map((event) => ({ ...event, corrections: corrected.get(event.id) ?? [] })),
    lineages,
    conflicts: [...dating.conflicts, ...findConflicts(articles, quotations, lineages)],
    unmatchedMarks: ordered.flatMap((record) =>
      record.unmatchedMarks.map((mark) => ({ article: record.id, ...mark })),
    ),
    notices: [],
  };
}

function guessed(record: ArticleRecord, published: Interval) {
  const guess = guessDay(record, published);
  return { likely: guess?.day ?? null, likelyBecause: guess?.because ?? [] };
}
