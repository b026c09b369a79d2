import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Corpus, CorpusQuotation } from '../src/model/corpus.ts';
import { type Manifest, type ShardItem, type ShardKind, shardPath } from '../src/model/manifest.ts';

const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(`../public/corpus/${path}`, import.meta.url), 'utf8'));

export const manifest: Manifest = readJson('corpus.json');

function itemsOf<Kind extends ShardKind>(kind: Kind): ShardItem<Kind>[] {
  const shards = Math.ceil(manifest.counts[kind] / manifest.shardSizes[kind]);
  return Array.from({ length: shards }, (_, shard) => readJson(shardPath(manifest.data, kind, shard))).flat();
}

/** The bundle the site was built with: journeys take their expectations from it. */
export const corpus: Corpus = {
  title: manifest.title,
  description: manifest.description,
  articles: itemsOf('article'),
  people: itemsOf('person'),
  quotations: itemsOf('quotation'),
  events: itemsOf('event'),
  lineages: itemsOf('lineage'),
  conflicts: itemsOf('conflict'),
  unmatchedMarks: itemsOf('unmatched'),
  notices: manifest.notices.first,
};

export const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The speaker who is quoted most, and their quotations. */
export function mostQuoted(): { name: string; person: string; quotations: CorpusQuotation[] } {
  const of = (person: string) => corpus.quotations.filter((each) => each.speaker?.person === person);
  const people = corpus.people.toSorted((a, b) => of(b.id).length - of(a.id).length);
  const { id, name } = people[0]!;
  return { name, person: id, quotations: of(id) };
}

/** A quotation's row in the list leads to it by its first words. */
export const quotationWords = (quotation: CorpusQuotation) =>
  new RegExp(`“${literally(quotation.segments[0]!.words.slice(0, 30).trim())}`);

/** How a quotation's mark in the chart is named. */
export function quotationName(quotation: CorpusQuotation): RegExp {
  const words = literally(quotation.segments[0]!.words.slice(0, 30).trim());
  return new RegExp(
    `quotation, ${literally(quotation.speaker?.name ?? 'speaker unknown')}, .*: “${words}`,
    'i',
  );
}

export const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const list = (page: Page) => page.getByRole('region', { name: 'List' });
export const panel = (page: Page) => page.getByRole('complementary', { name: 'Reading panel' });
export const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' });
/** The counts beside the filters; a list of choices that is open has a status of its own. */
export const counts = (page: Page) => page.getByRole('region', { name: 'Filters' }).getByRole('status');
