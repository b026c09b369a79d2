import type { Article, Conflict, CorpusQuotation, Lineage } from '../../../model/corpus.ts';
import { unwatched, type Watch } from '../watch.ts';
import { findSourceConflicts } from './find-source-conflicts.ts';
import { findSpeakerConflicts } from './find-speaker-conflicts.ts';
import { findWordingConflicts } from './find-wording-conflicts.ts';
import type { PrintedLineage } from './printed-lineage.ts';

export type PrintedArticle = Pick<Article, 'id' | 'file' | 'outlet' | 'headline'>;

/**
 * Where printings of one utterance contradict each other: in speaker, credited source or wording, with
 * the words of each side. Nobody is said to be wrong. In the order of the lineages.
 */
export function findConflicts(
  articles: readonly PrintedArticle[],
  quotations: readonly CorpusQuotation[],
  lineages: readonly Lineage[],
  watch: Watch = unwatched,
): Conflict[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  const quotationOf = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const step = watch('comparing printings', lineages.length);
  return lineages.flatMap(({ id, fullest, members }) => {
    step();
    const printings = members.map((member) => {
      const quotation = quotationOf.get(member.quotation)!;
      const { relation, credits } = member;
      return { quotation, article: articleOf.get(quotation.article)!, relation, credits };
    });
    const lineage: PrintedLineage = {
      id,
      fullest: printings.find(({ quotation }) => quotation.id === fullest)!,
      printings,
    };
    return [
      ...findSpeakerConflicts(lineage, outlets),
      ...findSourceConflicts(lineage),
      ...findWordingConflicts(lineage),
    ];
  });
}
