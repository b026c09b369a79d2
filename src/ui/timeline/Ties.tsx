import { BAR } from './chart-layout.ts';
import type { PlacedMark } from './place-marks.ts';
import styles from './Timeline.module.css';

const BEND = 34;

/** Arcs between the printings of one utterance, from each to the next in time. */
export function Ties({ spots }: { spots: readonly PlacedMark[] }) {
  const anchors = spots
    .map(({ shape, x, y }) => ({ x: shape === 'bar' ? Math.max(x, 0) + BAR / 2 : x, y: y + BAR / 2 }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  return anchors.slice(1).map((to, at) => {
    const from = anchors[at]!;
    const bend = Math.max(BEND, (to.x - from.x) / 3);
    return (
      <path
        key={`${to.x}:${to.y}`}
        className={styles.tie}
        d={`M${from.x} ${from.y}C${from.x - bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`}
      />
    );
  });
}
