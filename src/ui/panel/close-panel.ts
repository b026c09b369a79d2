import type { Explorer } from '../../state/explorer.ts';
import { START } from '../../state/view.ts';

export const PANEL_ID = 'reading-panel';

/** Moves the focus to the panel, once what was opened is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(PANEL_ID)?.focus({ preventScroll: true }));
}

/** Closes what is open and gives the focus back to where it was opened from. */
export function closePanel(change: Explorer['change']): void {
  change({ open: null, tab: START.tab, span: null });
  const origin = '[data-opens][tabindex="0"], [data-mark][tabindex="0"]';
  // What the sheet covered takes the focus again only after the next drawing.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(origin)?.focus({ preventScroll: true }));
}
