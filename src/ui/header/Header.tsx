import { lazy, Suspense } from 'react';
import { SearchField } from '../search/SearchField.tsx';
import styles from './Header.module.css';
import { ShareButton } from './ShareButton.tsx';

const ExportMenu = lazy(() => import('./ExportMenu.tsx').then((module) => ({ default: module.ExportMenu })));
const ThemeMenu = lazy(() => import('./ThemeMenu.tsx').then((module) => ({ default: module.ThemeMenu })));
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((module) => ({ default: module.KeysDialog })));

export function Header({ title }: { title: string }) {
  return (
    <header className={styles.banner}>
      <p className={styles.brand}>Quoteline</p>
      <h1 className={styles.title}>{title}</h1>
      <SearchField />
      <div className={styles.tools}>
        <ShareButton />
        <Suspense fallback={<span className={styles.tool}>Export</span>}>
          <ExportMenu />
        </Suspense>
        <Suspense fallback={<span className={styles.tool}>Theme</span>}>
          <ThemeMenu />
        </Suspense>
        <Suspense fallback={<span className={styles.tool}>?</span>}>
          <KeysDialog />
        </Suspense>
      </div>
    </header>
  );
}
