import { useExplorer } from '../state/explorer.ts';
import { withoutFilters } from '../state/view.ts';
import styles from './NoMatch.module.css';

/** Nothing passes the filters: what they ask for, and the way back. */
export function NoMatch() {
  const view = useExplorer((state) => state.view);
  const change = useExplorer((state) => state.change);
  return (
    <div className={styles.none}>
      <h2>Nothing matches</h2>
      <p>
        {view.q === ''
          ? 'No announcement, article or quotation passes all of these filters at once.'
          : `Nothing in this corpus says “${view.q}” and passes the other filters.`}
      </p>
      <button type="button" onClick={() => change(withoutFilters)}>
        Show everything again
      </button>
    </div>
  );
}
