import { useMemo } from 'react';
import { binMarks, daysOfBin } from '../../derive/bins.ts';
import { dayNumberInWords } from '../../derive/day-words.ts';
import { dayOf } from '../../model/day.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { contentTop, type PlacedRow } from './chart-layout.ts';
import styles from './Timeline.module.css';
import type { Roving } from './use-roving.ts';

const HEIGHT = 44;
const LEAST_WIDTH = 14;
const MOST_COLUMNS = 60;

/** A row with too many marks to draw: how many there are, and may be, in each stretch of days. */
export function CountedBars({ placed, width, roving }: { placed: PlacedRow; width: number; roving: Roving }) {
  const { marks, visible, time } = useScene();
  const change = useExplorer((state) => state.change);
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(width / LEAST_WIDTH)));
  const shown = time!.shown;
  const { row } = placed;
  const bins = useMemo(
    () =>
      binMarks(
        marks,
        row.dated.filter((mark) => visible.mask[mark] === 1),
        shown,
        columns,
      ),
    [marks, row, visible, shown, columns],
  );
  const most = Math.max(1, ...bins.certain.map((count, at) => count + bins.possible[at]!));
  const bottom = contentTop(placed) + HEIGHT;
  return [...bins.certain].map((certain, column) => {
    const possible = bins.possible[column]!;
    if (certain + possible === 0) return null;
    const days = daysOfBin(shown, columns, column);
    const open = () => {
      if (days.to - days.from >= 2) change({ from: dayOf(days.from), to: dayOf(days.to) });
      else change({ from: dayOf(days.from), to: dayOf(days.to), layout: 'list' });
    };
    const x = (column * width) / columns;
    const bar = width / columns - 2;
    const sure = (HEIGHT * certain) / most;
    const soft = (HEIGHT * possible) / most;
    const id = -2 - column;
    return (
      <g
        key={days.from}
        role="button"
        tabIndex={-1}
        data-mark={id}
        className={styles.counted}
        aria-label={`${row.label}: ${countInWords(certain, possible)}, ${dayNumberInWords(days.from)} to ${dayNumberInWords(days.to)}. Look closer.`}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            open();
          } else roving.move(event, id);
        }}
      >
        <rect className={styles.target} x={x} y={bottom - HEIGHT} width={bar + 2} height={HEIGHT} />
        <rect className={styles.sure} x={x} y={bottom - sure} width={bar} height={sure} />
        <rect className={styles.maybe} x={x} y={bottom - sure - soft} width={bar} height={soft} />
      </g>
    );
  });
}

function countInWords(certain: number, possible: number): string {
  if (possible === 0) return `${certain} marks`;
  return certain === 0 ? `up to ${possible} marks` : `${certain} marks, up to ${possible} more`;
}
