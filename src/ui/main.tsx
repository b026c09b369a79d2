import './fonts.css';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bindAddress } from '../state/bind-address.ts';
import { App } from './App.tsx';
// Chart and list both need these, and either is in the first view.
import './shards/use-loaded.ts';
import './shards/Trouble.tsx';
import '../derive/mark-names.ts';
import { applyTheme, storedTheme } from './theme.ts';

applyTheme(storedTheme());
bindAddress(window);
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
