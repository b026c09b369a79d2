import type { Article, CorpusQuotation } from '../../../model/corpus.ts';
import type { Span } from '../../../model/span.ts';
import { sameSource } from './compare-sources.ts';

/** The source a printing names, where it says so, and the lineage's article that source printed, if any. */
export type Credit = { name: string; span: Span; article: string | null };

type Credited = Pick<CorpusQuotation, 'via' | 'article'>;

/** Whom a quotation credits, unless that is its own outlet. `printed` are the articles of its lineage. */
export function traceCredit(
  quotation: Credited,
  article: Pick<Article, 'id' | 'outlet'>,
  printed: readonly Pick<Article, 'id' | 'outlet'>[],
): Credit | null {
  const { via } = quotation;
  if (!via || (article.outlet !== null && sameSource(via.name, article.outlet))) return null;
  const outlets = printed.filter(
    ({ id, outlet }) => id !== article.id && outlet !== null && sameSource(via.name, outlet),
  );
  return { name: via.name, span: via.span, article: outlets.length === 1 ? outlets[0]!.id : null };
}
