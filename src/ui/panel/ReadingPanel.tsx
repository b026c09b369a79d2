import { Suspense, useMemo } from 'react';
import { itemOf } from '../../derive/marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import { KINDS } from '../../state/view.ts';
import { Boundary } from '../Boundary.tsx';
import { fetchedPart, latePart } from '../lazy-part.tsx';
import { PARTS } from '../parts.ts';
import { useScene } from '../scene.ts';
import { useLayout } from '../use-layout.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { PANEL_ID } from './close-panel.ts';
import styles from './ReadingPanel.module.css';

const ArticlePanel = fetchedPart(PARTS.articlePanel);
const EventPanel = fetchedPart(PARTS.eventPanel);
const PanelWelcome = latePart(PARTS.panelWelcome, 'What the corpus holds');

/** What is open, as indices of items: an article, maybe at one of its quotations, or an event. */
function useOpened() {
  const { library, marks } = useScene();
  const open = useExplorer((state) => state.view.open);
  const mark = useMemo(() => (open === null ? null : marks.markOf(open)), [marks, open]);
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
  const { asSheet } = useLayout();
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
          {opened === null && !asSheet && <PanelWelcome />}
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
