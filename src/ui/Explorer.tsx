import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { Library } from '../derive/library.ts';
import { NO_LIBRARY } from '../derive/no-library.ts';
import { useExplorer } from '../state/explorer.ts';
import type { Layout } from '../state/view.ts';
import styles from './Explorer.module.css';
import { Filters } from './filters/Filters.tsx';
import { Header } from './header/Header.tsx';
import { latePart, lazyPart } from './lazy-part.tsx';
import type { Bundle } from './load-corpus.ts';
import { OpeningMain } from './opening/OpeningMain.tsx';
import { Overview } from './overview/Overview.tsx';
import panel from './panel/ReadingPanel.module.css';
import { ReadingPanel } from './panel/ReadingPanel.tsx';
import { PARTS, prefetchParts } from './parts.ts';
import { DrawnContext, SceneContext, useMakeDrawn, useMakeScene, useNothingLeft } from './scene.ts';
import { useSearch } from './search/use-search.ts';
import { PlayheadBar } from './timeline/PlayheadBar.tsx';
import { useLayout } from './use-layout.ts';
import { usePageKeys } from './use-page-keys.ts';

const AsOf = latePart(PARTS.asOf, 'What had been reported');
// These follow the scene and the store by themselves.
const MemoHeader = memo(Header);
const MemoFilters = memo(Filters);
const MemoOverview = memo(Overview);
const MemoPanel = memo(ReadingPanel);
const LinkNotice = lazyPart(PARTS.linkNotice, 'What the link asks for in vain');
const SearchNotice = lazyPart(PARTS.searchNotice, 'Why nothing is searched');
const NoMatch = lazyPart(PARTS.noMatch, 'What nothing matches');
const List = lazyPart(PARTS.list, 'The list');
const Timeline = lazyPart(PARTS.timeline, 'The timeline');

type Props = {
  bundle: Bundle;
  /** `null` while the columns are on their way. */
  library: Library | null;
};

/** The page of a corpus; of what needs its columns, a preview until those are there. */
export function Explorer({ bundle, library }: Props) {
  const ready = library !== null;
  const indexed = useMemo(() => {
    const known = library ?? NO_LIBRARY;
    return { bundle, library: known, marks: known.marks };
  }, [bundle, library]);
  const { search, hits } = useSearch(bundle);
  const scene = useMakeScene(indexed);
  // The number of hits is painted before anything is filtered by them.
  const drawn = useMakeDrawn(indexed, useDeferredValue(search));
  const { layout, asSheet } = useLayout();
  const open = useExplorer((state) => state.view.open);
  const troubled = useExplorer((state) => state.problems.length > 0);
  usePageKeys();
  useEffect(() => (ready ? prefetchParts() : undefined), [ready]);
  // A sheet lies over the page, so what it hides must not take the focus.
  const covered = ready && asSheet && open !== null;
  return (
    <SceneContext value={scene}>
      <DrawnContext value={drawn}>
        <div className={styles.page}>
          <div className={styles.top} inert={covered}>
            <MemoHeader title={bundle.manifest.title} hits={hits} ready={ready} />
            <MemoFilters ready={ready} />
          </div>
          <main className={styles.main} inert={covered}>
            {troubled && <LinkNotice />}
            {search.problem && <SearchNotice />}
            {ready ? (
              <>
                <MemoOverview />
                <Shown layout={layout} />
              </>
            ) : (
              <OpeningMain manifest={bundle.manifest} />
            )}
          </main>
          {ready ? <MemoPanel /> : <aside aria-label="Reading panel" className={panel.panel} />}
        </div>
      </DrawnContext>
    </SceneContext>
  );
}

/** What the filters leave, as chart or list. */
const Shown = memo(function Shown({ layout }: { layout: Layout }) {
  if (useNothingLeft(layout)) return <NoMatch />;
  return (
    <>
      <PlayheadBar layout={layout} />
      {layout === 'list' ? <List /> : <Timeline />}
      <AsOf />
    </>
  );
});
