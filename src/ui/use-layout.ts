import { useSyncExternalStore } from 'react';
import { useExplorer } from '../state/explorer.ts';
import type { Layout } from '../state/view.ts';

const narrow = matchMedia('(max-width: 40rem)');
const sheet = matchMedia('(max-width: 62rem)');

const follow = (query: MediaQueryList) => (onChange: () => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};
const followNarrow = follow(narrow);
const followSheet = follow(sheet);

/** Is the screen a phone's? */
export function useNarrow(): boolean {
  return useSyncExternalStore(followNarrow, () => narrow.matches);
}

/** The view's layout, or where it leaves that open the screen's; `asSheet` lays the panel over the page. */
export function useLayout(): { layout: Layout; asSheet: boolean } {
  const chosen = useExplorer((state) => state.view.layout);
  const isNarrow = useNarrow();
  const asSheet = useSyncExternalStore(followSheet, () => sheet.matches);
  return { layout: chosen ?? (isNarrow ? 'list' : 'timeline'), asSheet };
}
