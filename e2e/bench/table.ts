import type { Figures } from './measure.ts';

type Column = { title: string; of: (figures: Figures) => number | null; ratio?: boolean };

const mean = (steps: readonly number[]) => steps.reduce((sum, step) => sum + step, 0) / steps.length;
const late = (steps: readonly number[]) => steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.95)]!;

const COLUMNS: readonly Column[] = [
  { title: 'first ms', of: ({ first }) => first, ratio: true },
  { title: 'whole ms', of: ({ whole }) => whole, ratio: true },
  { title: 'step ms', of: ({ steps }) => mean(steps), ratio: true },
  { title: 'step p95', of: ({ steps }) => late(steps), ratio: true },
  { title: 'scrub ms', of: ({ scrubs }) => mean(scrubs), ratio: true },
  { title: 'frame p95', of: ({ frames }) => late(frames) },
  { title: 'loading', of: ({ loading }) => loading },
  { title: 'stepping', of: ({ stepping }) => stepping },
  { title: 'filter ms', of: ({ filter }) => filter, ratio: true },
  { title: 'panel ms', of: ({ panel }) => panel },
  { title: 'elements', of: ({ elements }) => elements },
  { title: 'heap MB', of: ({ heap }) => heap, ratio: true },
];

const NAME_WIDTH = 13;
const widthOf = ({ ratio }: Column) => (ratio ? 14 : 10);

export const heading = () =>
  ''.padEnd(NAME_WIDTH) + COLUMNS.map((column) => column.title.padStart(widthOf(column))).join('');

/** A contestant's line, with ratios to the limit where that is given. */
export function line(name: string, figures: Figures | null, limit: Figures | null): string {
  if (!figures) return `${name.padEnd(NAME_WIDTH)} – (not done in 60 s)`;
  const cells = COLUMNS.map((column) => {
    const value = column.of(figures);
    const reference = column.ratio && limit ? column.of(limit) : null;
    const ratio = value !== null && reference ? ` (${(value / reference).toFixed(1)}×)` : '';
    return `${value === null ? '–' : value.toFixed(value < 10 ? 1 : 0)}${ratio}`.padStart(widthOf(column));
  });
  return name.padEnd(NAME_WIDTH) + cells.join('');
}
