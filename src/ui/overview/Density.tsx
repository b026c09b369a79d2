import { memo, useMemo } from 'react';
import { levelOf } from '../../derive/bins.ts';
import { densityOf, densityScale } from '../../derive/density.ts';
import type { Days } from '../../derive/marks.ts';
import { useDrawn, useScene } from '../scene.ts';
import type { DayScale } from '../timeline/day-scale.ts';
import { useLater } from '../use-later.ts';
import styles from './Overview.module.css';

/** The least width of a stretch that is counted together. */
const COLUMN = 4;

/** Above the highest stretch. */
const AIR = 6;

type Props = { frame: Days; scale: DayScale; height: number };

/** How much lies where in all of time: what is certain, and above it what is possible. */
export const Density = memo(function Density(props: Props) {
  const { overall } = useLater(useDrawn().filtered);
  return <Curve {...props} overall={overall} />;
});

const Curve = memo(function Curve({ frame, scale, height, overall }: Props & { overall: Int32Array }) {
  const { marks } = useScene();
  const level = levelOf(COLUMN / scale.day);
  const total = useMemo(() => densityOf(marks, overall, frame, level), [marks, overall, frame, level]);
  if (overall.length === 0) return null;
  const { first, certain, possible } = total;
  const { sure, maybe, apart } = densityScale(total);
  const y = (at: number, most: number) =>
    (height - (height - AIR) * (certain[at]! * sure + most * maybe)).toFixed(1);
  const x = (bin: number) => scale.x((first + bin) * 2 ** level).toFixed(1);
  const sureAt = (at: number) => y(at, 0);
  const topAt = (at: number) => y(at, possible[at]!);
  const edge = (heightAt: (at: number) => string) =>
    Array.from(certain, (_, at) => `H${x(at)}V${heightAt(at)}H${x(at + 1)}`).join('');
  const last = certain.length - 1;
  const back = Array.from(certain, (_, at) => `V${sureAt(last - at)}H${x(last - at)}`).join('');
  return (
    <>
      {apart && <title>Certain and, above, possible dates, each on a scale of its own</title>}
      <path className={styles.sure} d={`M${x(0)} ${height}${edge(sureAt)}V${height}z`} />
      <path className={styles.maybe} d={`M${x(0)} ${sureAt(0)}${edge(topAt)}H${x(certain.length)}${back}z`} />
    </>
  );
});
