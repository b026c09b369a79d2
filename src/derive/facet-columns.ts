import type { Corpus } from '../model/corpus.ts';
import { FACETS, type Facet, KINDS, UNKNOWN } from '../state/view.ts';

/**
 * What each mark is filed under: the values of mark `m` are `values[offsets[m]]` up to, not including,
 * `values[offsets[m + 1]]`, as indices into `keys`, whose names for the reader are `labels`.
 */
export type FacetColumn = { keys: string[]; labels: string[]; offsets: Int32Array; values: Int32Array };

/** A mark's values of one facet; none where the facet has nothing to say about that kind of mark. */
type Filing = Record<Facet, readonly string[]>;

const NOTHING: readonly string[] = [];

const FIXED_LABEL: Partial<Record<Facet, Record<string, string>>> = {
  kind: { announcement: 'Announcements', article: 'Coverage', quotation: 'Quotations' },
  printed: { several: 'More than once', once: 'Once' },
};

export const UNKNOWN_LABEL: Record<Facet, string> = {
  speaker: 'Speaker unknown',
  outlet: 'Outlet not stated',
  subject: 'Subject unknown',
  milestone: 'Milestone unknown',
  printed: 'Printings unknown',
  kind: 'Kind unknown',
};

/** Files every mark, in the order of `makeMarks`: announcements, articles, quotations. */
export function facetColumns(corpus: Corpus): Record<Facet, FacetColumn> {
  const filings = file(corpus);
  const names = new Map(corpus.people.map((person) => [person.id, person.name]));
  const label = (facet: Facet, key: string) => {
    if (key === UNKNOWN) return UNKNOWN_LABEL[facet];
    if (facet === 'speaker') return names.get(key) ?? key;
    return FIXED_LABEL[facet]?.[key] ?? key;
  };
  const columns = FACETS.map((facet) => [facet, column(filings, facet, (key) => label(facet, key))] as const);
  return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
}

function file(corpus: Corpus): Filing[] {
  const speakersIn = new Map<string, Set<string>>(corpus.articles.map((article) => [article.id, new Set()]));
  for (const { article, speaker } of corpus.quotations) {
    speakersIn.get(article)?.add(speaker?.person ?? UNKNOWN);
  }
  const outletOf = new Map(corpus.articles.map((article) => [article.id, article.outlet ?? UNKNOWN]));
  const printings = new Map(corpus.lineages.map((lineage) => [lineage.id, lineage.members.length]));
  const [announcement, article, quotation] = KINDS;
  return [
    ...corpus.events.map(({ subject, milestone, mentions }) => ({
      speaker: NOTHING,
      outlet: [...new Set(mentions.map((mention) => outletOf.get(mention.article) ?? UNKNOWN))],
      subject: [subject],
      milestone: [milestone],
      printed: NOTHING,
      kind: [announcement],
    })),
    ...corpus.articles.map(({ id, outlet }) => ({
      speaker: [...speakersIn.get(id)!],
      outlet: [outlet ?? UNKNOWN],
      subject: NOTHING,
      milestone: NOTHING,
      printed: NOTHING,
      kind: [article],
    })),
    ...corpus.quotations.map((quoted) => ({
      speaker: [quoted.speaker?.person ?? UNKNOWN],
      outlet: [outletOf.get(quoted.article) ?? UNKNOWN],
      subject: NOTHING,
      milestone: NOTHING,
      printed: [(printings.get(quoted.lineage ?? '') ?? 1) > 1 ? 'several' : 'once'],
      kind: [quotation],
    })),
  ];
}

/** Keys by falling number of marks, then by label; what is not known comes last. */
function column(filings: readonly Filing[], facet: Facet, label: (key: string) => string): FacetColumn {
  const count = new Map<string, number>();
  const offsets = new Int32Array(filings.length + 1);
  for (const [mark, filing] of filings.entries()) {
    offsets[mark + 1] = offsets[mark]! + filing[facet].length;
    for (const key of filing[facet]) count.set(key, (count.get(key) ?? 0) + 1);
  }
  const keys = [...count.keys()].sort(
    (a, b) =>
      Number(a === UNKNOWN) - Number(b === UNKNOWN) ||
      count.get(b)! - count.get(a)! ||
      (label(a) < label(b) ? -1 : 1),
  );
  const index = new Map(keys.map((key, at) => [key, at]));
  const values = new Int32Array(offsets[filings.length]!);
  let at = 0;
  for (const filing of filings) for (const key of filing[facet]) values[at++] = index.get(key)!;
  return { keys, labels: keys.map(label), offsets, values };
}
