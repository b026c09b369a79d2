import { type Agreement, makeComparer } from './compare-wordings.ts';
import type { WordTable } from './encode-words.ts';
import { COMMON, indexShingles } from './shingle-index.ts';
import type { UnionFind } from './union-find.ts';
import { judgeUtterance, type Speakers } from './utterance-rules.ts';

/** Most promising candidates that are aligned: so many from one set, so many in all. */
const FROM_ONE_SET = 2;
const IN_ALL = 12;

/** `part` is an excerpt of `whole`; the better link has more `kept` words. */
type Excerpt = { part: number; whole: number; kept: number };

/**
 * Joins the wordings that are one utterance. `items` are rows of `table`, longer ones first; each is
 * compared with longer ones it shares uncommon runs of words with. Wordings that cover each other are
 * joined at once. An excerpt joins one set only, that of its best match, so that a phrase two different
 * answers share can't bridge them. `speakers` is null for rows that are not to be compared.
 */
export function linkWholes(
  table: WordTable,
  items: Int32Array,
  speakers: (a: number, b: number) => Speakers | null,
  sets: UnionFind,
): void {
  const compare = makeComparer(table);
  const excerpts: Excerpt[] = [];
  for (const [item, candidates] of findCandidates(table, items)) {
    let aligned = 0;
    const tried = new Map<number, number>();
    let best: Excerpt | null = null;
    for (const candidate of candidates) {
      const root = sets.find(candidate);
      const tries = tried.get(root) ?? 0;
      if (root === sets.find(item) || tries === FROM_ONE_SET) continue;
      tried.set(root, tries + 1);
      const agreement = compare(item, candidate);
      const who = speakers(item, candidate);
      const rule = who && judgeUtterance(agreement, who);
      if (rule && (rule === 'overlap' || covers(agreement))) sets.join(item, candidate);
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

/** For each item the longer ones that share shingles with it, those that share most first. */
function* findCandidates(
  table: WordTable,
  items: Int32Array,
): Generator<[item: number, candidates: number[]]> {
  const { shingleAt, starts, lists } = indexShingles(table, items);
  const shared = new Uint16Array(table.offsets.length);
  for (const item of items) {
    const candidates: number[] = [];
    for (let at = table.offsets[item]!; at < table.offsets[item + 1]!; at++) {
      const shingle = shingleAt[at]!;
      if (shingle < 0 || starts[shingle + 1]! - starts[shingle]! > COMMON) continue;
      for (let place = starts[shingle]!; lists[place]! < item; place++) {
        const other = lists[place]!;
        if (shared[other] === 0) candidates.push(other);
        shared[other]! += 1;
      }
    }
    candidates.sort((a, b) => shared[b]! - shared[a]! || a - b);
    yield [item, candidates];
    for (const candidate of candidates) shared[candidate] = 0;
  }
}

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
