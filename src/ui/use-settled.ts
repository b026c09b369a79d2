import { useDeferredValue } from 'react';
import { create } from 'zustand';
import { useExplorer } from '../state/explorer.ts';
import type { View } from '../state/view.ts';

/** A drag's events come faster than this. */
const QUIET_MS = 160;

const { view: begun } = useExplorer.getState();
const useSettledStore = create<{ view: View; rested: View }>()(() => ({ view: begun, rested: begun }));

let timer: ReturnType<typeof setTimeout> | undefined;
useExplorer.subscribe(({ view, step }, before) => {
  if (view === before.view) return;
  if (step !== 'replace') useSettledStore.setState({ view });
  clearTimeout(timer);
  timer = setTimeout(() => useSettledStore.setState({ view, rested: view }), QUIET_MS);
});

/**
 * Something of the view for what takes longer than a frame: right after what a choice itself draws, and
 * after a drag, a scrub or a wheel when it has stood still for a moment. Until then nothing is drawn again,
 * and then in short tasks, which the next step puts off.
 */
export function useSettled<T>(of: (view: View) => T): T {
  return useDeferredValue(useSettledStore(({ view }) => of(view)));
}

/** The view links lead on from: it follows in a moment, for many are drawn anew with it and none is followed at once. */
export function useRestedView(): View {
  return useDeferredValue(useSettledStore(({ rested }) => rested));
}
