import { BAR } from './chart-layout.ts';
import type { PlacedMark } from './place-marks.ts';
import styles from './Timeline.module.css';
import type { DrawnRow } from './use-drawn-rows.ts';

const BEND = 34;

/** Arcs between the printings of one utterance, from each to the next in time. */
export function Ties({ rows, tied }: { rows: readonly DrawnRow[]; tied: ReadonlySet<number> }) {
  if (tied.size === 0) return null;
  const isTied = ({ mark }: PlacedMark) => tied.has(mark);
  const anchors = rows
    .flatMap(({ top, plot, content: { dated, undated } }) => [
      ...dated.filter(isTied).map(({ x, y, shape, wordsAt }) => ({
        x: x - (plot?.offset ?? 0) + (shape === 'bar' ? wordsAt : 0),
        y: top + y + BAR / 2,
      })),
      ...undated.filter(isTied).map(({ x, y }) => ({ x, y: top + y + BAR / 2 })),
    ])
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
