import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { itemOf } from '../../derive/marks.ts';
import { KINDS } from '../../state/view.ts';
import { textQuery } from '../load-text.ts';
import { PARTS } from '../parts.ts';
import { useScene } from '../scene.ts';
import { fetchAhead } from './use-loaded.ts';

/** Fetches what the panel will need to show a mark, while one only points at it. */
export function useFetchAhead(): (mark: number) => void {
  const { bundle, library, marks } = useScene();
  const client = useQueryClient();
  return useCallback(
    (mark) => {
      const index = itemOf(marks, mark);
      const kind = KINDS[marks.kind[mark]!]!;
      // Should any of it fail, the panel asks again and says so: here it is not even asked for twice.
      if (kind === 'announcement') {
        Promise.allSettled([PARTS.eventPanel(), fetchAhead(client, bundle, { event: [index] })]);
        return;
      }
      const article = kind === 'article' ? index : library.columns.quotation.article[index]!;
      const read = async () => {
        await fetchAhead(client, bundle, { article: [article] });
        const item = library.item('article', article);
        const text = item && textQuery(bundle, item);
        if (text && client.getQueryState(text.queryKey) === undefined) await client.prefetchQuery(text);
      };
      Promise.allSettled([
        PARTS.articlePanel(),
        fetchAhead(client, bundle, { quotation: quotationsOf(library, article) }),
        read(),
      ]);
    },
    [bundle, library, marks, client],
  );
}
