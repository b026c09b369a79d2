import type { Row } from '../../derive/rows.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import { moreStop } from './place-marks.ts';
import styles from './Timeline.module.css';

type Props = { row: Row; count: number; x: number; y: number; resting: boolean };

/** The undated that find no room in their row; the list has them all. */
export function UndatedMore({ row, count, x, y, resting }: Props) {
  const change = useExplorer((state) => state.change);
  const open = () => change({ layout: 'list' });
  const all = row.undated.length === count;
  return (
    <g
      role="button"
      tabIndex={resting ? 0 : -1}
      data-mark={moreStop(row)}
      className={styles.counted}
      aria-label={`${row.label}: ${withCommas(count)} ${all ? '' : 'more '}undated. See them in the list.`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <rect className={styles.target} x={x - 12} y={y - 5} width={28} height={24} />
      <text className={styles.more} x={x - 8} y={y + 11}>
        {all ? '' : '+'}
        {withCommas(count)}
      </text>
    </g>
  );
}
