import '@fontsource-variable/public-sans';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bindAddress } from '../state/bind-address.ts';
import { App } from './App.tsx';
import { applyTheme, storedTheme } from './theme.ts';

applyTheme(storedTheme());
bindAddress(window);
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
