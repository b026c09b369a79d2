import { SUBSTANCE } from '../../../model/align-keys.ts';
import type { Article } from '../../../model/corpus.ts';
import { type Day, dayNumber } from '../../../model/day.ts';
import type { Interval } from '../../../model/when.ts';
import type { Watch } from '../watch.ts';
import { attachFragments } from './attach-fragments.ts';
import { makeSpeakerComparer } from './compare-speakers.ts';
import { discountStockPhrases } from './discount-stock-phrases.ts';
import { encodeWords, type WordTable } from './encode-words.ts';
import type { Tie } from './fragment-rules.ts';
import { linkWholes } from './link-wholes.ts';
import type { Printing } from './printing.ts';
import { hashOf } from './shingle-index.ts';
import { UnionFind } from './union-find.ts';

/** Wordings below either count are fragments: too little to be known by their words alone. */
const WHOLE_WORDS = 6;
const WHOLE_SUBSTANCE = 3;

/** Days between two articles within which one interview is still quoted. */
const NEAR = 60;

/** The printings in an order of their own, whatever order they come in: longest first, then by id. */
function inOrder(printings: readonly Printing[]): Printing[] {
  const letters = Int32Array.from(printings, ({ segments }) =>
    segments.reduce((sum, { words }) => sum + words.length, 0),
  );
  const order = Array.from(printings.keys());
  order.sort((a, b) => letters[b]! - letters[a]! || (printings[a]!.id < printings[b]!.id ? -1 : 1));
  return order.map((index) => printings[index]!);
}

/**
 * Groups the printings of one utterance: lists, longest first, of every utterance printed more than
 * once. The order of `printings` does not matter.
 */
export function groupPrintings(
  articles: readonly (Pick<Article, 'id'> & { published: Interval })[],
  printings: readonly Printing[],
  watch: Watch,
): Printing[][] {
  watch('reading quotations’ words', 0);
  const rows = inOrder(printings);
  const belongings = numberBelongings(rows);
  const table = encodeWords(rows);
  const discounted = discountStockPhrases(table, belongings.person);
  const { wholes, fragments } = partition(table, rows.length);
  const sets = new UnionFind(rows.length);
  const speakers = makeSpeakerComparer(rows, belongings.person);

  const distinct = joinEqual(table, wholes, rows, belongings.person, sets);
  const stepLinked = watch('linking quotations', distinct.length);
  linkWholes(table, discounted, distinct, speakers, sets, stepLinked);

  const published = new Map<string, Interval>(articles.map((article) => [article.id, article.published]));
  const utterances = utterancesOfArticles(rows, wholes, sets);
  const tie = (a: number, b: number): Tie => {
    const [one, other] = [rows[a]!.article, rows[b]!.article];
    if (one === other) return 'article';
    if (shareOne(utterances.get(one), utterances.get(other))) return 'kin';
    return tieOfDays(published.get(one)!, published.get(other)!);
  };
  const stepAttached = watch('linking fragments', fragments.length);
  attachFragments(table, discounted, fragments, belongings, speakers, tie, sets, stepAttached);

  const groups = new Map<number, Printing[]>();
  rows.forEach((printing, row) => {
    const root = sets.find(row);
    const group = groups.get(root);
    if (group) group.push(printing);
    else groups.set(root, [printing]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function partition({ weights, offsets }: WordTable, rows: number) {
  const wholes: number[] = [];
  const fragments: number[] = [];
  for (let row = 0; row < rows; row++) {
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    let substance = 0;
    for (let at = from; at < to; at++) if (weights[at] === SUBSTANCE) substance += 1;
    if (to - from >= WHOLE_WORDS && substance >= WHOLE_SUBSTANCE) wholes.push(row);
    else if (to - from >= 2 && substance > 0) fragments.push(row);
  }
  return { wholes: Int32Array.from(wholes), fragments: Int32Array.from(fragments) };
}

function numberBelongings(rows: readonly Printing[]) {
  const numbered = (of: (row: Printing) => string | null) => {
    const numbers = new Map<string, number>();
    return Int32Array.from(rows, (row) => {
      const name = of(row);
      if (name === null) return 0;
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return number;
    });
  };
  return {
    person: numbered((row) => row.speaker?.person ?? null),
    article: numbered((row) => row.article),
  };
}

/** Joins wordings of equal words and speaker; returns the first of each, which stand for the others. */
function joinEqual(
  { codes, offsets }: WordTable,
  wholes: Int32Array,
  rows: readonly Printing[],
  person: Int32Array,
  sets: UnionFind,
): Int32Array {
  const byHash = new Map<number, number[]>();
  const equal = (a: number, b: number) => {
    const [from, length] = [offsets[a]!, offsets[a + 1]! - offsets[a]!];
    if (person[a] !== person[b] || (rows[a]!.within === null) !== (rows[b]!.within === null)) return false;
    if (offsets[b + 1]! - offsets[b]! !== length) return false;
    for (let at = 0; at < length; at++) if (codes[from + at] !== codes[offsets[b]! + at]) return false;
    return true;
  };
  return wholes.filter((row) => {
    const hash = hashOf(codes, offsets[row]!, offsets[row + 1]!);
    const known = byHash.get(hash);
    const first = known?.find((other) => equal(row, other));
    if (first !== undefined) sets.join(first, row);
    else if (known) known.push(row);
    else byHash.set(hash, [row]);
    return first === undefined;
  });
}

function utterancesOfArticles(
  rows: readonly Printing[],
  wholes: Int32Array,
  sets: UnionFind,
): Map<string, Set<number>> {
  const utterances = new Map<string, Set<number>>();
  for (const row of wholes) {
    const { article } = rows[row]!;
    const roots = utterances.get(article);
    if (roots) roots.add(sets.find(row));
    else utterances.set(article, new Set([sets.find(row)]));
  }
  return utterances;
}

function shareOne(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (!a || !b) return false;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const root of few) if (many.has(root)) return true;
  return false;
}

/** By the least and the most days that can lie between two dates. */
function tieOfDays(a: Interval, b: Interval): 'near' | 'open' | 'far' {
  const days = (from: Day | null, to: Day | null) =>
    from === null || to === null ? null : dayNumber(to) - dayNumber(from);
  const gaps = [days(a.latest, b.earliest), days(b.latest, a.earliest)];
  if (gaps.some((gap) => gap !== null && gap > NEAR)) return 'far';
  const spans = [days(a.earliest, b.latest), days(b.earliest, a.latest)];
  return spans.every((span) => span !== null && span <= NEAR) ? 'near' : 'open';
}
