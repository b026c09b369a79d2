import { createContext, useContext, useMemo } from 'react';
import { type Library, makeLibrary } from '../derive/library.ts';
import { type Days, type Marks, spanOf } from '../derive/marks.ts';
import { stopsOf } from '../derive/playhead.ts';
import { type Row, timelineRows } from '../derive/rows.ts';
import { rowsInWindow } from '../derive/rows-in-window.ts';
import { type Visible, visibleMarks } from '../derive/visible-marks.ts';
import { clampTo, frameOf } from '../derive/window.ts';
import type { Corpus } from '../model/corpus.ts';
import { type Day, dayNumber } from '../model/day.ts';
import type { Manifest } from '../model/manifest.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import { useExplorer } from '../state/explorer.ts';
import type { Search } from './search/use-search.ts';

/**
 * All that is drawn, derived from corpus and view. `frame` is the corpus's span with room around it,
 * `null` where nothing is dated; `shown` the window within it;  `at` the playhead's day; `last` the last
 * day any date names, where the playhead stands until it is moved.
 */
export type Scene = Indexed & {
  visible: Visible;
  rows: Row[];
  search: Search;
  time: { frame: Days; shown: Days; at: number; last: number; stops: Int32Array } | null;
};

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('useScene is for what stands inside the explorer');
  return scene;
}

/** How much of the frame a mark keeps clear behind it, so that marks in a lane don't touch on screen. */
const ROOM = 0.012;

const roomIn = ({ from, to }: Days) => Math.ceil((to - from) * ROOM);

function windowIn(frame: Days, from: Day | null, to: Day | null): Days {
  return {
    from: from === null ? frame.from : clampTo(frame, dayNumber(from)),
    to: to === null ? frame.to : clampTo(frame, dayNumber(to)),
  };
}

export type Indexed = Pick<Manifest, 'description' | 'counts' | 'notices'> & {
  library: Library;
  marks: Marks;
};

/** What depends on the corpus alone. */
export function useIndexed(corpus: Corpus): Indexed {
  return useMemo(() => {
    const { columns, names, items, counts } = packCorpus(corpus);
    const library = makeLibrary(columns, names, {
      item: (kind, index) => items[kind][index],
      failed: () => false,
    });
    const { description, notices } = corpus;
    return {
      library,
      marks: library.marks,
      description,
      counts,
      notices: { count: notices.length, first: notices },
    };
  }, [corpus]);
}

export function useMakeScene(indexed: Indexed, search: Search): Scene {
  const { marks } = indexed;
  const view = useExplorer((state) => state.view);
  const span = useMemo(() => spanOf(marks), [marks]);
  const frame = useMemo(() => span && frameOf(span), [span]);
  // The filters alone, so that moving the playhead or opening a mark filters nothing again.
  const { from, to, certain, facets } = view;
  const visible = useMemo(
    () => visibleMarks(marks, { ...useExplorer.getState().view, from, to, certain, facets }, search.mask),
    [marks, from, to, certain, facets, search.mask],
  );
  const rows = useMemo(
    () => timelineRows(marks, visible.overall, frame ? roomIn(frame) : 0),
    [marks, visible.overall, frame],
  );
  const inWindow = useMemo(() => {
    const shown = frame && windowIn(frame, from, to);
    return rowsInWindow(rows, marks, visible.mask, shown, shown ? roomIn(shown) : 0);
  }, [rows, marks, visible.mask, frame, from, to]);
  const stops = useMemo(() => stopsOf(marks, visible.overall), [marks, visible.overall]);
  const time = useMemo(() => {
    if (!frame || !span) return null;
    const at = view.at === null ? span.to : clampTo(frame, dayNumber(view.at));
    return { frame, shown: windowIn(frame, from, to), at, last: span.to, stops };
  }, [frame, span, from, to, view.at, stops]);
  return useMemo(
    () => ({ ...indexed, visible, rows: inWindow, search, time }),
    [indexed, visible, inWindow, search, time],
  );
}
