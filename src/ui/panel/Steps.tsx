import styles from './Reading.module.css';

type Props = {
  says: string;
  /** By how many one steps, where it is more than one. */
  unit?: number;
  previous: (() => void) | null;
  next: (() => void) | null;
};

/** Where one stands in a sequence, and the way to what is before and after; at an end the button keeps the focus. */
export function Steps({ says, unit, previous, next }: Props) {
  const many = unit === undefined ? '' : ` ${unit}`;
  return (
    <div className={styles.steps}>
      <p>{says}</p>
      <button type="button" className={styles.step} aria-disabled={!previous} onClick={() => previous?.()}>
        ↑ Previous{many}
      </button>
      <button type="button" className={styles.step} aria-disabled={!next} onClick={() => next?.()}>
        ↓ Next{many}
      </button>
    </div>
  );
}
