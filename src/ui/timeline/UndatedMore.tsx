import type { Row } from '../../derive/rows.ts';
import { useExplorer } from '../../state/explorer.ts';
import { moreStop } from './place-marks.ts';
import styles from './Timeline.module.css';
import type { Roving } from './use-roving.ts';

type Props = { row: Row; count: number; x: number; y: number; roving: Roving };

/** The undated that find no room in their row; the list has them all. */
export function UndatedMore({ row, count, x, y, roving }: Props) {
  const change = useExplorer((state) => state.change);
  const stop = moreStop(row);
  const open = () => change({ layout: 'list' });
  return (
    <g
      role="button"
      tabIndex={roving.resting === stop ? 0 : -1}
      data-mark={stop}
      onFocus={() => roving.rest(stop)}
      className={styles.counted}
      aria-label={`${row.label}: ${count} more undated. See them in the list.`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open();
        } else roving.move(event);
      }}
    >
      <rect className={styles.target} x={x - 8} y={y - 4} width={24} height={22} />
      <text className={styles.more} x={x - 8} y={y + 11}>
        +{count}
      </text>
    </g>
  );
}
