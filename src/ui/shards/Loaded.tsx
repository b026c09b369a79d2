import type { ReactNode } from 'react';
import styles from './Loaded.module.css';
import { Trouble } from './Trouble.tsx';
import type { Loading } from './use-loaded.ts';

type Props = { loading: Loading; what: string; children: () => ReactNode };

/** What is drawn from items once they are there; until then, or where they can't be had, it says so here. */
export function Loaded({ loading, what, children }: Props) {
  if (loading.ready) return children();
  if (loading.error) return <Trouble loading={loading} what={what} />;
  return <p className={styles.wait}>Fetching {what}…</p>;
}
