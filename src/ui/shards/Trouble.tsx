import styles from './Loaded.module.css';
import type { Loading } from './use-loaded.ts';

/** Says which items can't be had, and why, and asks for them again; nothing where all is well. */
export function Trouble({ loading: { error, retry }, what }: { loading: Loading; what: string }) {
  if (!error) return null;
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
