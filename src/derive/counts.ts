import { type Columns, NONE } from '../model/columns.ts';
import { KINDS, type Kind } from '../state/view.ts';
import { type Marks, QUOTATION } from './marks.ts';
import { eachStretch } from './runs.ts';
import { boundsOf, type Filtered, sameWindow, type Window } from './visible-marks.ts';
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

const counted = new WeakMap<Filtered, { window: Window; utterances: number }>();

/**
 * How many different utterances the quotations a window shows are: printings of one count once. The answer for
 * the last window is kept.
 */
export function utterancesAmong(columns: Columns, marks: Marks, filtered: Filtered, window: Window): number {
  const last = counted.get(filtered);
  if (last && sameWindow(last.window, window)) return last.utterances;
  const seen = new Uint8Array(columns.lineage.id.length / 2);
  let utterances = 0;
  eachStretch(marks, filtered.overall, QUOTATION, boundsOf(window), (from, to) => {
    utterances += countNew(columns, marks, filtered.overall.subarray(from, to), seen);
  });
  counted.set(filtered, { window, utterances });
  return utterances;
}

/** How many of `quotations` are no reprints of each other or of what was `seen`; they are then seen, too. */
function countNew(
  { quotation }: Columns,
  { starts }: Marks,
  quotations: Int32Array,
  seen: Uint8Array,
): number {
  const { lineage } = quotation;
  const start = starts[QUOTATION]!;
  let found = 0;
  for (let at = 0; at < quotations.length; at++) {
    const of = lineage[quotations[at]! - start]!;
    if (of === NONE) found += 1;
    else if (seen[of] === 0) {
      seen[of] = 1;
      found += 1;
    }
  }
  return found;
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
