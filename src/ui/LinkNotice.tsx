import { useExplorer } from '../state/explorer.ts';
import styles from './LinkNotice.module.css';

/** What the link asked for and could not be given; the rest of it holds. */
export function LinkNotice() {
  const problems = useExplorer((state) => state.problems);
  const forget = useExplorer((state) => state.forgetProblems);
  return (
    <div role="alert" className={styles.notice}>
      <p>Not all of this link could be honoured. The rest of it is shown.</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" onClick={forget}>
        Dismiss
      </button>
    </div>
  );
}
