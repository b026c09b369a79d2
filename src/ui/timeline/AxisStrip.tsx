import { AxisBottom } from '@visx/axis';
import { type DayScale, tickLabel } from './day-scale.ts';
import styles from './Timeline.module.css';

type Props = { scale: DayScale; width: number; undatedAt: number | null };

/** The axis that fits the window shown, and the heading of the place for the undated. */
export function AxisStrip({ scale, width, undatedAt }: Props) {
  const { ticks } = scale;
  return (
    <svg className={styles.axis} width="100%" height={28} role="presentation">
      <AxisBottom
        scale={scale.scale}
        tickValues={ticks}
        tickFormat={(value, index) => tickLabel(new Date(value.valueOf()), index, ticks)}
        hideAxisLine
        tickLength={6}
        tickClassName={styles.tick ?? ''}
        tickLabelProps={(_, index) => ({
          className: styles.tickLabel ?? '',
          textAnchor:
            scale.scale(ticks[index]!) > width - 36
              ? 'end'
              : scale.scale(ticks[index]!) < 30
                ? 'start'
                : 'middle',
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
