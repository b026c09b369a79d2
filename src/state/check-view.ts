import type { ReadLink } from './read-link.ts';
import { type Facet, UNKNOWN } from './view.ts';

/** What of a link a corpus has: values of its own filters, and items by their id. */
export type Known = {
  values: Partial<Record<Facet, ReadonlySet<string>>>;
  hasItem: (id: string) => boolean;
};

/** Takes out of a link's view what this corpus does not have, and says so. */
export function checkView({ view, problems }: ReadLink, { values, hasItem }: Known): ReadLink {
  const facets = { ...view.facets };
  const missing: string[] = [];
  for (const [facet, known] of Object.entries(values) as [Facet, ReadonlySet<string>][]) {
    const has = (value: string) => value === UNKNOWN || known.has(value);
    for (const value of facets[facet]) {
      if (!has(value)) missing.push(`This corpus has no ${facet} “${value}”.`);
    }
    if (!facets[facet].every(has)) facets[facet] = facets[facet].filter(has);
  }
  let { open } = view;
  if (open !== null && !hasItem(open)) {
    missing.push(`This corpus no longer has “${open}”, which the link opens.`);
    open = null;
  }
  if (missing.length === 0) return { view, problems };
  return { view: { ...view, facets, open }, problems: [...problems, ...missing] };
}
