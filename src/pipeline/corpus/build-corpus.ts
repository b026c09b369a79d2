import type { Conflict, Corpus, CorpusQuotation, Correction, Lineage } from '../../model/corpus.ts';
import { textPath } from '../../model/manifest.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Interval } from '../../model/when.ts';
import { type Edits, NO_EDITS } from './apply-overlay.ts';
import { dateArticles } from './date-articles/date-articles.ts';
import { guessDay } from './date-articles/guess-day.ts';
import { findConflicts, type PrintedArticle } from './find-conflicts/find-conflicts.ts';
import { mergePeople, slug } from './merge-people.ts';
import { type HeadlineWords, type TracedArticle, traceLineages } from './trace-lineages/trace-lineages.ts';
import { unwatched, type Watch } from './watch.ts';

/** A corpus without its lineages and what they contradict, and what its headlines print in marks. */
export type DatedCorpus = Corpus & { headlines: HeadlineWords[] };

/** The corpus stages: records of single articles to one bundle. Their order does not matter. */
export function buildCorpus(records: readonly ArticleRecord[], edits: Edits = NO_EDITS): Corpus {
  const { headlines, ...corpus } = dateCorpus(records, edits);
  const { lineages, conflicts } = linkPrintings(corpus.articles, corpus.quotations, headlines);
  return {
    ...corpus,
    quotations: [...withLineages(corpus.quotations, lineages)],
    lineages,
    conflicts: [...corpus.conflicts, ...conflicts],
  };
}

/** The first half: people, dates and events, which is all that decides the order of a bundle. */
export function dateCorpus(
  records: readonly ArticleRecord[],
  edits: Edits,
  watch: Watch = unwatched,
): DatedCorpus {
  const ordered = [...records].sort((a, b) => ((a.file ?? a.id) < (b.file ?? b.id) ? -1 : 1));
  watch('dating articles and events', 0);
  const dating = dateArticles(ordered, edits.editorDates);
  const corrected = new Map<string, Correction[]>();
  for (const [id, corrections] of edits.corrections) {
    const event = dating.sameAs.get(id);
    if (event !== undefined) corrected.set(event, [...(corrected.get(event) ?? []), ...corrections]);
  }
  return {
    title: edits.title ?? 'Untitled corpus',
    description: edits.description,
    articles: ordered.map((record) => ({
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
    })),
    people: mergePeople(ordered, edits),
    quotations: ordered.flatMap((record) =>
      record.quotations.map((quotation) => ({
        ...quotation,
        article: record.id,
        speaker: quotation.speaker && { ...quotation.speaker, person: slug(quotation.speaker.name) },
        lineage: null,
        corrections: edits.corrections.get(quotation.id) ?? [],
      })),
    ),
    events: dating.events.map((event) => ({ ...event, corrections: corrected.get(event.id) ?? [] })),
    lineages: [],
    conflicts: dating.conflicts,
    unmatchedMarks: ordered.flatMap((record) =>
      record.unmatchedMarks.map((mark) => ({ article: record.id, ...mark })),
    ),
    notices: [],
    headlines: ordered
      .filter(({ headlineQuotations }) => headlineQuotations.length > 0)
      .map(({ id, headlineQuotations }) => ({ article: id, words: headlineQuotations })),
  };
}

/** The second half: which printings are of one utterance, and where they contradict each other. */
export function linkPrintings(
  articles: readonly (TracedArticle & PrintedArticle)[],
  quotations: readonly CorpusQuotation[],
  headlines: readonly HeadlineWords[],
  watch: Watch = unwatched,
): { lineages: Lineage[]; conflicts: Conflict[] } {
  const lineages = traceLineages(articles, quotations, headlines, watch);
  return { lineages, conflicts: findConflicts(articles, quotations, lineages, watch) };
}

/** Quotations with the lineages they came to be part of. */
export function* withLineages(
  quotations: readonly CorpusQuotation[],
  lineages: readonly Lineage[],
): Generator<CorpusQuotation> {
  const lineageOf = new Map(
    lineages.flatMap(({ id, members }) => members.map(({ quotation }) => [quotation, id] as const)),
  );
  for (const quotation of quotations) {
    yield { ...quotation, lineage: lineageOf.get(quotation.id) ?? null };
  }
}

function guessed(record: ArticleRecord, published: Interval) {
  const guess = guessDay(record, published);
  return { likely: guess?.day ?? null, likelyBecause: guess?.because ?? [] };
}
