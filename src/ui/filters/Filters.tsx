import { lazy, Suspense, useMemo } from 'react';
import { countsInWords, utterancesAmong } from '../../derive/counts.ts';
import { useExplorer } from '../../state/explorer.ts';
import { FACETS, type Facet, hasFilters, withoutFilters } from '../../state/view.ts';
import { useScene } from '../scene.ts';
import { Chips } from './Chips.tsx';
import styles from './Filters.module.css';
import { LayoutSwitch } from './LayoutSwitch.tsx';

const FacetFilter = lazy(() =>
  import('./FacetFilter.tsx').then((module) => ({ default: module.FacetFilter })),
);

export const FACET_NAME: Record<Facet, string> = {
  speaker: 'Speaker',
  outlet: 'Outlet',
  subject: 'Subject',
  milestone: 'Milestone',
  printed: 'Printed',
  kind: 'Kind',
};

/** What is shown of what there is, and the means to narrow it. */
export function Filters() {
  const { library, visible, marks } = useScene();
  const utterances = useMemo(
    () => utterancesAmong(library.columns, marks, visible.marks),
    [library, marks, visible.marks],
  );
  const view = useExplorer((state) => state.view);
  const change = useExplorer((state) => state.change);
  const offered = FACETS.filter((facet) => marks.facets[facet].keys.length > 0);
  return (
    <section aria-label="Filters" className={styles.filters}>
      <div className={styles.choices}>
        {offered.map((facet) => (
          <Suspense key={facet} fallback={<span className={styles.filter}>{FACET_NAME[facet]}</span>}>
            <FacetFilter facet={facet} name={FACET_NAME[facet]} />
          </Suspense>
        ))}
      </div>
      <Chips />
      <p role="status" className={styles.counts}>
        {countsInWords(visible.shown, visible.total, utterances)}
      </p>
      {hasFilters(view) && (
        <button type="button" className={styles.reset} onClick={() => change(withoutFilters)}>
          Reset
        </button>
      )}
      <LayoutSwitch />
    </section>
  );
}
