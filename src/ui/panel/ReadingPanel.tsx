import { lazy, Suspense } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { PANEL_ID } from './close-panel.ts';
import { PanelWelcome } from './PanelWelcome.tsx';
import styles from './ReadingPanel.module.css';

const ArticlePanel = lazy(() =>
  import('./ArticlePanel.tsx').then((module) => ({ default: module.ArticlePanel })),
);
const EventPanel = lazy(() => import('./EventPanel.tsx').then((module) => ({ default: module.EventPanel })));

/** What is open, read in its source; nothing open, what the corpus holds. */
export function ReadingPanel() {
  const { library } = useScene();
  const open = useExplorer((state) => state.view.open);
  const quotation = open === null ? undefined : library.quotation.get(open);
  const article = library.article.get(quotation?.article ?? open ?? '');
  const event = library.event.get(open ?? '');
  return (
    <aside
      id={PANEL_ID}
      aria-label="Reading panel"
      className={styles.panel}
      data-open={open !== null || undefined}
      tabIndex={-1}
    >
      <Suspense fallback={<p className={styles.wait}>Opening…</p>}>
        {article && <ArticlePanel key={article.id} article={article} quotation={quotation ?? null} />}
        {event && <EventPanel key={event.id} event={event} />}
        {!article && !event && <PanelWelcome />}
      </Suspense>
    </aside>
  );
}
