import { withCommas } from '../../derive/with-commas.ts';
import { useScene } from '../scene.ts';
import styles from './Conflicts.module.css';

/** What the build noticed and could not settle: files left out, marks without a partner. */
export function Notices() {
  const { notices, counts } = useScene().bundle.manifest;
  if (notices.count === 0 && counts.unmatched === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="notices">
      <h3 id="notices">What the build noticed</h3>
      <ul>
        {notices.first.map(({ file, says }) => (
          <li key={`${file}:${says}`}>
            <p>
              {file}: {says}
            </p>
          </li>
        ))}
        {notices.count > notices.first.length && (
          <li>
            <p>And {withCommas(notices.count - notices.first.length)} more of that kind.</p>
          </li>
        )}
        {counts.unmatched > 0 && (
          <li>
            <p>
              {withCommas(counts.unmatched)} quotation {counts.unmatched === 1 ? 'mark has' : 'marks have'} no
              partner in the text.
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
