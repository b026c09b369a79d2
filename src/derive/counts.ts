import { type Columns, NONE } from '../model/columns.ts';
import { KINDS, type Kind } from '../state/view.ts';
import { type Marks, QUOTATION } from './marks.ts';
import { firstFrom } from './tallies.ts';
import { withCommas } from './with-commas.ts';

const ONE: Record<Kind, string> = {
  announcement: 'announcement',
  article: 'article',
  quotation: 'quotation',
};
const MANY: Record<Kind, string> = {
  announcement: 'announcements',
  article: 'articles',
  quotation: 'quotations',
};

export function amount(count: number, kind: Kind): string {
  return `${withCommas(count)} ${count === 1 ? ONE[kind] : MANY[kind]}`;
}

const counted = new WeakMap<Int32Array, number>();

/** How many different utterances the quotations among `visible` are: printings of one count once. Counted once a list. */
export function utterancesAmong(columns: Columns, marks: Marks, visible: Int32Array): number {
  const known = counted.get(visible) ?? countUtterances(columns, marks, visible);
  counted.set(visible, known);
  return known;
}

function countUtterances({ quotation, lineage }: Columns, marks: Marks, visible: Int32Array): number {
  const seen = new Uint8Array(lineage.id.length / 2);
  const start = marks.starts[QUOTATION]!;
  let utterances = 0;
  for (let at = firstFrom(visible, start); at < visible.length; at++) {
    const index = visible[at]! - start;
    const of = quotation.lineage[index]!;
    if (of !== NONE && seen[of] === 1) continue;
    if (of !== NONE) seen[of] = 1;
    utterances += 1;
  }
  return utterances;
}

/**
 * "12 of 25 quotations (9 utterances) · 5 articles": what is shown of what there is, quotations first, and
 * how many of them are no reprints of each other.
 */
export function countsInWords(
  shown: readonly number[],
  total: readonly number[],
  utterances: number,
): string {
  return KINDS.map((kind, at) => {
    const [some, all] = [shown[at]!, total[at]!];
    if (all === 0) return null;
    const words = some === all ? amount(all, kind) : `${withCommas(some)} of ${amount(all, kind)}`;
    if (kind !== 'quotation' || utterances === some) return words;
    return `${words} (${withCommas(utterances)} ${utterances === 1 ? 'utterance' : 'utterances'})`;
  })
    .reverse()
    .filter((part) => part !== null)
    .join(' · ');
}
