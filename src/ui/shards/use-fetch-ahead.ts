import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { itemOf } from '../../derive/marks.ts';
import { KINDS } from '../../state/view.ts';
import { useScene } from '../scene.ts';
import { fetchAhead } from './use-loaded.ts';

/** Fetches the items the panel will need to show a mark, while one only points at it. */
export function useFetchAhead(): (mark: number) => void {
  const { bundle, library, marks } = useScene();
  const client = useQueryClient();
  return useCallback(
    (mark) => {
      const index = itemOf(marks, mark);
      const kind = KINDS[marks.kind[mark]!]!;
      const article = kind === 'quotation' ? library.columns.quotation.article[index]! : index;
      fetchAhead(
        client,
        bundle,
        kind === 'announcement'
          ? { event: [index] }
          : { article: [article], quotation: quotationsOf(library, article) },
      );
    },
    [bundle, library, marks, client],
  );
}
