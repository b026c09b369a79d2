import type { Article, Corpus, CorpusEvent, CorpusQuotation, Lineage } from '../model/corpus.ts';
import { whenInWords } from '../model/day-words.ts';
import { joinWords } from '../model/span.ts';
import { KINDS } from '../state/view.ts';
import type { Marks } from './marks.ts';
import { sharedRow } from './shared-milestones.ts';

/** A corpus with the lookups everything on screen needs. */
export type Library = {
  corpus: Corpus;
  article: ReadonlyMap<string, Article>;
  quotation: ReadonlyMap<string, CorpusQuotation>;
  event: ReadonlyMap<string, CorpusEvent>;
  lineage: ReadonlyMap<string, Lineage>;
  quotationsOf: ReadonlyMap<string, readonly CorpusQuotation[]>;
};

export function makeLibrary(corpus: Corpus): Library {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const quotationsOf = new Map<string, CorpusQuotation[]>(corpus.articles.map(({ id }) => [id, []]));
  for (const quotation of corpus.quotations) quotationsOf.get(quotation.article)?.push(quotation);
  for (const list of quotationsOf.values()) list.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  return {
    corpus,
    article: byId(corpus.articles),
    quotation: byId(corpus.quotations),
    event: byId(corpus.events),
    lineage: byId(corpus.lineages),
    quotationsOf,
  };
}

/** What stands on screen, in the list and in an accessible name, of one mark. */
export type MarkFacts = { kind: string; who: string; outlet: string; when: string; words: string };

export const outletOf = (article: Article) => article.outlet ?? 'outlet not stated';
export const headlineOf = (article: Article) => article.headline ?? 'headline not stated';
export const speakerOf = (quotation: CorpusQuotation) => quotation.speaker?.name ?? 'speaker unknown';

export function factsOf(library: Library, marks: Marks, mark: number): MarkFacts {
  const { corpus } = library;
  const item = marks.item[mark]!;
  switch (KINDS[marks.kind[mark]!]!) {
    case 'announcement':
      return eventFacts(library, corpus.events[item]!);
    case 'article': {
      const article = corpus.articles[item]!;
      return {
        kind: 'Article',
        who: article.byline ?? 'byline not stated',
        outlet: outletOf(article),
        when: whenInWords(article.published),
        words: headlineOf(article),
      };
    }
    case 'quotation': {
      const quotation = corpus.quotations[item]!;
      const article = library.article.get(quotation.article)!;
      return {
        kind: quotation.kind === 'partial' ? 'Partial quotation' : 'Quotation',
        who: speakerOf(quotation),
        outlet: outletOf(article),
        when: whenInWords(article.published),
        words: `“${joinWords(quotation.segments)}”`,
      };
    }
  }
}

function eventFacts(library: Library, event: CorpusEvent): MarkFacts {
  const articles = [...new Set(event.mentions.map((mention) => mention.article))];
  const outlets = [...new Set(articles.map((id) => library.article.get(id)?.outlet ?? 'outlet not stated'))];
  return {
    kind: 'Announcement',
    who: event.subject,
    outlet: outlets.join(', '),
    when: whenInWords(event.when),
    words: event.title,
  };
}

/** The words beside a mark in its row: of an announcement, what the row's own name does not say. */
export function chartWords(library: Library, marks: Marks, mark: number): string {
  const { words, who } = factsOf(library, marks, mark);
  if (KINDS[marks.kind[mark]!] !== 'announcement') return words;
  const { milestone } = library.corpus.events[marks.item[mark]!]!;
  if (sharedRow(milestone) !== null) return who;
  return words.startsWith(`${who}: `) ? words.slice(who.length + 2) : words;
}

/** How much of a mark's words its name carries; what stands beside it on screen must not be more. */
export const LONGEST_WORDS = 80;

/** "Quotation, Ana Lee, outlet not stated, 19 May 2016: “We won.”": kind, who, outlet, when, words. */
export function nameOf({ kind, who, outlet, when, words }: MarkFacts): string {
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
