import { useState } from 'react';
import styles from './Conflicts.module.css';

/** About three lines of the panel. */
const LONG = 150;

/** A long sentence shown by its first three lines, until one asks for the rest. */
export function Clipped({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= LONG) return <p>{text}</p>;
  return (
    <>
      <p className={whole ? undefined : styles.clipped}>{text}</p>
      <button
        type="button"
        className={styles.more}
        aria-expanded={whole}
        onClick={() => setWhole((before) => !before)}
      >
        {whole ? 'Less' : 'More'}
      </button>
    </>
  );
}
