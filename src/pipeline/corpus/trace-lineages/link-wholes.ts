import { type Agreement, makeBound, makeComparer } from './compare-wordings.ts';
import type { WordTable } from './encode-words.ts';
import { findCandidates } from './find-candidates.ts';
import type { UnionFind } from './union-find.ts';
import { judgeUtterance, mayBeUtterance, type Speakers } from './utterance-rules.ts';

/** How many candidates of an item are looked at, those that share most first … */
const LOOKED_AT = 48;

/** … and how many aligned, of one set and in all. */
const FROM_ONE_SET = 2;
const IN_ALL = 8;

/** `part` is an excerpt of `whole`; the better link has more `kept` words. */
type Excerpt = { part: number; whole: number; kept: number };

/**
 * Joins the wordings that are one utterance. `items` are rows of `table`, longer ones first; each is
 * compared with longer ones it shares uncommon runs of words with. Wordings that cover each other are
 * joined at once. An excerpt joins one set only, that of its best match, so that a phrase two different
 * answers share can't bridge them. `speakers` is null for rows that are not to be
 * compared; `discounted` is the table without the weight of stock phrases.
 */
export function linkWholes(
  table: WordTable,
  discounted: WordTable,
  items: Int32Array,
  speakers: (a: number, b: number) => Speakers | null,
  sets: UnionFind,
  step: () => void,
): void {
  // What a speaker says again in a stock phrase may be the same utterance; what others say in it is not.
  const own = { bound: makeBound(table), compare: makeComparer(table) };
  const others = { bound: makeBound(discounted), compare: makeComparer(discounted) };
  const excerpts: Excerpt[] = [];
  for (const [item, candidates] of findCandidates(table, items)) {
    step();
    let aligned = 0;
    const tried = new Map<number, number>();
    let best: Excerpt | null = null;
    for (const candidate of candidates.slice(0, LOOKED_AT)) {
      const root = sets.find(candidate);
      const tries = tried.get(root) ?? 0;
      if (root === sets.find(item) || tries === FROM_ONE_SET) continue;
      const who = speakers(item, candidate);
      if (!who) continue;
      const { bound, compare } = who === 'same' ? own : others;
      if (!mayBeUtterance(bound(item, candidate), who)) continue;
      tried.set(root, tries + 1);
      const agreement = compare(item, candidate);
      const rule = judgeUtterance(agreement, who);
      if (rule && (rule === 'overlap' || rule === 'seam' || covers(agreement))) sets.join(item, candidate);
      else if (rule && agreement.kept > (best?.kept ?? 0)) {
        best = { part: item, whole: candidate, kept: agreement.kept };
      }
      aligned += 1;
      if (aligned === IN_ALL) break;
    }
    if (best) excerpts.push(best);
  }
  joinExcerpts(excerpts, sets);
}

const covers = ({ kept, of }: Agreement) => kept * 2 >= of;

/** Gives each set the one whole that most of its words stand in. */
function joinExcerpts(excerpts: readonly Excerpt[], sets: UnionFind): void {
  const bestOf = new Map<number, Excerpt>();
  for (const excerpt of excerpts) {
    const root = sets.find(excerpt.part);
    if (root === sets.find(excerpt.whole)) continue;
    const best = bestOf.get(root);
    if (!best || excerpt.kept > best.kept) bestOf.set(root, excerpt);
  }
  for (const { part, whole } of bestOf.values()) sets.join(part, whole);
}
