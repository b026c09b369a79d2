import './fonts.css';
import './tokens.css';
import './base.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { bindAddress } from '../state/bind-address.ts';
import { useExplorer } from '../state/explorer.ts';
import { App, client } from './App.tsx';
import { folderOf } from './corpus-folder.ts';
import { bundleQuery } from './load-corpus.ts';
// Chart and list both need these, and either is in the first view.
import './shards/use-loaded.ts';
import './shards/Trouble.tsx';
import '../derive/mark-names.ts';
// A small file of styles weighs less within a large one.
import './timeline/Playhead.module.css';
import { applyTheme, storedTheme } from './theme.ts';

/** Shorter than this, nobody needs to be told to wait. */
const PATIENCE_MS = 150;

applyTheme(storedTheme());
bindAddress(window);
const root = createRoot(document.getElementById('app')!);
// The first file was asked for before this program: where it is there, or about to be, it is the first thing drawn.
const opened = client.prefetchQuery(bundleQuery(folderOf(useExplorer.getState().view.corpus)));
Promise.race([opened, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]).then(() =>
  // In short tasks, as the whole page at once would be a long one.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ),
);
