import { useDeferredValue } from 'react';
import { create } from 'zustand';
import { useExplorer } from '../state/explorer.ts';
import type { View } from '../state/view.ts';

/** A drag's events come faster than this. */
const QUIET_MS = 160;

const useSettledStore = create<{ view: View }>()(() => ({ view: useExplorer.getState().view }));

let timer: ReturnType<typeof setTimeout> | undefined;
useExplorer.subscribe(({ view, step }, before) => {
  if (view === before.view) return;
  const settle = () => useSettledStore.setState({ view: useExplorer.getState().view });
  clearTimeout(timer);
  if (step === 'replace') timer = setTimeout(settle, QUIET_MS);
  else settle();
});

/**
 * Something of the view for what takes longer than a frame: right after what a choice itself draws, and
 * after a drag, a scrub or a wheel when it has stood still for a moment. Until then nothing is drawn again,
 * and then in short tasks, which the next step puts off.
 */
export function useSettled<T>(of: (view: View) => T): T {
  return useDeferredValue(useSettledStore(({ view }) => of(view)));
}
