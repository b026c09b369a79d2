import { KINDS, type Kind } from '../state/view.ts';

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

/** "12 of 25 quotations · 5 articles": what is shown of what there is, quotations first. */
export function countsInWords(shown: readonly number[], total: readonly number[]): string {
  return KINDS.map((kind, at) => {
    const [some, all] = [shown[at]!, total[at]!];
    if (all === 0) return null;
    return some === all ? amount(all, kind) : `${some} of ${amount(all, kind)}`;
  })
    .reverse()
    .filter((part) => part !== null)
    .join(' · ');
}
