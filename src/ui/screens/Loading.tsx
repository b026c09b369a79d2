import styles from './Screen.module.css';
import { Screen } from './Screen.tsx';

export function Loading() {
  return (
    <Screen title="Opening the corpus">
      <p role="status">Fetching who said what, when and where.</p>
      <div className={styles.bar} />
    </Screen>
  );
}
