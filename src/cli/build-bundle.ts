import { readFile } from 'node:fs/promises';
import type { Article, CorpusEvent, Notice } from '../model/corpus.ts';
import { orderCorpus } from '../model/order-corpus.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Interval } from '../model/when.ts';
import { applyOverlay } from '../pipeline/corpus/apply-overlay.ts';
import {
  type DatedCorpus,
  dateCorpus,
  linkPrintings,
  withLineages,
} from '../pipeline/corpus/build-corpus.ts';
import { slimRecord } from '../pipeline/corpus/slim-record.ts';
import type { Watch } from '../pipeline/corpus/watch.ts';
import { type ReadingSum, sumOfReading } from './build-stamp.ts';
import { extractSources } from './extract-sources.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { OverlayError, readOverlay } from './read-overlay.ts';
import { readRecords } from './read-records.ts';
import { overlayPath } from './read-sources.ts';
import type { Bundle, LinkedBundle } from './write-data.ts';

/**
 * `lost` are the files that should have been articles and are not in the bundle; `cached` articles had been read
 * before; `read` is the sum over what was read, `null` where that was records.
 */
export type Build = Bundle & { lost: Notice[]; cached: number; read: string | null };

const CACHE = '.cache/articles';

/**
 * Runs the pipeline over a folder of articles, or only the corpus stages where `recordFiles` hold what `extract`
 * found in them, up to the dates; the rest, when the bundle is written, once. What can't be read is left out and
 * named; an overlay that can't be followed is an `OverlayError`, since half of an editor's word is none.
 */
export async function buildBundle(
  folder: string,
  recordFiles: readonly string[] = [],
  showPhase: ShowPhase = showNothing,
): Promise<Build> {
  const { corpus, pathOf, ...read } = await readAndDate(folder, recordFiles, showPhase);
  const { title, description, articles, events, quotations } = corpus;
  const outline = {
    people: corpus.people,
    quotations,
    conflicts: corpus.conflicts,
    headlines: corpus.headlines,
    unmatchedMarks: corpus.unmatchedMarks,
    articles: articles.map(slim),
    events: events.map(slimEvent),
  };
  return {
    ...read,
    title,
    description,
    size: articles.length,
    quotations,
    events: handOver(events),
    articles: handOver(articles),
    textOf: ({ id, text, sha256 }) => ({ path: text, source: pathOf.get(id)!, sha256 }),
    link: (show) => linkOutline(outline, show),
  };
}

type Read = Pick<Build, 'lost' | 'cached'> & { notices: Notice[]; pathOf: Map<string, string> };

/** The records themselves are let go of: what dated the articles is most of what they hold. */
async function readAndDate(
  folder: string,
  recordFiles: readonly string[],
  showPhase: ShowPhase,
): Promise<Read & { read: string | null; corpus: DatedCorpus }> {
  const { records, sum, ...rest } = await readArticles(folder, recordFiles, showPhase);
  const { overlay, applied } = await applyOverlayOf(folder, records, rest.pathOf);
  const corpus = dateCorpus(applied.records, applied.edits, watchBy(showPhase));
  return { ...rest, read: recordFiles.length > 0 ? null : sum.end(overlay), corpus: orderCorpus(corpus) };
}

async function readArticles(
  folder: string,
  recordFiles: readonly string[],
  showPhase: ShowPhase,
): Promise<Read & { records: ArticleRecord[]; sum: ReadingSum }> {
  const records: ArticleRecord[] = [];
  const sum = sumOfReading();
  const pathOf = new Map<string, string>();
  const fileOf = new Map<string, string>();
  const notices: Notice[] = [];
  const lost: Notice[] = [];
  let cached = 0;
  const source =
    recordFiles.length > 0
      ? await readRecords(recordFiles, folder)
      : extractSources(folder, CACHE, showPhase);
  for await (const extracted of source) {
    const { file } = extracted;
    if ('error' in extracted) {
      lost.push({ file, says: extracted.error });
      sum.add(file, extracted.error);
      continue;
    }
    const { record, path } = extracted;
    sum.add(file, record.sha256);
    if (extracted.cached) cached += 1;
    const twin = fileOf.get(record.id);
    if (twin !== undefined) {
      notices.push({ file, says: `the same text as ${twin}, which is kept: delete one of them` });
      continue;
    }
    fileOf.set(record.id, file);
    pathOf.set(record.id, path);
    records.push(slimRecord(record));
  }
  return { records, sum, notices, lost, cached, pathOf };
}

async function applyOverlayOf(
  folder: string,
  records: readonly ArticleRecord[],
  pathOf: ReadonlyMap<string, string>,
) {
  const file = overlayPath(folder);
  const overlay = await readOverlay(file);
  const named = new Set(
    [...overlay.articles, ...overlay.quotations, ...overlay.events].map((entry) => entry.file),
  );
  const texts = new Map<string, string>();
  for (const record of records) {
    if (record.file !== undefined && named.has(record.file)) {
      texts.set(record.id, await readFile(pathOf.get(record.id)!, 'utf8'));
    }
  }
  const applied = applyOverlay(overlay, records, texts);
  if (applied.problems.length > 0) {
    throw new OverlayError(applied.problems.map(({ line, says }) => `${file}:${line}: ${says}`).join('\n'));
  }
  return { overlay, applied };
}

const watchBy =
  (showPhase: ShowPhase): Watch =>
  (stage, steps) =>
    showPhase(stage, steps).step;

const days = ({ earliest, latest }: Interval) => ({ earliest, latest });

const slim = ({ id, file, outlet, headline, published }: Article) => {
  return { id, file, outlet, headline, published: days(published) };
};

const slimEvent = ({ id, subject, milestone, when, mentions }: CorpusEvent) => {
  const told = mentions.map(({ article }) => ({ article }));
  return { id, subject, milestone, when: days(when), mentions: told };
};

/** What of a dated corpus the second half of its stages needs. */
type DatedOutline = Pick<
  DatedCorpus,
  'people' | 'quotations' | 'conflicts' | 'headlines' | 'unmatchedMarks'
> & {
  articles: ReturnType<typeof slim>[];
  events: ReturnType<typeof slimEvent>[];
};

function linkOutline({ headlines, ...outline }: DatedOutline, showPhase: ShowPhase): LinkedBundle {
  const { articles, quotations } = outline;
  const { lineages, conflicts } = linkPrintings(articles, quotations, headlines, watchBy(showPhase));
  return packCorpus({
    ...outline,
    quotations: [...withLineages(quotations, lineages)],
    lineages,
    conflicts: [...outline.conflicts, ...conflicts],
  });
}

/** Items one after the other, none of them held any longer than that. */
function* handOver<T>(items: T[]): Generator<T> {
  items.reverse();
  while (items.length > 0) yield items.pop()!;
}
