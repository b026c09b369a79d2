import MiniSearch, { type Query } from 'minisearch';
import { joinWords } from '../model/span.ts';
import { parseQuery } from '../search/parse-query.ts';
import { fold, wordsOf } from '../search/words.ts';
import { KINDS } from '../state/view.ts';
import type { Library } from './library.ts';
import { itemOf, type Marks } from './marks.ts';
import { type Found, phraseStarts } from './search-query.ts';

/** `mask` has a 1 for each mark found. */
export type Hits = Found & { mask: Uint8Array };

export type SearchIndex = { find: (query: string) => Hits };

/** How much of a word may be wrong, as a share of its length; short words must be right. */
const TYPOS = 0.2;
const SHORT = 4;

/**
 * Indexes the words of every mark: a quotation's own, an article's headline and its text where `texts`
 * has it by id, an announcement's title and what was said of it.
 */
export function makeSearchIndex(
  library: Library,
  marks: Marks,
  texts: ReadonlyMap<string, string>,
): SearchIndex {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => wordsOf(text).map((word) => word.term),
    processTerm: fold,
  });
  const documents = Array.from({ length: marks.size }, (_, mark) => ({
    id: mark,
    words: searchable(library, marks, mark, texts),
  }));
  index.addAll(documents);

  return {
    find(text) {
      const { words, phrases } = parseQuery(text);
      const mask = new Uint8Array(marks.size);
      const terms = new Set<string>();
      const inPhrases = new Set(phrases.flat());
      for (const result of index.search(toQuery(words, phrases.flat()))) {
        const mark: number = result.id;
        const standing = wordsOf(phrases.length > 0 ? documents[mark]!.words : '');
        if (!phrases.every((phrase) => phraseStarts(standing, phrase).length > 0)) continue;
        mask[mark] = 1;
        for (const term of result.terms) if (!inPhrases.has(term) || words.includes(term)) terms.add(term);
      }
      return { mask, beginnings: [], terms, phrases };
    },
  };
}

function toQuery(words: readonly string[], exact: readonly string[]): Query {
  const queries: Query[] = [];
  if (words.length > 0) {
    queries.push({
      queries: [...words],
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < SHORT ? false : TYPOS),
    });
  }
  if (exact.length > 0) queries.push({ queries: [...exact], combineWith: 'AND' });
  return { combineWith: 'AND', queries };
}

function searchable(
  library: Library,
  marks: Marks,
  mark: number,
  texts: ReadonlyMap<string, string>,
): string {
  const index = itemOf(marks, mark);
  switch (KINDS[marks.kind[mark]!]!) {
    case 'announcement': {
      const { subject, title, mentions } = library.item('event', index)!;
      return [subject, title, ...mentions.map((mention) => mention.words)].join('\n');
    }
    case 'article': {
      const { id, headline, outlet, byline } = library.item('article', index)!;
      return [headline, outlet, byline, texts.get(id)].join('\n');
    }
    case 'quotation': {
      const { segments, speaker } = library.item('quotation', index)!;
      return `${joinWords(segments)}\n${speaker?.name ?? ''}`;
    }
  }
}
