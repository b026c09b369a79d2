import type { Explorer } from '../../state/explorer.ts';
import { START } from '../../state/view.ts';

/** Closes what is open and gives the focus back to where it was opened from. */
export function closePanel(change: Explorer['change']): void {
  change({ open: null, tab: START.tab, span: null });
  const mark = document.querySelector<HTMLElement>('[data-open] [data-opens], [data-mark][tabindex="0"]');
  mark?.focus({ preventScroll: true });
}
