import { useExplorer } from './explorer.ts';
import { readLink } from './read-link.ts';
import { writeLink } from './write-link.ts';

/** Browsers refuse more than some hundred changes of the address in half a minute; drags wait this long. */
const PAUSE_MS = 200;

/** Ties the store to the address bar, both ways. Returns what unties them. */
export function bindAddress(page: Window): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const address = () => page.location.pathname + writeLink(useExplorer.getState().view).query;
  const flush = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    page.history.replaceState(null, '', address());
  };
  const follow = () => {
    clearTimeout(waiting);
    waiting = undefined;
    useExplorer.getState().followLink(readLink(page.location.search));
  };

  follow();
  const unsubscribe = useExplorer.subscribe((now, before) => {
    if (now.view === before.view || now.step === 'link') return;
    if (now.step === 'replace') {
      clearTimeout(waiting);
      waiting = setTimeout(flush, PAUSE_MS);
      return;
    }
    if (waiting !== undefined) {
      clearTimeout(waiting);
      waiting = undefined;
      page.history.replaceState(null, '', page.location.pathname + writeLink(before.view).query);
    }
    if (address() !== page.location.pathname + page.location.search)
      page.history.pushState(null, '', address());
  });
  page.addEventListener('popstate', follow);
  page.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    page.removeEventListener('popstate', follow);
    page.removeEventListener('pagehide', flush);
  };
}
