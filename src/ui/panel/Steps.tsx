import styles from './Reading.module.css';

type Props = { says: string; previous: (() => void) | null; next: (() => void) | null };

/** Where one stands in a sequence, and the way to the one before and after. */
export function Steps({ says, previous, next }: Props) {
  return (
    <div className={styles.steps}>
      <p>{says}</p>
      <button type="button" className={styles.step} disabled={!previous} onClick={() => previous?.()}>
        ↑ Previous
      </button>
      <button type="button" className={styles.step} disabled={!next} onClick={() => next?.()}>
        ↓ Next
      </button>
    </div>
  );
}
