import type { Article, CorpusQuotation } from '../../../model/corpus.ts';
import type { Span } from '../../../model/span.ts';
import { sameSource } from './compare-sources.ts';

/** The source a printing names, where it says so, and the lineage's article that source printed, if any. */
export type Credit = { name: string; span: Span; article: string | null };

type Credited = Pick<CorpusQuotation, 'via' | 'article'>;

/**
 * Whom a quotation credits: the source named with it, or the only one its article names. `printed` are
 * the articles of its lineage.
 */
export function traceCredit(
  quotation: Credited,
  article: Pick<Article, 'id' | 'via' | 'outlet'>,
  printed: readonly Pick<Article, 'id' | 'outlet'>[],
): Credit | null {
  const via = quotation.via ?? onlySource(article.via);
  if (!via || (article.outlet !== null && sameSource(via.name, article.outlet))) return null;
  const outlets = printed.filter(
    ({ id, outlet }) => id !== article.id && outlet !== null && sameSource(via.name, outlet),
  );
  return { name: via.name, span: via.span, article: outlets.length === 1 ? outlets[0]!.id : null };
}

function onlySource(via: Article['via']): Article['via'][number] | null {
  const first = via[0];
  if (!first) return null;
  if (!via.every(({ name }) => sameSource(name, first.name))) return null;
  return via.reduce((longest, next) => (next.name.length > longest.name.length ? next : longest));
}
