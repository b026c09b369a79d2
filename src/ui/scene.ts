import { createContext, useContext, useMemo } from 'react';
import { type Library, makeLibrary } from '../derive/mark-names.ts';
import { type Days, type Marks, makeMarks, spanOf } from '../derive/marks.ts';
import { stopsOf } from '../derive/playhead.ts';
import { type Row, timelineRows } from '../derive/rows.ts';
import { type Visible, visibleMarks } from '../derive/visible-marks.ts';
import { clampTo, frameOf } from '../derive/window.ts';
import type { Corpus } from '../model/corpus.ts';
import { type Day, dayNumber } from '../model/day.ts';
import { useExplorer } from '../state/explorer.ts';
import type { Search } from './search/use-search.ts';

/**
 * All that is drawn, derived from corpus and view. `frame` is the corpus's span with room around it,
 * `null` where nothing is dated; `shown` the window within it; `at` the playhead's day.
 */
export type Scene = {
  library: Library;
  marks: Marks;
  visible: Visible;
  rows: Row[];
  search: Search;
  time: { frame: Days; shown: Days; at: number; stops: Int32Array } | null;
};

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('useScene is for what stands inside the explorer');
  return scene;
}

/** How much of the frame a mark keeps clear behind it, so that marks in a lane don't touch on screen. */
const ROOM = 0.012;

export type Indexed = { library: Library; marks: Marks };

/** What depends on the corpus alone. */
export function useIndexed(corpus: Corpus): Indexed {
  return useMemo(() => ({ library: makeLibrary(corpus), marks: makeMarks(corpus) }), [corpus]);
}

export function useMakeScene({ library, marks }: Indexed, search: Search): Scene {
  const view = useExplorer((state) => state.view);
  const frame = useMemo(() => {
    const span = spanOf(marks);
    return span && frameOf(span);
  }, [marks]);
  // The filters alone, so that moving the playhead or opening a mark filters nothing again.
  const { from, to, certain, facets } = view;
  const visible = useMemo(
    () => visibleMarks(marks, { ...useExplorer.getState().view, from, to, certain, facets }, search.mask),
    [marks, from, to, certain, facets, search.mask],
  );
  const rows = useMemo(
    () => timelineRows(marks, visible.overall, frame ? Math.ceil((frame.to - frame.from) * ROOM) : 0),
    [marks, visible.overall, frame],
  );
  const stops = useMemo(() => stopsOf(marks, visible.overall), [marks, visible.overall]);
  const time = useMemo(() => {
    if (!frame) return null;
    const day = (text: Day | null, otherwise: number) =>
      text === null ? otherwise : clampTo(frame, dayNumber(text));
    const shown = { from: day(from, frame.from), to: day(to, frame.to) };
    return { frame, shown, at: day(view.at, frame.to), stops };
  }, [frame, from, to, view.at, stops]);
  return useMemo(
    () => ({ library, marks, visible, rows, search, time }),
    [library, marks, visible, rows, search, time],
  );
}
