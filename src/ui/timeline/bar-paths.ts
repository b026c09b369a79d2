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

/** The bars of a row as two paths, from the start of day `from` on: what is certain at the foot, what is possible above it. */
export function barPaths(bins: Bins, from: number, px: number): { sure: string; maybe: string } {
  const { level, first, certain, possible } = bins;
  let most = 1;
  for (let at = 0; at < certain.length; at++) most = Math.max(most, certain[at]! + possible[at]!);
  const width = 2 ** level * px;
  const left = (first * 2 ** level - from) * px;
  const y = (count: number) => (DENSE_HEIGHT - ((DENSE_HEIGHT - AIR) * count) / most).toFixed(1);
  const bar = (at: number, low: number, high: number) =>
    low === high
      ? ''
      : `M${(left + at * width + 0.5).toFixed(1)} ${y(low)}V${y(high)}h${(width - 1).toFixed(1)}V${y(low)}z`;
  let sure = '';
  let maybe = '';
  for (let at = 0; at < certain.length; at++) {
    sure += bar(at, 0, certain[at]!);
    maybe += bar(at, certain[at]!, certain[at]! + possible[at]!);
  }
  return { sure, maybe };
}

/** "12 marks, up to 3 more". */
export function countInWords({ first, certain, possible }: Bins, bin: number): string {
  const [sure, maybe] = [withCommas(certain[bin - first]!), withCommas(possible[bin - first]!)];
  if (maybe === '0') return `${sure} marks`;
  return sure === '0' ? `up to ${maybe} marks` : `${sure} marks, up to ${maybe} more`;
}
