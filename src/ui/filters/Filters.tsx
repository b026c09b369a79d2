import { countsInWords, utterancesAmong } from '../../derive/counts.ts';
import { countVisible } from '../../derive/visible-marks.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import { FACETS, type Facet, hasFilters, withoutFilters } from '../../state/view.ts';
import { lazyPart } from '../lazy-part.tsx';
import { OnDemand } from '../OnDemand.tsx';
import { PARTS } from '../parts.ts';
import { useDrawn, useScene, useSettledWindow } from '../scene.ts';
import { FilterName, filterLabel } from './FilterName.tsx';
import styles from './Filters.module.css';
import { LayoutSwitch } from './LayoutSwitch.tsx';

const Chips = lazyPart(PARTS.chips, 'What is chosen', () => null);

const FACET_NAME: Record<Facet, string> = {
  speaker: 'Speaker',
  outlet: 'Outlet',
  subject: 'Subject',
  milestone: 'Milestone',
  printed: 'Printed',
  kind: 'Kind',
};

/** What is shown of what there is, and the means to narrow it; before the columns are `ready`, what there will be. */
export function Filters({ ready }: { ready: boolean }) {
  const { marks, bundle } = useScene();
  const any = useExplorer((state) => hasFilters(state.view));
  const change = useExplorer((state) => state.change);
  const { counts } = bundle.manifest;
  const offered = FACETS.filter((facet) => !ready || marks.facets[facet].keys.length > 0);
  return (
    <section aria-label="Filters" className={styles.filters}>
      <div className={styles.choices} inert={!ready}>
        {offered.map((facet) => (
          <FacetButton key={facet} facet={facet} />
        ))}
      </div>
      {any && <Chips ready={ready} />}
      {ready ? (
        <Counts />
      ) : (
        <p role="status" className={styles.counts}>
          Fetching {withCommas(counts.quotation)} quotations of {withCommas(counts.article)} articles…
        </p>
      )}
      {any && (
        <button type="button" className={styles.reset} onClick={() => change(withoutFilters)}>
          Reset
        </button>
      )}
      <LayoutSwitch />
    </section>
  );
}

function FacetButton({ facet }: { facet: Facet }) {
  const chosen = useExplorer((state) => state.view.facets[facet].length);
  const name = FACET_NAME[facet];
  return (
    <OnDemand
      fetchPart={PARTS.facetFilter}
      given={{ facet, name }}
      role="combobox"
      aria-haspopup="dialog"
      aria-label={filterLabel(name, chosen)}
      className={styles.filter}
      data-chosen={chosen > 0 || undefined}
    >
      <FilterName name={name} chosen={chosen} />
    </OnDemand>
  );
}

function Counts() {
  const { library, marks } = useScene();
  const { filtered } = useDrawn();
  const window = useSettledWindow();
  const shown = countVisible(marks, filtered, window);
  const utterances = utterancesAmong(library.columns, marks, filtered, window);
  return (
    <p role="status" className={styles.counts}>
      {keepTogether(countsInWords(shown, filtered.total, utterances))}
    </p>
  );
}

/** A line ends after a number's noun, not before it. */
const keepTogether = (text: string) => text.replace(/(\d) /g, '$1\u00a0');
