import { type Columns, NONE } from '../model/columns.ts';
import type { Names } from '../model/manifest.ts';
import { FACETS, type Facet, KINDS, UNKNOWN } from '../state/view.ts';

/**
 * What the marks of one kind are filed under. Without `offsets` the kind's `i`-th mark has the one value
 * `values[i]`; with them it has those from `values[offsets[i]]` up to, not including, `values[offsets[i + 1]]`.
 */
export type Filing = { offsets: Uint32Array | null; values: Uint8Array | Uint32Array };

/**
 * A facet: its values' `keys` and, for the reader, `labels`, most frequent first and the unknown last.
 * `filings` index them, one a kind in the order of `KINDS`, `null` where the facet says nothing about a kind.
 */
export type FacetColumn = { keys: string[]; labels: string[]; filings: readonly (Filing | null)[] };

export const UNKNOWN_LABEL: Record<Facet, string> = {
  speaker: 'Speaker unknown',
  outlet: 'Outlet not stated',
  subject: 'Subject unknown',
  milestone: 'Milestone unknown',
  printed: 'Printings unknown',
  kind: 'Kind unknown',
};

const PRINTED_KEYS = ['once', 'several'];
const PRINTED_LABELS = ['Once', 'More than once'];
const KIND_LABELS = ['Announcements', 'Coverage', 'Quotations'];

type Dictionary = { keys: readonly string[]; labels: readonly string[]; filings: readonly Source[] };

const single = (values: Filing['values']): Filing => ({ offsets: null, values });
const named = (names: readonly string[], filings: readonly Source[]): Dictionary => ({
  keys: names,
  labels: names,
  filings,
});

/** What each facet files, one source a kind of mark. */
const SOURCES: Record<Facet, (columns: Columns, names: Names) => Dictionary> = {
  speaker: ({ article, quotation }, { speaker }) => ({
    ...speaker,
    filings: [
      null,
      distinct(article.quotationOffsets, quotation.speaker, speaker.keys.length),
      single(quotation.speaker),
    ],
  }),
  outlet: ({ event, article, quotation }, { outlet }) =>
    named(outlet, [
      distinct(event.mentionOffsets, through(event.mentionArticle, article.outlet), outlet.length),
      single(article.outlet),
      single(through(quotation.article, article.outlet)),
    ]),
  subject: ({ event }, { subject }) => named(subject, [single(event.subject), null, null]),
  milestone: ({ event }, { milestone }) => named(milestone, [single(event.milestone), null, null]),
  printed: (columns) => ({
    keys: PRINTED_KEYS,
    labels: PRINTED_LABELS,
    filings: [null, null, single(printedSeveral(columns))],
  }),
  kind: ({ event, article, quotation }) => ({
    keys: KINDS,
    labels: KIND_LABELS,
    filings: [event, article, quotation].map(({ id }, kind) =>
      single(new Uint8Array(id.length / 2).fill(kind)),
    ),
  }),
};

/** Files every mark under one facet. A few passes over the columns; memory only for what they don't hold already. */
export function facetColumn(facet: Facet, columns: Columns, names: Names): FacetColumn {
  const { keys, labels, filings } = SOURCES[facet](columns, names);
  return rank(keys, labels, UNKNOWN_LABEL[facet], filings);
}

export function facetColumns(columns: Columns, names: Names): Record<Facet, FacetColumn> {
  const all = FACETS.map((facet) => [facet, facetColumn(facet, columns, names)] as const);
  return Object.fromEntries(all) as Record<Facet, FacetColumn>;
}

/** Values as indices into a dictionary, not yet into a facet's keys. */
type Source = Filing | null;

function through(indices: Uint32Array, column: Uint32Array): Uint32Array {
  const values = new Uint32Array(indices.length);
  for (let at = 0; at < indices.length; at++) values[at] = column[indices[at]!]!;
  return values;
}

/** Each stretch of `values`, which are less than `none` or `NONE`, with every value once, in the order they come. */
function distinct(stretches: Uint32Array, values: Uint32Array, none: number): Filing {
  const count = stretches.length - 1;
  const offsets = new Uint32Array(count + 1);
  const kept = new Uint32Array(values.length);
  // Where a value was kept last, plus one: it is a repetition if that lies in the present stretch.
  const last = new Uint32Array(none + 1);
  let end = 0;
  for (let item = 0; item < count; item++) {
    const start = end;
    for (let at = stretches[item]!; at < stretches[item + 1]!; at++) {
      const value = values[at]!;
      const place = value === NONE ? none : value;
      if (last[place]! > start) continue;
      kept[end] = value;
      end += 1;
      last[place] = end;
    }
    offsets[item + 1] = end;
  }
  return { offsets, values: kept.slice(0, end) };
}

/** For each quotation a 1 where its words are printed more than once. */
function printedSeveral({ quotation, lineage }: Columns): Uint8Array {
  const several = new Uint8Array(quotation.lineage.length);
  for (let at = 0; at < several.length; at++) {
    const index = quotation.lineage[at]!;
    if (index === NONE) continue;
    several[at] = lineage.memberOffsets[index + 1]! - lineage.memberOffsets[index]! > 1 ? 1 : 0;
  }
  return several;
}

/**
 * Keys by falling number of marks, then in the dictionary's order; what is not known comes last, and what
 * no mark has is left out. The values become indices into them.
 */
function rank(
  names: readonly string[],
  labels: readonly string[],
  unknown: string,
  filings: readonly Source[],
): FacetColumn {
  const none = names.length;
  const counts = new Uint32Array(none + 1);
  for (const filing of filings) {
    if (!filing) continue;
    const { values } = filing;
    for (let at = 0; at < values.length; at++) counts[values[at] === NONE ? none : values[at]!]! += 1;
  }
  // One number a name, so that a long dictionary is sorted without a call a comparison.
  const order = Float64Array.from(counts.subarray(0, none), (count, at) => at - count * (none + 1)).sort();
  const known = Array.from(order, (place) => ((place % (none + 1)) + none + 1) % (none + 1)).filter(
    (name) => counts[name]! > 0,
  );
  const rankOf = new Uint32Array(none + 1).fill(known.length);
  for (const [at, name] of known.entries()) rankOf[name] = at;
  const hasUnknown = counts[none]! > 0;
  return {
    keys: [...known.map((name) => names[name]!), ...(hasUnknown ? [UNKNOWN] : [])],
    labels: [...known.map((name) => labels[name]!), ...(hasUnknown ? [unknown] : [])],
    filings: filings.map((filing) => filing && { ...filing, values: ranked(filing.values, rankOf) }),
  };
}

function ranked(values: Filing['values'], rankOf: Uint32Array): Filing['values'] {
  const none = rankOf.length - 1;
  const indices =
    values instanceof Uint8Array ? new Uint8Array(values.length) : new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    indices[at] = rankOf[value === NONE ? none : value]!;
  }
  return indices;
}
