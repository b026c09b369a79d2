import { useEffect, useState } from 'react';
import type { Found } from '../../derive/search-query.ts';
import type { Hits } from '../../search/find-marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Bundle } from '../load-corpus.ts';
import type { Tell } from './run-search.ts';

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

type Program = typeof import('./run-search.ts');

let program: Program | null = null;

/** The search's program; once it is there, a question need not wait for a promise. */
export async function fetchSearch(): Promise<Program> {
  program ??= await import('./run-search.ts');
  return program;
}

/**
 * Runs the view's search in the bundle's index, off the main thread: asked before anything of a key is drawn, and
 * the number of hits painted before anything is filtered by them.
 */
export function useSearch(bundle: Bundle): { search: Search; hits: HitsSoFar | null } {
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState(NO_SEARCH);
  const [hits, setHits] = useState<HitsSoFar | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    const tell: Tell = {
      hits: setHits,
      found: (found) => setSearch({ ...NO_SEARCH, ...found }),
      failed(says) {
        setHits(null);
        setSearch({ ...NO_SEARCH, problem: { says, retry: () => setAttempt((before) => before + 1) } });
      },
    };
    const ask = (q: string): (() => void) => {
      if (q === '') {
        setHits(null);
        setSearch(NO_SEARCH);
        return () => {};
      }
      let wanted = true;
      let drop = () => {};
      const run = ({ runSearch }: Program) => {
        if (wanted) drop = runSearch(bundle, q, tell);
      };
      if (program) run(program);
      else fetchSearch().then(run, () => wanted && tell.failed('its program could not be reached'));
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
  }, [bundle, attempt]);
  return { search, hits };
}
