import { flushSync } from 'react-dom';
import type { Hits } from '../../search/find-marks.ts';
import type { Bundle } from '../load-corpus.ts';
import { theSearcher } from './searcher.ts';
import type { HitsSoFar, Search } from './use-search.ts';

/** What is told of a search: how many hits there are, what the view is to be filtered by, or why there is nothing. */
export type Tell = {
  hits: (hits: HitsSoFar | null) => void;
  found: (found: Pick<Search, 'mask' | 'found'>) => void;
  failed: (says: string) => void;
};

/** Where a bundle's index lies; a worker doesn't know the page's address. */
function indexFolder({ folder, manifest }: Bundle): string {
  return new URL(`${folder}/${manifest.data}/search/`, document.baseURI).href;
}

/** Gets ready for searches in a bundle. */
export function openIndex(bundle: Bundle): void {
  theSearcher().open(indexFolder(bundle));
}

/** Searches a bundle's index for `q`, and tells what comes of it until it is dropped, by what it gives. */
export function runSearch(bundle: Bundle, q: string, tell: Tell): () => void {
  // Marks alone ask for nothing: a phrase begins with one.
  if (!/[\p{L}\p{N}]/u.test(q)) {
    tell.hits(null);
    tell.found({ mask: null, found: null });
    return () => {};
  }
  const { counts } = bundle.manifest;
  const size = counts.event + counts.article + counts.quotation;
  let wanted = true;
  let begun = false;
  const show = (hits: Hits) => {
    begun = true;
    afterPainting(() => wanted && tell.found(foundBy(hits)));
  };
  const drop = theSearcher().find(indexFolder(bundle), q, (answer) => {
    if ('problem' in answer) return tell.failed(answer.problem);
    const { hits, more } = answer;
    if (hits.mask.length !== size) return tell.failed('its index belongs to another build of the corpus');
    // At once: the next frame would otherwise come without it now and then, and what follows is long.
    flushSync(() => tell.hits({ count: hits.count, more, near: hits.near }));
    // The first hits are shown, and then all of them: between those only their number grows.
    if (!more || (!begun && hits.count > 0)) show(hits);
  });
  return () => {
    wanted = false;
    drop();
  };
}

/** A task that a frame asks for comes after its painting. */
function afterPainting(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

function foundBy({ mask, beginnings, near, phrases }: Hits): Pick<Search, 'mask' | 'found'> {
  const terms = new Set(near.flatMap((each) => each.terms));
  return { mask, found: { beginnings, terms, phrases } };
}
