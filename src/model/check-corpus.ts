import type { Article, Corpus } from './corpus.ts';
import { isPackable } from './packed-id.ts';
import type { Evidence, Span, Words } from './span.ts';
import type { When } from './when.ts';

/** A span of one article, with its words where the bundle carries them, and what it belongs to. */
type Anchor = { what: string; article: string; span: Span & { words?: string } };

function whenAnchors(what: string, when: When | null): Anchor[] {
  return (when?.because ?? []).flatMap((because) =>
    because.evidence.map((span) => ({ what: `${what}: a reason`, article: span.article, span })),
  );
}

function evidenceAnchors(what: string, evidence: readonly Evidence[]): Anchor[] {
  return evidence.map((span) => ({ what, article: span.article, span }));
}

/** The lists of a corpus that hold spans. */
export type Anchored = Pick<
  Corpus,
  'articles' | 'quotations' | 'events' | 'lineages' | 'conflicts' | 'unmatchedMarks'
>;

/** Every span a bundle holds. */
function anchors(corpus: Anchored): Anchor[] {
  const found: Anchor[] = [];
  const add = (what: string, article: string, ...spans: (Words | Span | null)[]) => {
    for (const span of spans) if (span) found.push({ what, article, span });
  };
  for (const { id, stated, via, published, modified } of corpus.articles) {
    add(`article ${id}`, id, ...Object.values(stated), ...via.map(({ span }) => span));
    found.push(...whenAnchors(`article ${id}`, published), ...whenAnchors(`article ${id}`, modified));
  }
  for (const { id, article, segments, cue, speaker, via } of corpus.quotations) {
    add(`quotation ${id}`, article, ...segments, cue, speaker?.mention ?? null, via?.span ?? null);
  }
  for (const { id, when, mentions } of corpus.events) {
    found.push(...whenAnchors(`event ${id}`, when));
    for (const mention of mentions) {
      add(`event ${id}`, mention.article, mention);
      found.push(...whenAnchors(`event ${id}`, mention.when));
    }
  }
  const articleOf = new Map(corpus.quotations.map(({ id, article }) => [id, article]));
  for (const { id, members, headlines } of corpus.lineages) {
    for (const { quotation, credits } of members) {
      add(`lineage ${id}`, articleOf.get(quotation) ?? quotation, credits?.span ?? null);
    }
    for (const { article, ...words } of headlines) add(`lineage ${id}`, article, words);
  }
  for (const { id, evidence } of corpus.conflicts) found.push(...evidenceAnchors(`conflict ${id}`, evidence));
  found.push(...evidenceAnchors('an unmatched mark', corpus.unmatchedMarks));
  return found;
}

function repeated(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`two ${what} have the id ${id}`];
  });
}

function spanProblems(corpus: Corpus, articles: ReadonlyMap<string, Article>): string[] {
  return anchors(corpus).flatMap(({ what, article, span }) => {
    const length = articles.get(article)?.length;
    if (length === undefined) return [`${what} points to the article ${article}, which is not there`];
    if (span.start >= span.end || span.end > length) {
      return [`${what} has the span ${span.start}..${span.end}, outside the ${length} units of ${article}`];
    }
    return [];
  });
}

/** Whatever of a bundle points nowhere, in plain sentences; none means that every reference holds. */
export function corpusProblems(corpus: Corpus): string[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const people = new Set(corpus.people.map(({ id }) => id));
  const quotations = new Set(corpus.quotations.map(({ id }) => id));
  const lineages = new Set(corpus.lineages.map(({ id }) => id));
  const missing = (what: string, set: { has(id: string): boolean }, id: string | null | undefined) =>
    id == null || set.has(id) ? [] : [`${what} points to ${id}, which is not there`];
  return [
    ...repeated(
      'articles',
      [...corpus.articles].map(({ id }) => id),
    ),
    ...repeated(
      'people',
      corpus.people.map(({ id }) => id),
    ),
    ...repeated(
      'quotations',
      corpus.quotations.map(({ id }) => id),
    ),
    ...repeated(
      'events',
      corpus.events.map(({ id }) => id),
    ),
    ...repeated(
      'lineages',
      corpus.lineages.map(({ id }) => id),
    ),
    ...[...corpus.articles, ...corpus.quotations, ...corpus.events, ...corpus.lineages].flatMap(({ id }) =>
      isPackable(id) ? [] : [`${id} is no id that follows from content`],
    ),
    ...spanProblems(corpus, articles),
    ...corpus.quotations.flatMap(({ id, article, speaker, within, lineage }) => [
      ...missing(`quotation ${id}`, articles, article),
      ...missing(`quotation ${id}`, people, speaker?.person),
      ...missing(`quotation ${id}`, quotations, within),
      ...missing(`quotation ${id}`, lineages, lineage),
    ]),
    ...corpus.lineages.flatMap(({ id, members }) =>
      members.flatMap(({ quotation }) => missing(`lineage ${id}`, quotations, quotation)),
    ),
  ];
}

/**
 * Where an article's text is not the one the spans of `corpus` (or what is at hand of it) were made from, in
 * plain sentences. `text.slice(start, end)` must be the words the bundle carries; a span is never trusted
 * without them.
 */
export function textProblems(corpus: Anchored, article: Article, text: string): string[] {
  return textChecker(corpus)(article, text);
}

/** The same for many articles: what the spans of each must say is gathered once. */
export function textChecker(corpus: Anchored): (article: Article, text: string) => string[] {
  const anchorsIn = new Map<string, Anchor[]>();
  for (const anchor of anchors(corpus)) {
    if (anchor.span.words === undefined) continue;
    const known = anchorsIn.get(anchor.article);
    if (known) known.push(anchor);
    else anchorsIn.set(anchor.article, [anchor]);
  }
  return (article, text) => {
    if (text.length !== article.length) {
      return [`the text of ${article.file} has ${text.length} units, the bundle says ${article.length}`];
    }
    return (anchorsIn.get(article.id) ?? [])
      .filter(({ span }) => text.slice(span.start, span.end) !== span.words)
      .map(({ what, span }) => `${what}: ${article.file} does not say “${span.words}” at ${span.start}`);
  };
}
