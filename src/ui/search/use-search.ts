import { useEffect, useState } from 'react';
import type { Found } from '../../derive/search-query.ts';
import type { Hits } from '../../search/find-marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Bundle } from '../load-corpus.ts';
import type { Answer } from './search-worker.ts';
import type { Searcher } from './searcher.ts';

/**
 * What the reader searched for: `mask` has a 1 for each mark found, `null` without a search. `problem` is one
 * sentence about a search that could not be made: nothing is filtered by it then.
 */
export type Search = {
  mask: Uint8Array | null;
  found: Found | null;
  problem: { says: string; retry: () => void } | null;
};

/** How many hits there are so far, may there be more, and what was found in place of words nobody printed. */
export type HitsSoFar = { count: number; more: boolean; near: Hits['near'] };

const NO_SEARCH: Search = { mask: null, found: null, problem: null };

/** Where a bundle's index lies; a worker doesn't know the page's address. */
export function indexFolder({ folder, manifest }: Bundle): string {
  return new URL(`${folder}/${manifest.data}/search/`, document.baseURI).href;
}

let searcher: (() => Searcher) | null = null;

/** The search's program; once it is there, a question need not wait for a promise. */
export async function fetchSearcher(): Promise<Searcher> {
  searcher ??= (await import('./searcher.ts')).theSearcher;
  return searcher();
}

/**
 * Runs the view's search in the bundle's index, off the main thread: asked before anything of a key is drawn, and
 * the number of hits painted before anything is filtered by them.
 */
export function useSearch(bundle: Bundle): { search: Search; hits: HitsSoFar | null } {
  const folder = indexFolder(bundle);
  const { counts } = bundle.manifest;
  const size = counts.event + counts.article + counts.quotation;
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState(NO_SEARCH);
  const [hits, setHits] = useState<HitsSoFar | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    const fail = (says: string) => {
      setHits(null);
      setSearch({ ...NO_SEARCH, problem: { says, retry: () => setAttempt((before) => before + 1) } });
    };
    const ask = (q: string): (() => void) => {
      if (q === '') {
        setHits(null);
        setSearch(NO_SEARCH);
        return () => {};
      }
      let wanted = true;
      let drop = () => {};
      let begun = false;
      const show = (found: Hits) => {
        begun = true;
        afterPainting(() => wanted && setSearch(searchOf(found)));
      };
      const take = (answer: Answer) => {
        if ('problem' in answer) return fail(answer.problem);
        const { count, mask, near } = answer.hits;
        if (mask.length !== size) return fail('its index belongs to another build of the corpus');
        setHits({ count, more: answer.more, near });
        // The first hits are shown, and then all of them: between those only their number grows.
        if (!answer.more || (!begun && count > 0)) show(answer.hits);
      };
      const find = (known: Searcher) => {
        if (wanted) drop = known.find(folder, q, take);
      };
      if (searcher) find(searcher());
      else fetchSearcher().then(find, () => wanted && fail('its program could not be reached'));
      return () => {
        wanted = false;
        drop();
      };
    };
    let drop = ask(useExplorer.getState().view.q);
    const stop = useExplorer.subscribe(({ view: { q } }, before) => {
      if (q === before.view.q) return;
      drop();
      drop = ask(q);
    });
    return () => {
      stop();
      drop();
    };
  }, [folder, size, attempt]);
  return { search, hits };
}

/** A task that a frame asks for comes after its painting. */
function afterPainting(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

function searchOf({ mask, beginnings, near, phrases }: Hits): Search {
  const terms = new Set(near.flatMap((each) => each.terms));
  return { mask, found: { beginnings, terms, phrases }, problem: null };
}
