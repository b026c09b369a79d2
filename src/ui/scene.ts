import { type Context, createContext, useContext, useDeferredValue, useMemo } from 'react';
import type { Library } from '../derive/library.ts';
import { type Days, type Marks, spanOf } from '../derive/marks.ts';
import { type Row, rowsThrough } from '../derive/rows.ts';
import { rowsThroughFilters } from '../derive/unfiltered.ts';
import { countVisible, type Filtered, filterMarks, type Window, windowOf } from '../derive/visible-marks.ts';
import { clampTo, frameOf } from '../derive/window.ts';
import { dayNumber } from '../model/day.ts';
import { useExplorer } from '../state/explorer.ts';
import type { Layout, View } from '../state/view.ts';
import type { Bundle } from './load-corpus.ts';
import type { Search } from './search/use-search.ts';
import { useSettled } from './use-settled.ts';

/**
 * What a page looks at, whatever is filtered, so that what needs no more isn't drawn anew by a filter. `frame` is
 * the corpus's span with room around it, `null` where nothing is dated; `last` the last day any date
 * names, where the playhead stands until it is moved.
 */
export type Scene = Indexed & { frame: Days | null; last: number | null };

/**
 * What the filters let through, to be drawn. It stays the same while the window and the playhead move; what follows
 * those asks for them with the hooks below.
 */
export type Drawn = { filtered: Filtered; rows: Row[]; search: Search };

export const SceneContext = createContext<Scene | null>(null);
export const DrawnContext = createContext<Drawn | null>(null);

export const useScene = () => useInside(SceneContext);
export const useDrawn = () => useInside(DrawnContext);

function useInside<T>(context: Context<T | null>): T {
  const value = useContext(context);
  if (value === null) throw new Error('this is for what stands inside the explorer');
  return value;
}

export type Indexed = { bundle: Bundle; library: Library; marks: Marks };

export function useMakeScene(indexed: Indexed): Scene {
  const span = spanOf(indexed.marks);
  return useMemo(
    () => ({ ...indexed, frame: span && frameOf(span), last: span?.to ?? null }),
    [indexed, span],
  );
}

export function useMakeDrawn({ marks }: Indexed, search: Search): Drawn {
  const facets = useExplorer((state) => state.view.facets);
  const { mask } = search;
  const filtered = useMemo(() => filterMarks(marks, facets, mask), [marks, facets, mask]);
  const certain = useDeferredValue(useCertainWindow());
  const allRows = useMemo(() => rowsThroughFilters(marks, filtered), [marks, filtered]);
  const rows = useMemo(
    () => (certain === null ? allRows : rowsThrough(marks, allRows, certain)),
    [marks, allRows, certain],
  );
  return useMemo(() => ({ filtered, rows, search }), [filtered, rows, search]);
}

/** The window where it asks for certainty, once it rests: only then is it a filter of rows. */
function useCertainWindow(): Window | null {
  const certain = useSettled((view) => view.certain);
  const from = useSettled((view) => (view.certain ? view.from : null));
  const to = useSettled((view) => (view.certain ? view.to : null));
  return useMemo(() => (certain ? windowOf({ from, to, certain }) : null), [certain, from, to]);
}

/** The window the view asks for. */
function useWindow(): Window {
  const from = useExplorer((state) => state.view.from);
  const to = useExplorer((state) => state.view.to);
  const certain = useExplorer((state) => state.view.certain);
  return useMemo(() => windowOf({ from, to, certain }), [from, to, certain]);
}

/** The window, once it rests. */
export function useSettledWindow(): Window {
  const from = useSettled((view) => view.from);
  const to = useSettled((view) => view.to);
  const certain = useSettled((view) => view.certain);
  return useMemo(() => windowOf({ from, to, certain }), [from, to, certain]);
}

/** Has the window come to rest? */
export function useRestingWindow(): boolean {
  const now = useWindow();
  const settled = useSettledWindow();
  return now.from === settled.from && now.to === settled.to;
}

/** The days a view shows, within the frame. */
export function shownIn(frame: Days, view: View): Days {
  const { from, to } = windowOf(view);
  return { from: clampTo(frame, from), to: clampTo(frame, to) };
}

/** The days shown; `null` where nothing is dated. */
export function useShown(): Days | null {
  const { frame } = useScene();
  const { from, to } = useWindow();
  return useMemo(() => frame && { from: clampTo(frame, from), to: clampTo(frame, to) }, [frame, from, to]);
}

/** The playhead's day in a view; `null` where nothing is dated. */
export function atIn({ frame, last }: Scene, view: View): number | null {
  return frame && view.at !== null ? clampTo(frame, dayNumber(view.at)) : last;
}

/** The playhead's day; `null` where nothing is dated. */
export function useAt(): number | null {
  return useSinceAt((at) => at);
}

/** What the playhead's day makes of something: who asks is told only when that changes. */
export function useSinceAt<T extends string | number | null>(of: (at: number | null) => T): T {
  const scene = useScene();
  return useExplorer(({ view }) => of(atIn(scene, view)));
}

/** The playhead's day, once it rests. */
export function useSettledAt(): number | null {
  const scene = useScene();
  return useSettled((view) => atIn(scene, view));
}

/** Is nothing left to show? The chart stays where only its window is empty, so that one can move on. */
export function useNothingLeft(layout: Layout): boolean {
  const { marks } = useScene();
  const { filtered } = useDrawn();
  const window = useSettledWindow();
  if (layout === 'timeline') return filtered.overall.length === 0;
  return countVisible(marks, filtered, window).every((count) => count === 0);
}
