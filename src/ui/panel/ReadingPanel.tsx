import { lazy, Suspense, useEffect } from 'react';
import { useExplorer } from '../../state/explorer.ts';
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

/** What is open, read in its source; nothing open, what the corpus holds. */
export function ReadingPanel() {
  const { library } = useScene();
  const open = useExplorer((state) => state.view.open);
  const quotation = open === null ? undefined : library.quotation.get(open);
  const article = library.article.get(quotation?.article ?? open ?? '');
  const event = library.event.get(open ?? '');
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
      <Boundary key={article?.id ?? open} fallback={(error) => <PanelFailed error={error} />}>
        <Suspense fallback={<p className={styles.wait}>Opening…</p>}>
          {article && <ArticlePanel key={article.id} article={article} quotation={quotation ?? null} />}
          {event && <EventPanel key={event.id} event={event} />}
          {!article && !event && <PanelWelcome />}
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
