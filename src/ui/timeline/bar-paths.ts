import type { Bins } from '../../derive/bins.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { DENSE_HEIGHT } from './chart-layout.ts';

/** The least width of a bar. */
export const COLUMN = 10;

/** Above the highest bar. */
const AIR = 4;

/** How many marks lie in a stretch of the grid, or may. */
export function countAt({ first, certain, possible }: Bins, bin: number): number {
  return (certain[bin - first] ?? 0) + (possible[bin - first] ?? 0);
}

/** Parts of a pixel that bars are high in, and how much of its stretch a bar fills. */
const PARTS = 4;
const BAR_WIDTH = 0.94;

/**
 * The bars of a row as two paths: what is certain at the foot, what is possible above it. A stretch of the
 * grid is one unit wide, so that they stay the same while one zooms; `placeBars` puts them where they belong.
 */
export function barPaths({ certain, possible }: Bins): { sure: string; maybe: string } {
  let most = 1;
  for (let at = 0; at < certain.length; at++) most = Math.max(most, certain[at]! + possible[at]!);
  const scale = ((DENSE_HEIGHT - AIR) * PARTS) / most;
  const y = (count: number) => Math.round(DENSE_HEIGHT * PARTS - count * scale);
  const bar = (at: number, low: number, high: number) =>
    low === high ? '' : `M${at} ${y(low)}V${y(high)}h${BAR_WIDTH}V${y(low)}z`;
  let sure = '';
  let maybe = '';
  for (let at = 0; at < certain.length; at++) {
    sure += bar(at, 0, certain[at]!);
    maybe += bar(at, certain[at]!, certain[at]! + possible[at]!);
  }
  return { sure, maybe };
}

/** Where bars belong in pixels, from the start of day `from` on. */
export function placeBars({ level, first }: Bins, from: number, px: number): string {
  const width = 2 ** level;
  return `translate(${(first * width - from) * px} 0) scale(${width * px} ${1 / PARTS})`;
}

/** "12 marks, up to 3 more". */
export function countInWords({ first, certain, possible }: Bins, bin: number): string {
  const [sure, maybe] = [withCommas(certain[bin - first]!), withCommas(possible[bin - first]!)];
  if (maybe === '0') return `${sure} marks`;
  return sure === '0' ? `up to ${maybe} marks` : `${sure} marks, up to ${maybe} more`;
}
