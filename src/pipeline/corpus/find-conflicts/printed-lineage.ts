import type { Article, CorpusQuotation, Lineage } from '../../../model/corpus.ts';
import { joinWords } from '../../../model/span.ts';

/** One printing with the article it stands in. */
export type Printed = {
  quotation: CorpusQuotation;
  article: Pick<Article, 'id' | 'file' | 'outlet' | 'headline'>;
  relation: Lineage['members'][number]['relation'];
  credits: Lineage['members'][number]['credits'];
};

/** A lineage with its printings looked up; `fullest` is one of them. */
export type PrintedLineage = { id: string; fullest: Printed; printings: readonly Printed[] };

/** How a sentence calls an article: by its outlet, else its headline, else its file. */
export function nameOf({ article }: Pick<Printed, 'article'>): string {
  return article.outlet ?? (article.headline === null ? article.file : `“${article.headline}”`);
}

/** The first words of an utterance, enough to know it by. */
export function opening({ quotation }: Printed): string {
  const words = joinWords(quotation.segments).split(/\s+/);
  return `“${words
    .slice(0, 5)
    .join(' ')
    .replace(/[,;:.]$/, '')}${words.length > 5 ? ' …' : ''}”`;
}

/** "a", "a and b", "a, b and 3 others". */
export function listed(names: readonly string[]): string {
  const [first, ...rest] = [...new Set(names)];
  if (rest.length === 0) return first ?? '';
  if (rest.length === 1) return `${first} and ${rest[0]}`;
  return rest.length === 2
    ? `${first}, ${rest[0]} and ${rest[1]}`
    : `${first}, ${rest[0]} and ${rest.length - 1} others`;
}
