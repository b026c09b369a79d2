import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { type Bins, binMarks, daysOfBin } from '../../derive/bins.ts';
import { dayOf } from '../../model/day.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import type { PlacedRow } from './chart-layout.ts';
import { countsStop, type Plot } from './place-marks.ts';
import styles from './Timeline.module.css';
import type { Roving } from './use-roving.ts';

const HEIGHT = 44;
const COLUMN = 12;

/**
 * A row with too many marks to draw: how many there are, and may be, in each stretch of days. One
 * button however many columns; ←/→ walk along them, a click or Enter looks closer.
 */
export function CountedBars({
  placed,
  plot,
  roving,
}: {
  placed: PlacedRow;
  plot: NonNullable<Plot>;
  roving: Roving;
}) {
  const { marks } = useScene();
  const change = useExplorer((state) => state.change);
  const { shown, width } = plot;
  const { row } = placed;
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const bins = useMemo(() => binMarks(marks, row.dated, shown, columns), [marks, row, shown, columns]);
  const filled = useMemo(
    () => [...bins.certain.keys()].filter((column) => bins.certain[column]! + bins.possible[column]! > 0),
    [bins],
  );
  const [chosen, setChosen] = useState(0);
  const column = filled.includes(chosen) ? chosen : filled[0];
  if (column === undefined) return null;

  const stop = countsStop(row);
  const days = daysOfBin(shown, columns, column);
  const lookCloser = (at: number) => {
    const { from, to } = daysOfBin(shown, columns, at);
    // Days that can't be parted further show their items in the list.
    change({ from: dayOf(from), to: dayOf(to), ...(to - from < 2 ? { layout: 'list' } : {}) });
  };
  const columnAt = (event: MouseEvent<SVGGElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    return Math.min(columns - 1, Math.max(0, Math.floor(((event.clientX - left) * columns) / width)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
    const next = filled[filled.indexOf(column) + step];
    if (event.key === 'Enter' || event.key === ' ') lookCloser(column);
    else if (step !== 0 && next !== undefined) setChosen(next);
    else return roving.move(event);
    event.preventDefault();
  };
  const top = placed.content;
  const paths = barPaths(bins, columns, width, top);
  return (
    <g
      role="button"
      tabIndex={roving.resting === stop ? 0 : -1}
      data-mark={stop}
      className={styles.counted}
      aria-label={`${row.label}, ${dayNumberInWords(days.from)} to ${dayNumberInWords(days.to)}: ${countInWords(bins, column)}. Look closer.`}
      onFocus={() => roving.rest(stop)}
      onClick={(event) => lookCloser(columnAt(event))}
      onPointerMove={(event) => setChosen(columnAt(event))}
      onKeyDown={onKeyDown}
    >
      <rect className={styles.target} y={top} width={width} height={HEIGHT} />
      <rect
        className={styles.column}
        x={(column * width) / columns}
        y={top}
        width={width / columns}
        height={HEIGHT}
      />
      <path className={styles.sure} d={paths.sure} />
      <path className={styles.maybe} d={paths.maybe} />
    </g>
  );
}

/** Two paths for all columns: what is certain at the foot, what is possible above it. */
function barPaths({ certain, possible }: Bins, columns: number, width: number, top: number) {
  const most = Math.max(1, ...certain.map((count, at) => count + possible[at]!));
  const step = width / columns;
  const bar = (at: number, low: number, high: number) => {
    const y = (count: number) => top + HEIGHT - (HEIGHT * count) / most;
    return low === high ? '' : `M${at * step + 0.5} ${y(low)}V${y(high)}h${step - 1}V${y(low)}z`;
  };
  const each = [...certain.keys()];
  return {
    sure: each.map((at) => bar(at, 0, certain[at]!)).join(''),
    maybe: each.map((at) => bar(at, certain[at]!, certain[at]! + possible[at]!)).join(''),
  };
}

function countInWords({ certain, possible }: Bins, column: number): string {
  const [sure, maybe] = [certain[column]!, possible[column]!];
  if (maybe === 0) return `${sure} marks`;
  return sure === 0 ? `up to ${maybe} marks` : `${sure} marks, up to ${maybe} more`;
}
