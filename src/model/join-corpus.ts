import { corpusProblems } from './check-corpus.ts';
import { type Columns, writeColumns } from './columns.ts';
import type { Corpus } from './corpus.ts';
import type { Manifest, Names } from './manifest.ts';
import { type PackedCorpus, packCorpus } from './pack-corpus.ts';
import type { Read } from './read-manifest.ts';

/**
 * A whole bundle as one corpus: every reference is checked, and that names and columns are those that the
 * items give.
 */
export function joinCorpus(
  manifest: Manifest,
  names: Names,
  columns: Columns,
  items: PackedCorpus['items'],
): Read<Corpus> {
  const corpus: Corpus = {
    title: manifest.title,
    description: manifest.description,
    articles: [...items.article],
    people: [...items.person],
    quotations: [...items.quotation],
    events: [...items.event],
    lineages: [...items.lineage],
    conflicts: [...items.conflict],
    unmatchedMarks: [...items.unmatched],
    notices: manifest.notices.first,
  };
  const [problem] = corpusProblems(corpus);
  if (problem !== undefined) return { problem: 'broken', says: problem };
  const packed = packCorpus(corpus);
  const same =
    JSON.stringify(packed.names) === JSON.stringify(names) &&
    JSON.stringify(packed.counts) === JSON.stringify(manifest.counts) &&
    sameBytes(writeColumns(packed.columns).bytes, writeColumns(columns).bytes);
  return same ? { read: corpus } : { problem: 'broken', says: 'its columns are not those of its items' };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
