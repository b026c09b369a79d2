import { useScene } from '../scene.ts';
import styles from './Conflicts.module.css';

/** What the build noticed and could not settle: files left out, marks without a partner. */
export function Notices() {
  const { notices, unmatchedMarks } = useScene().library.corpus;
  if (notices.length === 0 && unmatchedMarks.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="notices">
      <h3 id="notices">What the build noticed</h3>
      <ul>
        {notices.map(({ file, says }) => (
          <li key={`${file}:${says}`}>
            <p>
              {file}: {says}
            </p>
          </li>
        ))}
        {unmatchedMarks.length > 0 && (
          <li>
            <p>
              {unmatchedMarks.length} quotation {unmatchedMarks.length === 1 ? 'mark has' : 'marks have'} no
              partner in the text.
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
