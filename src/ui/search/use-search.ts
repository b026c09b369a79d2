import { useEffect, useState } from 'react';
import type { Found } from '../../derive/search-query.ts';
import type { Hits } from '../../search/find-marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Bundle } from '../load-corpus.ts';
import type { Answer } from './search-worker.ts';

/**
 * What the reader searched for: `mask` has a 1 for each mark found, `null` without a search. `hits` says how
 * many there are so far, whether there may be more, and what was found in place of words nobody printed. `problem` is one sentence about a
 * search that could not be made: nothing is filtered by it then.
 */
export type Search = {
  mask: Uint8Array | null;
  found: Found | null;
  hits: { count: number; more: boolean; near: Hits['near'] } | null;
  problem: { says: string; retry: () => void } | null;
};

const NO_SEARCH: Search = { mask: null, found: null, hits: null, problem: null };

/** Where a bundle's index lies; a worker doesn't know the page's address. */
export function indexFolder({ folder, manifest }: Bundle): string {
  return new URL(`${folder}/${manifest.data}/search/`, document.baseURI).href;
}

/** Runs the view's search in the bundle's index, off the main thread. */
export function useSearch(bundle: Bundle): Search {
  const folder = indexFolder(bundle);
  const { counts } = bundle.manifest;
  const size = counts.event + counts.article + counts.quotation;
  const q = useExplorer((state) => state.view.q);
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState<Search>(NO_SEARCH);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (q === '') {
      setSearch(NO_SEARCH);
      return;
    }
    let drop = () => {};
    let wanted = true;
    const fail = (says: string) => {
      const retry = () => setAttempt((before) => before + 1);
      setSearch({ ...NO_SEARCH, problem: { says, retry } });
    };
    let begun = false;
    const take = (answer: Answer) => {
      if ('problem' in answer) fail(answer.problem);
      else if (answer.hits.mask.length !== size) fail('its index belongs to another build of the corpus');
      else if (answer.more && (begun || answer.hits.count === 0)) {
        // The first hits are shown, and then all of them: between those only their number grows.
        const { count, near } = answer.hits;
        setSearch((before) => ({ ...before, hits: { count, more: true, near } }));
      } else {
        begun = true;
        setSearch(searchOf(answer.hits, answer.more));
      }
    };
    import('./searcher.ts').then(
      ({ theSearcher }) => {
        if (wanted) drop = theSearcher().find(folder, q, take);
      },
      () => {
        if (wanted) fail('its program could not be reached');
      },
    );
    return () => {
      wanted = false;
      drop();
    };
  }, [folder, size, q, attempt]);
  return search;
}

function searchOf({ mask, count, beginnings, near, phrases }: Hits, more: boolean): Search {
  const terms = new Set(near.flatMap((each) => each.terms));
  return { mask, found: { beginnings, terms, phrases }, hits: { count, more, near }, problem: null };
}
