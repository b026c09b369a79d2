import { dayInWords } from '../../model/day-words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { FACETS, toggleFacet, type View } from '../../state/view.ts';
import { useScene } from '../scene.ts';
import { useSettled } from '../use-settled.ts';
import styles from './Chips.module.css';

type Chip = { key: string; text: string; without: (view: View) => Partial<View> };

/** Every filter that is on, each to be taken off by itself; their labels are there once the columns are `ready`. */
export function Chips({ ready }: { ready: boolean }) {
  const { marks } = useScene();
  const facets = useExplorer((state) => state.view.facets);
  const q = useExplorer((state) => state.view.q);
  const certain = useExplorer((state) => state.view.certain);
  // Words follow a drag once it rests.
  const days = useSettled(windowInWords);
  const change = useExplorer((state) => state.change);
  const chips: Chip[] = FACETS.flatMap((facet) =>
    facets[facet].map((value) => ({
      key: `${facet}:${value}`,
      text: marks.facets[facet].labels[marks.facets[facet].keys.indexOf(value)] ?? value,
      without: (now: View) => toggleFacet(now, facet, value),
    })),
  );
  if (days !== null) chips.push({ key: 'window', text: days, without: () => ({ from: null, to: null }) });
  if (certain) {
    chips.push({ key: 'certain', text: 'certain dates only', without: () => ({ certain: false }) });
  }
  if (q !== '') chips.push({ key: 'q', text: `search: ${q}`, without: () => ({ q: '' }) });
  if (!ready || chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`Remove filter: ${text}`}
            onClick={() => change(without)}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function windowInWords({ from, to }: View): string | null {
  if (from !== null && to !== null) return `${dayInWords(from)} – ${dayInWords(to)}`;
  if (from !== null) return `from ${dayInWords(from)}`;
  return to === null ? null : `to ${dayInWords(to)}`;
}
