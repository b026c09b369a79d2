import { AxisBottom } from '@visx/axis';
import { type DayScale, tickLabel } from './day-scale.ts';
import styles from './Timeline.module.css';

const EDGE = 30;
const LONGEST = 95;

type Props = { scale: DayScale; width: number; undatedAt: number | null };

/** The axis that fits the window shown, and the heading of the place for the undated. */
export function AxisStrip({ scale, width, undatedAt }: Props) {
  const { ticks } = scale;
  const x = (index: number) => scale.scale(ticks[index]!);
  // At the very edge there may be no room for a label before the next one.
  const first = ticks.length > 1 && x(0) < EDGE && x(1) - x(0) < LONGEST ? 1 : 0;
  const end = ticks.length - 1;
  const last = end > 1 && x(end) > width - EDGE && x(end) - x(end - 1) < LONGEST ? end - 1 : end;
  return (
    <svg className={styles.axis} width="100%" height={28} role="presentation">
      <AxisBottom
        scale={scale.scale}
        tickValues={ticks}
        tickFormat={(_, index) => (index < first || index > last ? '' : tickLabel(index, ticks, first))}
        hideAxisLine
        tickLength={6}
        tickClassName={styles.tick ?? ''}
        tickLabelProps={(_, index) => ({
          className: styles.tickLabel ?? '',
          textAnchor: x(index) > width - EDGE ? 'end' : x(index) < EDGE ? 'start' : 'middle',
        })}
      />
      {undatedAt !== null && (
        <text className={styles.undatedHead} x={undatedAt + 24} y={20}>
          Undated
        </text>
      )}
    </svg>
  );
}
