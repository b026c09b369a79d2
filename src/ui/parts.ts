/** The parts of the page that not every view needs, each fetched by itself when it is used. */
export const PARTS = {
  asOf: () => import('./as-of/AsOf.tsx').then(({ AsOf }) => AsOf),
  corpusNotes: () => import('./panel/CorpusNotes.tsx').then(({ CorpusNotes }) => CorpusNotes),
  list: () => import('./list/List.tsx').then(({ List }) => List),
  articlePanel: () => import('./panel/ArticlePanel.tsx').then(({ ArticlePanel }) => ArticlePanel),
  eventPanel: () => import('./panel/EventPanel.tsx').then(({ EventPanel }) => EventPanel),
  facetFilter: () => import('./filters/FacetFilter.tsx').then(({ FacetFilter }) => FacetFilter),
  exportMenu: () => import('./header/ExportMenu.tsx').then(({ ExportMenu }) => ExportMenu),
  themeMenu: () => import('./header/ThemeMenu.tsx').then(({ ThemeMenu }) => ThemeMenu),
  keysDialog: () => import('./header/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog),
};

/** Runs `act` when the page is drawn and at rest; what it gives back calls that off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no such callback; by then the page is drawn as well.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
}

/**
 * Fetches all parts once the page is drawn and at rest, so that each opens at once. Where that fails, using
 * a part fetches it again and says so.
 */
export function prefetchParts(): () => void {
  return whenIdle(() => Promise.allSettled(Object.values(PARTS).map((fetchPart) => fetchPart())));
}
