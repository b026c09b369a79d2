import { useLayoutEffect } from 'react';
import { useExplorer } from '../state/explorer.ts';
import { isTyping } from './keyboard.ts';
import { closePanel } from './panel/close-panel.ts';
import { SEARCH_ID } from './search/SearchField.tsx';

/** The keys that hold everywhere on the page: `/` to search, Esc to close what is open. */
export function usePageKeys(): void {
  // Before the first painting: a key pressed at once must find them.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        document.getElementById(SEARCH_ID)?.focus();
      }
      // Menus and dialogs take their own Esc.
      const inOverlay = document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null;
      const { view, change } = useExplorer.getState();
      if (event.key === 'Escape' && view.open !== null && !inOverlay) closePanel(change);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
