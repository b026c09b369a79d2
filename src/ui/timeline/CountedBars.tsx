import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { binMarks, binOf, daysOfBin, levelOf } from '../../derive/bins.ts';
import type { Row } from '../../derive/rows.ts';
import { dayOf } from '../../model/day.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene, useSinceAt } from '../scene.ts';
import { barPaths, COLUMN, countAt, countInWords, placeBars } from './bar-paths.ts';
import { Clip } from './Clip.tsx';
import { DENSE_HEIGHT } from './chart-layout.ts';
import { countsStop, EDGE, type Plot, shiftOf } from './place-marks.ts';
import styles from './Timeline.module.css';

type Props = { row: Row; top: number; plot: Plot; resting: boolean };

/**
 * A row with too many marks to draw: how many there are, and may be, in each stretch of days. One
 * button however many bars; ←/→ walk along them, a click or Enter looks closer.
 */
export function CountedBars({ row, top, plot, resting }: Props) {
  const { marks, frame } = useScene();
  const change = useExplorer((state) => state.change);
  const { shown, block } = plot;
  const px = plot.scale.day;
  const level = levelOf(COLUMN / px);
  const { from, to } = block;
  const bins = useMemo(() => binMarks(marks, row.dated, { from, to }, level), [marks, row, from, to, level]);
  const paths = useMemo(() => barPaths(bins), [bins]);
  const side = useSinceAt((at) =>
    at === null || at >= shown.to ? 'before' : at < shown.from ? 'after' : 'both',
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const [first, last] = [binOf(level, shown.from), binOf(level, shown.to)];
  const filledFrom = (bin: number, step: 1 | -1) => {
    let at = bin;
    while (at >= first && at <= last && countAt(bins, at) === 0) at += step;
    return at >= first && at <= last ? at : null;
  };
  const inSight = chosen !== null && chosen >= first && chosen <= last && countAt(bins, chosen) > 0;
  const bin = inSight ? chosen : filledFrom(first, 1);
  if (bin === null) return null;

  const days = daysOfBin(level, bin);
  const lookCloser = (at: number) => {
    const closer = daysOfBin(level, at);
    // Days that can't be parted further show their items in the list.
    const layout = level < 2 ? ({ layout: 'list' } as const) : {};
    change({
      from: dayOf(Math.max(closer.from, frame!.from)),
      to: dayOf(Math.min(closer.to, frame!.to)),
      ...layout,
    });
  };
  const binAt = (event: MouseEvent<SVGGElement>) => {
    const { left } = event.currentTarget.querySelector('rect')!.getBoundingClientRect();
    return binOf(level, shown.from + (event.clientX - left) / px);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    const next = step === null ? null : filledFrom(bin + step, step);
    if (event.key === 'Enter' || event.key === ' ') lookCloser(bin);
    else if (next !== null) setChosen(next);
    else return;
    event.preventDefault();
  };
  const place = `${shiftOf(plot, top)} ${placeBars(bins, from, px)}`;
  const x = EDGE + (days.from - shown.from) * px;
  const width = 2 ** level * px;
  const bars = (sure: string | undefined, maybe: string | undefined) => (
    <g transform={place}>
      <path className={sure} d={paths.sure} />
      <path className={maybe} d={paths.maybe} />
    </g>
  );
  const before = bars(styles.sure, styles.maybe);
  const after = bars(styles.sureAfter, styles.maybeAfter);
  return (
    <g
      role="button"
      tabIndex={resting ? 0 : -1}
      data-mark={countsStop(row)}
      className={styles.counted}
      aria-label={`${row.label}, ${dayNumberInWords(days.from)} to ${dayNumberInWords(days.to)}: ${countInWords(bins, bin)}. Look closer.`}
      onClick={(event) => lookCloser(binAt(event))}
      onPointerMove={(event) => setChosen(binAt(event))}
      onKeyDown={onKeyDown}
    >
      <rect className={styles.target} y={top} width={plot.width} height={DENSE_HEIGHT} />
      <Clip plot={plot}>
        <rect className={styles.column} x={x} y={top} width={width} height={DENSE_HEIGHT} />
        {side === 'both' && <g clipPath="url(#after)">{after}</g>}
        {side === 'both' && <g clipPath="url(#before)">{before}</g>}
        {side === 'before' && before}
        {side === 'after' && after}
      </Clip>
    </g>
  );
}
