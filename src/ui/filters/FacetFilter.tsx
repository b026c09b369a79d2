import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { countChoices } from '../../derive/count-choices.ts';
import { foldedNames, namesWith } from '../../derive/names-with.ts';
import { filterMarks } from '../../derive/visible-marks.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Facet } from '../../state/view.ts';
import { useDrawn, useScene, useSettledWindow } from '../scene.ts';
import styles from './FacetFilter.module.css';
import { FilterName, filterLabel } from './FilterName.tsx';
import filters from './Filters.module.css';

type Choice = { value: string; label: string; count: number };

/** So many values are listed at once; the others are found by typing. */
const MOST_LISTED = 30;

/** One filter: its values, how many items each would show, several at once. Fetched to be opened, it starts open. */
export function FacetFilter({ facet, name }: { facet: Facet; name: string }) {
  const { marks } = useScene();
  const [open, setOpen] = useState(true);
  const counts = useCounts(facet, open);
  const chosen = useExplorer((state) => state.view.facets[facet]);
  const change = useExplorer((state) => state.change);
  const choices = useMemo((): Choice[] => {
    const { keys, labels } = marks.facets[facet];
    return keys.map((value, at) => ({ value, label: labels[at]!, count: counts?.[at] ?? 0 }));
  }, [counts, marks, facet]);
  const [typed, setTyped] = useState('');
  const matching = useMatching(marks.facets[facet].labels, typed);
  const take = (values: Choice[]) =>
    change((view) => ({ facets: { ...view.facets, [facet]: values.map(({ value }) => value) } }));
  return (
    <Combobox.Root
      multiple
      items={choices}
      filteredItems={matching.slice(0, MOST_LISTED).map((at) => choices[at]!)}
      onInputValueChange={setTyped}
      value={choices.filter(({ value }) => chosen.includes(value))}
      isItemEqualToValue={(a: Choice, b: Choice) => a.value === b.value}
      onValueChange={take}
      open={open}
      onOpenChange={setOpen}
    >
      <Combobox.Trigger
        aria-label={filterLabel(name, chosen.length)}
        className={filters.filter}
        data-chosen={chosen.length > 0 || undefined}
      >
        <FilterName name={name} chosen={chosen.length} />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} align="start" sideOffset={4}>
          <Combobox.Popup className={styles.popup} aria-label={`Filter by ${name.toLowerCase()}`}>
            <Combobox.Input className={styles.input} placeholder={`Find ${name.toLowerCase()}`} />
            <Combobox.Empty className={styles.empty}>None of that name.</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(choice: Choice) => (
                <Combobox.Item key={choice.value} value={choice} className={styles.item}>
                  {choice.label}
                  <span className={styles.count}>{withCommas(choice.count)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
            <Unlisted matching={matching.length} all={choices.length} name={name.toLowerCase()} />
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** The places of the values whose names have in them what was typed. */
function useMatching(labels: readonly string[], typed: string): number[] {
  const folded = useMemo(() => foldedNames(labels), [labels]);
  return useMemo(() => namesWith(folded, typed), [folded, typed]);
}

/** How many marks each value of a filter would show; `null` while nobody sees it. */
function useCounts(facet: Facet, open: boolean): Int32Array | null {
  const { marks } = useScene();
  const { filtered } = useDrawn();
  const window = useSettledWindow();
  const { facets, hits } = filtered;
  const without = { ...facets, [facet]: [] };
  // Choosing among a filter's own values changes none of its counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other facets' values, in one string
  const others = useMemo(
    () => (open ? filterMarks(marks, without, hits) : null),
    [open, marks, hits, JSON.stringify(without)],
  );
  return useMemo(() => others && countChoices(marks, others, window, facet), [marks, others, window, facet]);
}

/** Says how many values the list leaves out. */
function Unlisted({ matching, all, name }: { matching: number; all: number; name: string }) {
  if (matching <= MOST_LISTED) return null;
  return (
    <p className={styles.unlisted}>
      The first {MOST_LISTED} of {withCommas(matching)}
      {matching < all ? ' of that name: type more' : ': type'} to find any {name}.
    </p>
  );
}
