import type { Article, CorpusQuotation } from '../model/corpus.ts';
import { whenInWords } from '../model/day-words.ts';
import type { ShardKind } from '../model/manifest.ts';
import { joinWords } from '../model/span.ts';
import { KINDS } from '../state/view.ts';

import { daysOf, type Library, outletAt, speakerAt, tellersOf } from './library.ts';
import { itemOf, type Marks } from './marks.ts';
import { sharedRow } from './shared-milestones.ts';

/**
 * What stands on screen, in the list and in an accessible name, of one mark. All but the words (and an
 * article's byline) is known from the columns; `ready` says whether the words are there, too.
 */
export type MarkFacts = {
  kind: string;
  who: string;
  outlet: string;
  when: string;
  words: string;
  ready: boolean;
};

export const outletInWords = (outlet: string | null) => outlet ?? 'outlet not stated';
export const outletOf = (article: Article) => outletInWords(article.outlet);
export const headlineOf = (article: Article) => article.headline ?? 'headline not stated';
export const speakerInWords = (speaker: string | null) => speaker ?? 'speaker unknown';
export const speakerOf = (quotation: CorpusQuotation) => speakerInWords(quotation.speaker?.name ?? null);

/** Stands in the place of what is on its way, or can't be had. */
export function missingInWords(library: Library, kind: ShardKind, index: number, what: string): string {
  return library.failed(kind, index) ? `${what} could not be fetched` : `${what} being fetched`;
}

export function factsOf(library: Library, marks: Marks, mark: number): MarkFacts {
  const index = itemOf(marks, mark);
  switch (KINDS[marks.kind[mark]!]!) {
    case 'announcement': {
      const { columns, names } = library;
      const outlets = new Set(
        Array.from(tellersOf(library, index), (at) => outletInWords(outletAt(library, at))),
      );
      const event = library.item('event', index);
      return {
        kind: 'Announcement',
        who: names.subject[columns.event.subject[index]!]!,
        outlet: [...outlets].join(', '),
        when: whenInWords(daysOf(library, 'event', index)),
        words: event?.title ?? missingInWords(library, 'event', index, 'title'),
        ready: event !== undefined,
      };
    }
    case 'article': {
      const article = library.item('article', index);
      const missing = (what: string) => missingInWords(library, 'article', index, what);
      return {
        kind: 'Article',
        who: article ? (article.byline ?? 'byline not stated') : missing('byline'),
        outlet: outletInWords(outletAt(library, index)),
        when: whenInWords(daysOf(library, 'article', index)),
        words: article ? headlineOf(article) : missing('headline'),
        ready: article !== undefined,
      };
    }
    case 'quotation': {
      const article = library.columns.quotation.article[index]!;
      const quotation = library.item('quotation', index);
      return {
        kind: library.columns.quotation.partial[index] === 1 ? 'Partial quotation' : 'Quotation',
        who: quotation ? speakerOf(quotation) : speakerInWords(speakerAt(library, index)),
        outlet: outletInWords(outletAt(library, article)),
        when: whenInWords(daysOf(library, 'article', article)),
        words: quotation
          ? `“${joinWords(quotation.segments)}”`
          : missingInWords(library, 'quotation', index, 'words'),
        ready: quotation !== undefined,
      };
    }
  }
}

/**
 * The words beside a mark in its row: of an announcement, what the row's own name does not say. Nothing
 * until they are there: the mark itself is drawn and named.
 */
export function chartWords(
  { columns, names }: Library,
  marks: Marks,
  mark: number,
  { words, who, ready }: MarkFacts,
): string {
  if (KINDS[marks.kind[mark]!] !== 'announcement') return ready ? words : '';
  const milestone = names.milestone[columns.event.milestone[itemOf(marks, mark)]!]!;
  if (sharedRow(milestone) !== null) return who;
  if (!ready) return '';
  return words.startsWith(`${who}: `) ? words.slice(who.length + 2) : words;
}

/** How much of a mark's words its name carries; what stands beside it on screen must not be more. */
export const LONGEST_WORDS = 80;

/** "Quotation, Ana Lee, outlet not stated, 19 May 2016: “We won.”": kind, who, outlet, when, words. */
export function nameOf({ kind, who, outlet, when, words }: Omit<MarkFacts, 'ready'>): string {
  return `${kind}, ${who}, ${outlet}, ${when}: ${shorten(words, LONGEST_WORDS)}`;
}

/** At most `length` characters, cut between words; a first word that is longer is cut itself. */
export function shorten(words: string, length: number): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return beginning(line, length) ?? `${line.slice(0, length - 1)}…`;
}

/** The words that fit into `length` characters, or `null` where not one does. */
export function beginning(words: string, length: number): string | null {
  const line = words.replaceAll(/\s+/g, ' ');
  if (line.length <= length) return line;
  const blank = line.lastIndexOf(' ', length - 1);
  return blank > 0 ? `${line.slice(0, blank)}…` : null;
}
