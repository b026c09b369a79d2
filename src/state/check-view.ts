import type { ReadLink } from './read-link.ts';
import { type Facet, UNKNOWN } from './view.ts';

/** What of a link a corpus has: values of filters, and items by their id. */
export type Known = {
  has: (facet: Facet, value: string) => boolean;
  hasItem: (id: string) => boolean;
};

/** The filters whose values each corpus has its own of. */
const OWN: readonly Facet[] = ['speaker', 'outlet', 'subject', 'milestone'];

/** Takes out of a link's view what this corpus does not have, and says so. */
export function checkView({ view, problems }: ReadLink, known: Known): ReadLink {
  const facets = { ...view.facets };
  const missing: string[] = [];
  for (const facet of OWN) {
    const has = (value: string) => value === UNKNOWN || known.has(facet, value);
    const kept = facets[facet].filter(has);
    if (kept.length === facets[facet].length) continue;
    for (const value of facets[facet]) {
      if (!kept.includes(value)) missing.push(`This corpus has no ${facet} “${value}”.`);
    }
    facets[facet] = kept;
  }
  let { open } = view;
  if (open !== null && !known.hasItem(open)) {
    missing.push(`This corpus no longer has “${open}”, which the link opens.`);
    open = null;
  }
  if (missing.length === 0) return { view, problems };
  return { view: { ...view, facets, open }, problems: [...problems, ...missing] };
}
