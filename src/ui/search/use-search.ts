import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { range } from '../../derive/library.ts';
import type { SearchIndex } from '../../derive/search-index.ts';
import type { Found } from '../../derive/search-query.ts';
import { useExplorer } from '../../state/explorer.ts';
import { textQuery } from '../load-text.ts';
import type { Indexed } from '../scene.ts';
import { fetchItems } from '../shards/use-loaded.ts';

/** What the reader searched for: `mask` has a 1 for each mark found, `null` without a search. */
export type Search = { mask: Uint8Array | null; found: Found | null; reads: 'words' | 'texts' };

const NO_SEARCH: Search = { mask: null, found: null, reads: 'words' };

/** Up to so many characters of articles are fetched to be searched; past that, headlines and quotations are. */
const MOST_TEXT = 2_000_000;

/** Runs the view's search. The index and, in a small corpus, the texts are fetched with the first one. */
export function useSearch(indexed: Indexed): Search {
  const q = useExplorer((state) => state.view.q);
  const client = useQueryClient();
  const [index, setIndex] = useState<{ of: Indexed; search: SearchIndex; reads: Search['reads'] } | null>(
    null,
  );
  const [result, setResult] = useState<Search>(NO_SEARCH);
  const wanted = q !== '';

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const build = async () => {
      const { makeSearchIndex } = await import('../../derive/search-index.ts');
      const { bundle, library, marks } = indexed;
      const { counts } = bundle.manifest;
      await fetchItems(client, bundle, {
        event: range(0, counts.event),
        article: range(0, counts.article),
        quotation: range(0, counts.quotation),
      });
      const take = (texts: ReadonlyMap<string, string>, reads: Search['reads']) => {
        if (current) setIndex({ of: indexed, search: makeSearchIndex(library, marks, texts), reads });
      };
      take(new Map(), 'words');
      const articles = range(0, counts.article).map((index) => library.item('article', index)!);
      if (articles.reduce((sum, article) => sum + article.length, 0) > MOST_TEXT) return;
      const loaded = await Promise.allSettled(
        articles.map(async (article) => {
          return [article.id, await client.fetchQuery(textQuery(bundle, article))] as const;
        }),
      );
      const texts = new Map(loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
      take(texts, texts.size === articles.length ? 'texts' : 'words');
    };
    build();
    return () => {
      current = false;
    };
  }, [wanted, indexed, client]);

  useEffect(() => {
    if (!wanted) setResult(NO_SEARCH);
    else if (index?.of === indexed) {
      const { mask, ...found } = index.search.find(q);
      setResult({ mask, found, reads: index.reads });
    }
  }, [wanted, q, index, indexed]);
  return result;
}
