import type { Day } from '../model/day.ts';
import type { Span } from '../model/span.ts';

export const KINDS = ['announcement', 'article', 'quotation'] as const;
export type Kind = (typeof KINDS)[number];

/** Quotations whose words this corpus has once, or several times. */
export const PRINTED = ['several', 'once'] as const;

export const TABS = ['quotations', 'source', 'lineage', 'why'] as const;
export type Tab = (typeof TABS)[number];

export const LAYOUTS = ['timeline', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The filters that take several values; a mark passes when it has one of them. */
export const FACETS = ['speaker', 'outlet', 'subject', 'milestone', 'printed', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** The value by which a filter asks for what is not known: "outlet not stated", "speaker unknown". */
export const UNKNOWN = '_unknown';

/**
 * What the reader is looking at, and all that a link carries. `corpus` is the name of one beside the
 * site's own, `null` for that. `from..to` is the window of days shown;
 * `null` reaches to that end of the corpus. `certain` asks for dates that must lie in the window, not
 * only may. `at` is the playhead, `null` at the last day known. `span` is the
 * evidence to show in the open article's text. `layout` is `null` where the screen decides.
 */
export type View = {
  corpus: string | null;
  from: Day | null;
  to: Day | null;
  certain: boolean;
  at: Day | null;
  facets: Record<Facet, readonly string[]>;
  q: string;
  open: string | null;
  tab: Tab;
  span: Span | null;
  layout: Layout | null;
};

export const NO_FACETS: View['facets'] = {
  speaker: [],
  outlet: [],
  subject: [],
  milestone: [],
  printed: [],
  kind: [],
};

export const START: View = {
  corpus: null,
  from: null,
  to: null,
  certain: false,
  at: null,
  facets: NO_FACETS,
  q: '',
  open: null,
  tab: 'quotations',
  span: null,
  layout: null,
};

/** The view with every filter taken off; what is open and how it is shown stay. */
export function withoutFilters(view: View): View {
  return { ...view, from: null, to: null, certain: false, facets: NO_FACETS, q: '' };
}

/** Is anything filtered out on purpose? */
export function hasFilters(view: View): boolean {
  return (
    view.from !== null ||
    view.to !== null ||
    view.certain ||
    view.q !== '' ||
    FACETS.some((facet) => view.facets[facet].length > 0)
  );
}

/** The view with `value` of `facet` added, or taken away where it stood. */
export function toggleFacet(view: View, facet: Facet, value: string): View {
  const values = view.facets[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...view, facets: { ...view.facets, [facet]: next } };
}
