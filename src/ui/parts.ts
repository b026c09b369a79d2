import type { ComponentType } from 'react';

/** A part's code: `ready` once it was fetched, since drawing what is there already needs no waiting. */
export type FetchPart<P> = { (): Promise<ComponentType<P>>; ready: ComponentType<P> | null };

function part<P>(fetchPart: () => Promise<ComponentType<P>>): FetchPart<P> {
  const fetchOnce: FetchPart<P> = Object.assign(
    async () => {
      fetchOnce.ready ??= await fetchPart();
      return fetchOnce.ready;
    },
    { ready: null },
  );
  return fetchOnce;
}

/** The parts of the page that not every view needs, each fetched by itself when it is used. */
export const PARTS = {
  asOf: part(() => import('./as-of/AsOf.tsx').then(({ AsOf }) => AsOf)),
  reportedSum: part(() => import('./as-of/ReportedSum.tsx').then(({ ReportedSum }) => ReportedSum)),
  panelWelcome: part(() => import('./panel/PanelWelcome.tsx').then(({ PanelWelcome }) => PanelWelcome)),
  linkNotice: part(() => import('./LinkNotice.tsx').then(({ LinkNotice }) => LinkNotice)),
  searchNotice: part(() => import('./search/SearchNotice.tsx').then(({ SearchNotice }) => SearchNotice)),
  noItems: part(() => import('./screens/NoItems.tsx').then(({ NoItems }) => NoItems)),
  noMatch: part(() => import('./NoMatch.tsx').then(({ NoMatch }) => NoMatch)),
  noCorpus: part(() => import('./screens/NoCorpus.tsx').then(({ NoCorpus }) => NoCorpus)),
  list: part(() => import('./list/List.tsx').then(({ List }) => List)),
  scrolledRows: part(() => import('./list/ScrolledRows.tsx').then(({ ScrolledRows }) => ScrolledRows)),
  timeline: part(() => import('./timeline/Timeline.tsx').then(({ Timeline }) => Timeline)),
  articlePanel: part(() => import('./panel/ArticlePanel.tsx').then(({ ArticlePanel }) => ArticlePanel)),
  eventPanel: part(() => import('./panel/EventPanel.tsx').then(({ EventPanel }) => EventPanel)),
  chips: part(() => import('./filters/Chips.tsx').then(({ Chips }) => Chips)),
  facetFilter: part(() => import('./filters/FacetFilter.tsx').then(({ FacetFilter }) => FacetFilter)),
  shareOutcome: part(() => import('./header/ShareOutcome.tsx').then(({ ShareOutcome }) => ShareOutcome)),
  exportMenu: part(() => import('./header/ExportMenu.tsx').then(({ ExportMenu }) => ExportMenu)),
  themeMenu: part(() => import('./header/ThemeMenu.tsx').then(({ ThemeMenu }) => ThemeMenu)),
  keysDialog: part(() => import('./header/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog)),
};

/** A page that is never at rest gets it all the same. */
const PATIENCE_MS = 2000;

/** Runs `act` when the page is drawn and at rest; what it gives back calls that off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no such callback; by then the page is drawn as well.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(idle);
}

/**
 * Fetches all parts once the page is drawn and at rest, so that each opens at once. Where that fails, using
 * a part fetches it again and says so.
 */
export function prefetchParts(): () => void {
  return whenIdle(() => Promise.allSettled(Object.values(PARTS).map((fetchPart) => fetchPart())));
}
