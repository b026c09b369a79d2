import { useExplorer } from '../../state/explorer.ts';
import styles from '../LinkNotice.module.css';
import { useDrawn } from '../scene.ts';

/** A search that could not be made, in one line, and the way to try again. */
export function SearchNotice() {
  const { problem } = useDrawn().search;
  const q = useExplorer((state) => state.view.q);
  if (problem === null) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>
        “{q}” could not be searched for, so nothing is filtered by it: {problem.says}.{' '}
        <button type="button" onClick={problem.retry}>
          Retry
        </button>
      </p>
    </div>
  );
}
