import type { ReactNode } from 'react';
import styles from './Loaded.module.css';
import type { Loading } from './use-loaded.ts';

type Props = { loading: Loading; what: string; children: () => ReactNode };

/** What is drawn from items once they are there; until then, or where they can't be had, it says so here. */
export function Loaded({ loading, what, children }: Props) {
  const { ready, error, retry } = loading;
  if (ready) return children();
  if (!error) return <p className={styles.wait}>Fetching {what}…</p>;
  return (
    <div className={styles.problem} role="alert">
      <p>
        Could not fetch {what}: {error.message}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
