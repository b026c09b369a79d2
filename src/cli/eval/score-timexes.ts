import type { ArticleRecord } from '../../model/record.ts';
import { type GoldArticle, pair, type Score } from './gold.ts';

/** TempEval-3: `strict` is the same span, `relaxed` any overlap, `value` and `type` are relaxed and right. */
export type TimexScore = { strict: Score; relaxed: Score; value: Score; type: Score };

export function scoreTimexes(gold: GoldArticle, record: ArticleRecord): TimexScore {
  const until = gold.timexUntil ?? Number.POSITIVE_INFINITY;
  const wanted = (gold.timex ?? []).filter(({ start }) => start < until);
  const found = record.timexes.filter(({ start }) => start < until);
  const counts = { predicted: found.length, gold: wanted.length };
  const pairs = [...pair(found, wanted, () => true)].map(([i, j]) => [found[i]!, wanted[j]!] as const);
  const count = (
    right: (found: (typeof pairs)[number][0], gold: (typeof pairs)[number][1]) => boolean,
  ): Score => ({
    right: pairs.filter(([a, b]) => right(a, b)).length,
    ...counts,
  });
  return {
    strict: count((a, b) => a.start === b.start && a.end === b.end),
    relaxed: count(() => true),
    value: count((a, b) => a.value === b.value),
    type: count((a, b) => a.type === b.type),
  };
}
