import { useExplorer } from '../../state/explorer.ts';
import { LAYOUTS } from '../../state/view.ts';
import { useLayout } from '../use-layout.ts';
import styles from './Filters.module.css';

const NAME = { timeline: 'Timeline', list: 'List' } as const;

/** Timeline or list: two equal views of the same items. */
export function LayoutSwitch() {
  const { layout } = useLayout();
  const change = useExplorer((state) => state.change);
  return (
    <fieldset className={styles.layouts}>
      <legend className="visually-hidden">Show as</legend>
      {LAYOUTS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === layout}
          className={styles.layout}
          onClick={() => change({ layout: each })}
        >
          {NAME[each]}
        </button>
      ))}
    </fieldset>
  );
}
