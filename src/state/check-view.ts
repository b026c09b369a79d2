import type { Corpus } from '../model/corpus.ts';
import type { ReadLink } from './read-link.ts';
import { type Facet, UNKNOWN } from './view.ts';

/** Takes out of a link's view what this corpus does not have, and says so. */
export function checkView({ view, problems }: ReadLink, corpus: Corpus): ReadLink {
  const known: Partial<Record<Facet, Set<string>>> = {
    speaker: new Set(corpus.people.map((person) => person.id)),
    outlet: new Set(corpus.articles.flatMap((article) => article.outlet ?? [])),
    subject: new Set(corpus.events.map((event) => event.subject)),
    milestone: new Set(corpus.events.map((event) => event.milestone)),
  };
  const facets = { ...view.facets };
  const missing: string[] = [];
  for (const [facet, values] of Object.entries(known) as [Facet, Set<string>][]) {
    const has = (value: string) => value === UNKNOWN || values.has(value);
    for (const value of facets[facet]) {
      if (!has(value)) missing.push(`This corpus has no ${facet} “${value}”.`);
    }
    if (!facets[facet].every(has)) facets[facet] = facets[facet].filter(has);
  }
  let { open } = view;
  if (open !== null && !hasItem(corpus, open)) {
    missing.push(`This corpus no longer has “${open}”, which the link opens.`);
    open = null;
  }
  if (missing.length === 0) return { view, problems };
  return { view: { ...view, facets, open }, problems: [...problems, ...missing] };
}

function hasItem(corpus: Corpus, id: string): boolean {
  const same = (item: { id: string }) => item.id === id;
  return corpus.quotations.some(same) || corpus.articles.some(same) || corpus.events.some(same);
}
