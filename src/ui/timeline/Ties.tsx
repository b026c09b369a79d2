import { BAR } from './chart-layout.ts';
import type { PlacedMark, PlacedMarks } from './place-marks.ts';
import styles from './Timeline.module.css';

const BEND = 34;

type Props = { contents: readonly PlacedMarks[]; tied: ReadonlySet<number>; offset: number };

/** Arcs between the printings of one utterance, from each to the next in time. */
export function Ties({ contents, tied, offset }: Props) {
  if (tied.size === 0) return null;
  const isTied = ({ mark }: PlacedMark) => tied.has(mark);
  const anchors = contents
    .flatMap(({ dated, undated }) => [
      ...dated.filter(isTied).map(({ x, y, shape, wordsAt }) => ({
        x: x - offset + (shape === 'bar' ? wordsAt : 0),
        y: y + BAR / 2,
      })),
      ...undated.filter(isTied).map(({ x, y }) => ({ x, y: y + BAR / 2 })),
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
