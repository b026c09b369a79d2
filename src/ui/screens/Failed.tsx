import styles from './Screen.module.css';
import { Screen } from './Screen.tsx';

/** The last resort: the page itself failed. The link keeps the view, so a reload loses nothing. */
export function Failed({ error }: { error: Error }) {
  return (
    <Screen title="This page has failed">
      <p role="alert">{error.message}</p>
      <p>Nothing is lost: the address holds the view, and a reload shows it again.</p>
      <button type="button" className={styles.action} onClick={() => location.reload()}>
        Reload
      </button>
    </Screen>
  );
}
