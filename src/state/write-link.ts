import { LINK_VERSION } from './read-link.ts';
import { FACETS, START, type View } from './view.ts';

export const LONGEST_LINK = 2000;

/** A link's query string, with `?` and at most 2,000 characters, and how many choices did not fit. */
export type WrittenLink = { query: string; leftOut: number };

/**
 * Writes a view as a query string: defaults left out, several values as repeated keys, the empty
 * string for the view one starts with. What does not fit is left out from the end of the longest filter.
 */
export function writeLink(view: View): WrittenLink {
  const facets = { ...view.facets };
  let leftOut = 0;
  for (;;) {
    const query = format({ ...view, facets });
    if (query.length <= LONGEST_LINK) return { query, leftOut };
    const longest = FACETS.reduce((a, b) => (facets[b].length > facets[a].length ? b : a));
    if (facets[longest].length === 0)
      return { query: format({ ...view, facets, q: '' }), leftOut: leftOut + 1 };
    facets[longest] = facets[longest].slice(0, -1);
    leftOut += 1;
  }
}

function format(view: View): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.append(name, value);
  };
  add('corpus', view.corpus);
  add('from', view.from);
  add('to', view.to);
  if (view.certain) add('overlap', 'certain');
  add('at', view.at);
  for (const facet of FACETS) for (const value of view.facets[facet]) add(facet, value);
  add('q', view.q);
  add('open', view.open);
  if (view.tab !== START.tab) add('tab', view.tab);
  if (view.span) add('span', `${view.span.start}-${view.span.end}`);
  add('view', view.layout);
  const query = params.toString();
  return query === '' ? '' : `?v=${LINK_VERSION}&${query}`;
}
