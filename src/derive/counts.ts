import { KINDS, type Kind } from '../state/view.ts';
import type { Library } from './mark-names.ts';
import { type Marks, QUOTATION } from './marks.ts';

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
  return `${count} ${count === 1 ? ONE[kind] : MANY[kind]}`;
}

/** How many different utterances the quotations among `visible` are: printings of one count once. */
export function utterancesAmong(library: Library, marks: Marks, visible: Int32Array): number {
  const lineages = new Set<string>();
  let alone = 0;
  for (const mark of visible) {
    if (marks.kind[mark] !== QUOTATION) continue;
    const { lineage } = library.corpus.quotations[marks.item[mark]!]!;
    if (lineage === null) alone += 1;
    else lineages.add(lineage);
  }
  return alone + lineages.size;
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
    const words = some === all ? amount(all, kind) : `${some} of ${amount(all, kind)}`;
    if (kind !== 'quotation' || utterances === some) return words;
    return `${words} (${utterances} ${utterances === 1 ? 'utterance' : 'utterances'})`;
  })
    .reverse()
    .filter((part) => part !== null)
    .join(' · ');
}
