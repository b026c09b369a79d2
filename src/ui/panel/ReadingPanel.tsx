import { lazy, Suspense, useEffect } from 'react';
import { itemOf } from '../../derive/marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import { KINDS } from '../../state/view.ts';
import { Boundary } from '../Boundary.tsx';
import { useScene } from '../scene.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { PANEL_ID } from './close-panel.ts';
import { PanelWelcome } from './PanelWelcome.tsx';
import styles from './ReadingPanel.module.css';

const fetchArticlePanel = () => import('./ArticlePanel.tsx');
const fetchEventPanel = () => import('./EventPanel.tsx');
const ArticlePanel = lazy(() => fetchArticlePanel().then((module) => ({ default: module.ArticlePanel })));
const EventPanel = lazy(() => fetchEventPanel().then((module) => ({ default: module.EventPanel })));

/** What is open, as indices of items: an article, maybe at one of its quotations, or an event. */
function useOpened() {
  const { library, marks } = useScene();
  const open = useExplorer((state) => state.view.open);
  const mark = open === null ? null : marks.markOf(open);
  if (mark === null) return null;
  const index = itemOf(marks, mark);
  switch (KINDS[marks.kind[mark]!]!) {
    case 'announcement':
      return { kind: 'event', index } as const;
    case 'article':
      return { kind: 'article', index, quotation: null } as const;
    case 'quotation': {
      const article = library.columns.quotation.article[index]!;
      return { kind: 'article', index: article, quotation: index } as const;
    }
  }
}

/** What is open, read in its source; nothing open, what the corpus holds. */
export function ReadingPanel() {
  const open = useExplorer((state) => state.view.open);
  const opened = useOpened();
  // Fetched while the reader looks at the chart, so that the first choice opens at once. Where that
  // fails, opening fetches again and says so.
  useEffect(() => {
    Promise.allSettled([fetchArticlePanel(), fetchEventPanel()]);
  }, []);
  return (
    <aside
      id={PANEL_ID}
      aria-label="Reading panel"
      className={styles.panel}
      data-open={open !== null || undefined}
      tabIndex={-1}
    >
      <Boundary
        key={opened && `${opened.kind} ${opened.index}`}
        fallback={(error) => <PanelFailed error={error} />}
      >
        <Suspense fallback={<p className={styles.wait}>Opening…</p>}>
          {opened === null && <PanelWelcome />}
          {opened?.kind === 'article' && (
            <ArticlePanel key={opened.index} article={opened.index} quotation={opened.quotation} />
          )}
          {opened?.kind === 'event' && <EventPanel key={opened.index} index={opened.index} />}
        </Suspense>
      </Boundary>
    </aside>
  );
}

function PanelFailed({ error }: { error: Error }) {
  return (
    <div className={styles.failed} role="alert">
      <ClosePanel />
      <p>The panel could not be opened: {error.message}</p>
      <button type="button" onClick={() => location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
