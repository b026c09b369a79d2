import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { countChoices } from '../../derive/count-choices.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Facet } from '../../state/view.ts';
import { useScene, useSettledWindow } from '../scene.ts';
import styles from './FacetFilter.module.css';
import { FilterName, filterLabel } from './FilterName.tsx';
import filters from './Filters.module.css';

type Choice = { value: string; label: string; count: number };

/** So many values are listed at once; the others are found by typing. */
const MOST_LISTED = 30;

/** One filter: its values, how many items each would show, several at once. Fetched to be opened, it starts open. */
export function FacetFilter({ facet, name }: { facet: Facet; name: string }) {
  const { marks, filtered } = useScene();
  const [open, setOpen] = useState(true);
  const window = useSettledWindow();
  const chosen = useExplorer((state) => state.view.facets[facet]);
  const change = useExplorer((state) => state.change);
  const choices = useMemo((): Choice[] => {
    // Counting takes a pass over all marks, for what nobody sees while the list is shut.
    const counts = open ? countChoices(marks, filtered, window, facet) : null;
    const { keys, labels } = marks.facets[facet];
    return keys.map((value, at) => ({ value, label: labels[at]!, count: counts?.[at] ?? 0 }));
  }, [open, marks, filtered, window, facet]);
  const take = (values: Choice[]) =>
    change((view) => ({ facets: { ...view.facets, [facet]: values.map(({ value }) => value) } }));
  return (
    <Combobox.Root
      multiple
      items={choices}
      limit={MOST_LISTED}
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
            <Unlisted choices={choices} name={name.toLowerCase()} />
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Says how many values the list leaves out. */
function Unlisted({ choices, name }: { choices: Choice[]; name: string }) {
  const listed = Combobox.useFilteredItems<Choice>().length;
  // With something typed in, a list that is cut off says so, too; it isn't known how much of it is left.
  if (listed < MOST_LISTED || choices.length <= MOST_LISTED) return null;
  return (
    <p className={styles.unlisted}>
      The first {MOST_LISTED} of {choices.length.toLocaleString('en')}: type to find any {name}.
    </p>
  );
}
