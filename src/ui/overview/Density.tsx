import { memo, useMemo } from 'react';
import { type Bins, binMarks, levelOf } from '../../derive/bins.ts';
import type { Days } from '../../derive/marks.ts';
import { useScene } from '../scene.ts';
import type { DayScale } from '../timeline/day-scale.ts';
import styles from './Overview.module.css';

/** The least width of a stretch that is counted together. */
const COLUMN = 4;

type Props = { frame: Days; scale: DayScale; height: number };

/** How much lies where in all of time: what is certain, and above it what is possible. */
export const Density = memo(function Density({ frame, scale, height }: Props) {
  const { marks, allRows: rows } = useScene();
  const level = levelOf(COLUMN / scale.day);
  const total = useMemo(
    () => sumOf(rows.map(({ dated }) => binMarks(marks, dated, frame, level))),
    [marks, rows, frame, level],
  );
  if (!total) return null;
  const { first, certain, possible } = total;
  const most = certain.reduce((top, sure, at) => Math.max(top, sure + possible[at]!), 1);
  const y = (count: number) => (height - ((height - 6) * count) / most).toFixed(1);
  const x = (bin: number) => scale.x((first + bin) * 2 ** level).toFixed(1);
  const edge = (count: (at: number) => number) =>
    Array.from(certain, (_, at) => `H${x(at)}V${y(count(at))}H${x(at + 1)}`).join('');
  const back = Array.from(
    certain,
    (_, at) => `V${y(certain[certain.length - 1 - at]!)}H${x(certain.length - 1 - at)}`,
  ).join('');
  const end = x(certain.length);
  return (
    <>
      <path className={styles.sure} d={`M${x(0)} ${height}${edge((at) => certain[at]!)}V${height}z`} />
      <path
        className={styles.maybe}
        d={`M${x(0)} ${y(certain[0]!)}${edge((at) => certain[at]! + possible[at]!)}H${end}${back}z`}
      />
    </>
  );
});

/** All rows count the same stretches. */
function sumOf(each: readonly Bins[]): Bins | null {
  const [head, ...rest] = each;
  if (!head) return null;
  const sum = { ...head, certain: head.certain.slice(), possible: head.possible.slice() };
  for (const { certain, possible } of rest) {
    for (let at = 0; at < certain.length; at++) {
      sum.certain[at]! += certain[at]!;
      sum.possible[at]! += possible[at]!;
    }
  }
  return sum;
}
