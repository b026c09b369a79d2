import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { Library } from '../derive/library.ts';
import { useExplorer } from '../state/explorer.ts';
import type { Layout } from '../state/view.ts';
import styles from './Explorer.module.css';
import { Filters } from './filters/Filters.tsx';
import { Header } from './header/Header.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { latePart, lazyPart } from './lazy-part.tsx';
import type { Bundle } from './load-corpus.ts';
import { NoMatch } from './NoMatch.tsx';
import { Overview } from './overview/Overview.tsx';
import { ReadingPanel } from './panel/ReadingPanel.tsx';
import { PARTS, prefetchParts } from './parts.ts';
import {
  FilteredContext,
  SceneContext,
  useEmptyWindow,
  useFilterMarks,
  useMakeScene,
  useScene,
} from './scene.ts';
import { SearchNotice } from './search/SearchNotice.tsx';
import { useSearch } from './search/use-search.ts';
import { PlayheadBar } from './timeline/PlayheadBar.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useLayout } from './use-layout.ts';
import { usePageKeys } from './use-page-keys.ts';

const AsOf = latePart(PARTS.asOf, 'What had been reported');
// These follow the scene and the store by themselves.
const MemoFilters = memo(Filters);
const MemoOverview = memo(Overview);
const MemoPanel = memo(ReadingPanel);
const List = lazyPart(PARTS.list, 'The list');

export function Explorer({ bundle, library }: { bundle: Bundle; library: Library }) {
  const indexed = useMemo(() => ({ bundle, library, marks: library.marks }), [bundle, library]);
  const search = useSearch(indexed);
  const filtered = useFilterMarks(indexed, search);
  // How many there are is painted first; what is left is drawn after that, in short tasks.
  const scene = useMakeScene(indexed, useDeferredValue(search), useDeferredValue(filtered));
  const { layout, asSheet } = useLayout();
  const open = useExplorer((state) => state.view.open);
  usePageKeys();
  useEffect(prefetchParts, []);
  // A sheet lies over the page, so what it hides must not take the focus.
  const covered = asSheet && open !== null;
  return (
    <SceneContext value={scene}>
      <div className={styles.page}>
        <div className={styles.top} inert={covered}>
          <Header title={bundle.manifest.title} hits={search.hits} />
          <FilteredContext value={filtered}>
            <MemoFilters />
          </FilteredContext>
        </div>
        <main className={styles.main} inert={covered}>
          <LinkNotice />
          <SearchNotice />
          <MemoOverview />
          <Shown layout={layout} />
        </main>
        <MemoPanel />
      </div>
    </SceneContext>
  );
}

/** What the filters leave, as chart or list. The chart stays where its window is empty, so that one can move on. */
const Shown = memo(function Shown({ layout }: { layout: Layout }) {
  const { filtered } = useScene();
  const empty = useEmptyWindow();
  if (layout === 'list' ? empty : filtered.overall.length === 0) return <NoMatch />;
  return (
    <>
      <PlayheadBar layout={layout} />
      {layout === 'list' ? <List /> : <Timeline />}
      <AsOf />
    </>
  );
});
