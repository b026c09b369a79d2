import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import type { Library } from '../derive/library.ts';
import { type Days, type Marks, spanOf } from '../derive/marks.ts';
import { countShown, type Row, rowsThrough, timelineRows } from '../derive/rows.ts';
import { everyRow } from '../derive/unfiltered.ts';
import { type Filtered, filterMarks, visibleMarks, type Window, windowOf } from '../derive/visible-marks.ts';
import { clampTo, frameOf } from '../derive/window.ts';
import { dayNumber } from '../model/day.ts';
import { useExplorer } from '../state/explorer.ts';
import type { View } from '../state/view.ts';
import type { Bundle } from './load-corpus.ts';
import type { Search } from './search/use-search.ts';
import { useSettled } from './use-settled.ts';

/**
 * All that is drawn, derived from the corpus and what the filters let through. It stays the same while
 * the window and the playhead move; what follows those asks for them with the hooks below. `frame` is
 * the corpus's span with room around it, `null` where nothing is dated; `last` the last day any date
 * names, where the playhead stands until it is moved. `rows` has what is shown, `allRows` what would be
 * without a window.
 */
export type Scene = Indexed & {
  filtered: Filtered;
  rows: Row[];
  allRows: Row[];
  search: Search;
  frame: Days | null;
  last: number | null;
  /** The marks a window shows, found when first asked for. */
  visibleIn: (window: Window) => Int32Array;
};

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('useScene is for what stands inside the explorer');
  return scene;
}

export type Indexed = { bundle: Bundle; library: Library; marks: Marks };

export function useMakeScene(indexed: Indexed, search: Search): Scene {
  const { marks } = indexed;
  // What was chosen is painted first; what it leaves is drawn after that, in short tasks.
  const facets = useDeferredValue(useExplorer((state) => state.view.facets));
  const certain = useExplorer((state) => state.view.certain);
  // The window is a filter of rows only where it asks for certainty.
  const from = useExplorer(({ view }) => (view.certain ? view.from : null));
  const to = useExplorer(({ view }) => (view.certain ? view.to : null));
  const span = useMemo(() => spanOf(marks), [marks]);
  const frame = useMemo(() => span && frameOf(span), [span]);
  const filtered = useMemo(() => filterMarks(marks, facets, search.mask), [marks, facets, search.mask]);
  const allRows = useMemo(
    () => (filtered.overall.length === marks.size ? everyRow(marks) : timelineRows(marks, filtered.overall)),
    [marks, filtered],
  );
  const rows = useMemo(
    () => rowsThrough(marks, allRows, windowOf({ from, to, certain })),
    [marks, allRows, from, to, certain],
  );
  const visibleIn = useMemo(() => rememberVisible(marks, filtered), [marks, filtered]);
  return useMemo(
    () => ({
      ...indexed,
      filtered,
      rows,
      allRows,
      search,
      frame,
      last: span?.to ?? null,
      visibleIn,
    }),
    [indexed, filtered, rows, allRows, search, frame, span, visibleIn],
  );
}

function rememberVisible(marks: Marks, filtered: Filtered): Scene['visibleIn'] {
  let last: { window: Window; visible: Int32Array } | null = null;
  return (window) => {
    const same =
      last?.window.from === window.from &&
      last.window.to === window.to &&
      last.window.certain === window.certain;
    if (!last || !same) last = { window, visible: visibleMarks(marks, filtered, window) };
    return last.visible;
  };
}

/** The window the view asks for. */
export function useWindow(): Window {
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

/** Does the window show nothing at all? */
export function useEmptyWindow(): boolean {
  const { marks, rows } = useScene();
  return useExplorer(({ view }) => countShown(marks, rows, windowOf(view)).every((count) => count === 0));
}

/** How many marks of each kind the window shows, in the order of `KINDS`. */
export function useCounts(): number[] {
  const { marks, rows } = useScene();
  const window = useWindow();
  return useMemo(() => countShown(marks, rows, window), [marks, rows, window]);
}

/** The marks in the window, in the corpus's order; a drag is followed once it rests, for it takes a pass over them all. */
export function useVisible(): Int32Array {
  return useScene().visibleIn(useSettledWindow());
}
