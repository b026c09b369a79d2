import type { ReactNode } from 'react';
import styles from './Screen.module.css';

/** A whole page that says what happened and offers a way on. */
export function Screen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <header className={styles.banner}>
        <span className={styles.brand}>Quoteline</span>
      </header>
      <main className={styles.screen}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
