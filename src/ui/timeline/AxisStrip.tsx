import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import { type DayScale, tickLabels } from './day-scale.ts';
import styles from './Timeline.module.css';

const TICK = { x: 0, y: 6 };
const EDGE = 30;
const LONGEST = 95;

type Props = { scale: DayScale; width: number; undatedAt: number | null };

/** The axis that fits the window shown, and the heading of the place for the undated. */
export function AxisStrip({ scale: { ticks, x }, width, undatedAt }: Props) {
  const at = ticks.map(x);
  // At the very edge there may be no room for a label before the next one.
  const first = at.length > 1 && at[0]! < EDGE && at[1]! - at[0]! < LONGEST ? 1 : 0;
  const end = at.length - 1;
  const last = end > 1 && at[end]! > width - EDGE && at[end]! - at[end - 1]! < LONGEST ? end - 1 : end;
  const labels = tickLabels(ticks, first);
  return (
    <svg className={styles.axis} width="100%" height={28} role="presentation">
      {at.map((place, index) => (
        <Group key={ticks[index]} left={place}>
          <Line className={styles.tick ?? ''} to={TICK} />
          {index >= first && index <= last && (
            <text
              className={styles.tickLabel}
              y={20}
              textAnchor={place > width - EDGE ? 'end' : place < EDGE ? 'start' : 'middle'}
            >
              {labels[index]}
            </text>
          )}
        </Group>
      ))}
      {undatedAt !== null && (
        <text className={styles.undatedHead} x={undatedAt} y={20}>
          Undated
        </text>
      )}
    </svg>
  );
}
