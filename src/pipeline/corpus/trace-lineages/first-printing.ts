import type { Article } from '../../../model/corpus.ts';
import type { Interval } from '../../../model/when.ts';
import type { Credit } from './trace-credits.ts';

/** One article of a lineage and whom it credits. */
export type Source = {
  article: Pick<Article, 'id' | 'outlet'> & { published: Interval };
  credit: Credit | null;
};

/** Does `later` lead back to `first` by its credits, step by step? */
function creditsLeadTo(first: Source, later: Source, sources: ReadonlyMap<string, Source>): boolean {
  const seen = new Set<string>();
  for (let at: Source | undefined = later; at && !seen.has(at.article.id); ) {
    seen.add(at.article.id);
    const next: string | null = at.credit?.article ?? null;
    if (next === first.article.id) return true;
    at = next === null ? undefined : sources.get(next);
  }
  return false;
}

const surelyBefore = (a: Source, b: Source) =>
  a.article.published.latest !== null &&
  b.article.published.earliest !== null &&
  a.article.published.latest < b.article.published.earliest;

/**
 * The article that printed an utterance before all others of this corpus, with the reason in a plain
 * sentence; null where dates and credits leave it open, or contradict each other.
 */
export function findFirstPrinting(all: readonly Source[]): { article: string; says: string } | null {
  if (all.length < 2) return null;
  const sources = new Map(all.map((source) => [source.article.id, source]));
  for (const first of firstCandidates(all)) {
    const others = all.filter((source) => source !== first);
    const byDate = others.filter((other) => surelyBefore(first, other));
    const open = others.filter((other) => !surelyBefore(first, other));
    if (open.some((other) => surelyBefore(other, first) || !creditsLeadTo(first, other, sources))) continue;
    if (creditsLeadTo(first, first, sources)) continue;
    return { article: first.article.id, says: reason(first, byDate.length, open.length) };
  }
  return null;
}

/** Only an article that another credits, or that is dated no later than any other, can be the first. */
function firstCandidates(all: readonly Source[]): Source[] {
  const credited = new Set(all.map((source) => source.credit?.article ?? null));
  const latest = (source: Source) => source.article.published.latest;
  let oldest: Source | null = null;
  for (const source of all) {
    const day = latest(source);
    if (day !== null && (oldest === null || day < latest(oldest)!)) oldest = source;
  }
  return all.filter((source) => source === oldest || credited.has(source.article.id));
}

function reason(first: Source, byDate: number, byCredit: number): string {
  const { outlet, published } = first.article;
  const printed = `${outlet ?? 'It'} printed it by ${published.latest}`;
  const credited = `${byCredit === 1 ? 'one printing credits' : `${byCredit} printings credit`} ${outlet ?? 'it'}`;
  if (byCredit === 0) return `${printed}; all other printings are later.`;
  if (byDate === 0) return `${credited[0]!.toUpperCase()}${credited.slice(1)}, directly or by another.`;
  return `${printed}; ${credited}, and all others are later.`;
}
