import type { Article, CorpusQuotation, Lineage } from '../../../model/corpus.ts';
import type { Words } from '../../../model/span.ts';
import type { Interval } from '../../../model/when.ts';
import { contentId } from '../../hash.ts';
import { unwatched, type Watch } from '../watch.ts';
import { findFirstPrinting, type Source } from './first-printing.ts';
import { groupPrintings } from './group-printings.ts';
import type { Printing } from './printing.ts';
import { relatePrintings } from './relate-printings.ts';
import { traceCredit } from './trace-credits.ts';

export type TracedArticle = Pick<Article, 'id' | 'outlet'> & { published: Interval };

/** The words in marks of one article's headline. */
export type HeadlineWords = { article: string; words: readonly Words[] };

/**
 * Finds the utterances that a corpus prints more than once, headlines included: candidates by shared
 * runs of words, confirmed by alignment. Time and space grow about linearly with the words; the order
 * of the arguments' items does not matter.
 */
export function traceLineages(
  articles: readonly TracedArticle[],
  quotations: readonly CorpusQuotation[],
  headlines: readonly HeadlineWords[],
  watch: Watch = unwatched,
): Lineage[] {
  const quotationOf = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const groups = groupPrintings(articles, [...quotations, ...headlinePrintings(headlines)], watch);
  const step = watch('relating printings', groups.length);
  return groups
    .map((group) => {
      step();
      const members = group.flatMap(({ id }) => quotationOf.get(id) ?? []);
      const echoes = group.filter(({ id }) => !quotationOf.has(id));
      return members.length === 0 ? null : makeLineage(members, echoes, articleOf);
    })
    .filter((lineage) => lineage !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function headlinePrintings(headlines: readonly HeadlineWords[]): Printing[] {
  return headlines.flatMap(({ article, words }) =>
    words.map((segment) => ({
      id: contentId('h', article, segment.start),
      article,
      segments: [segment],
      speaker: null,
      within: null,
    })),
  );
}

function makeLineage(
  quotations: readonly CorpusQuotation[],
  echoes: readonly Printing[],
  articleOf: ReadonlyMap<string, TracedArticle>,
): Lineage {
  const { fullest, relations } = relatePrintings(quotations);
  const printed = [...new Set(quotations.map(({ article }) => article))].map((id) => articleOf.get(id)!);
  const credits = quotations.map((quotation) =>
    traceCredit(quotation, articleOf.get(quotation.article)!, printed),
  );
  const sources = printed.map((article): Source => {
    const credit = credits.find((found, index) => found && quotations[index]!.article === article.id);
    return { article, credit: credit ?? null };
  });
  const first = findFirstPrinting(sources);
  const earliest = first && quotations.find(({ article }) => article === first.article)!.id;
  return {
    id: contentId('l', quotations[fullest]!.id),
    fullest: quotations[fullest]!.id,
    first: first && { quotation: earliest!, says: first.says },
    members: quotations.map(({ id }, index) => ({
      quotation: id,
      relation: relations[index]!,
      earliest: id === earliest,
      credits: credits[index]!,
    })),
    headlines: echoes.map(({ article, segments }) => ({ article, ...segments[0]! })),
  };
}
