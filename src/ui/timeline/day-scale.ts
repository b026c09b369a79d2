import { scaleUtc } from '@visx/scale';
import type { Days } from '../../derive/marks.ts';

const DAY_MS = 86_400_000;
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Day numbers to pixels: day `d` takes the pixels from `x(d)` to `x(d + 1)`. */
export type DayScale = {
  x: (day: number) => number;
  /** The middle of a day, where its mark stands. */
  middle: (day: number) => number;
  /** The day at a pixel. */
  dayAt: (pixel: number) => number;
  scale: ReturnType<typeof scaleUtc<number>>;
  ticks: Date[];
};

export function dayScale(shown: Days, width: number): DayScale {
  const scale = scaleUtc<number>({
    domain: [new Date(shown.from * DAY_MS), new Date((shown.to + 1) * DAY_MS)],
    range: [0, width],
  });
  const x = (day: number) => scale(day * DAY_MS);
  const dayAt = (pixel: number) => Math.floor(scale.invert(pixel).getTime() / DAY_MS);
  const ticks = scale
    .ticks(Math.max(2, Math.min(12, Math.floor(width / 90))))
    .filter((date) => date.getTime() % DAY_MS === 0);
  return { x, middle: (day) => x(day + 0.5), dayAt, scale, ticks };
}

/** A tick's label: the year in January and at tick `first`, else the month, else the day. */
export function tickLabel(index: number, ticks: readonly Date[], first: number): string {
  const date = ticks[index]!;
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const day = date.getUTCDate();
  const yearly = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  if (yearly) return String(year);
  const monthly = ticks.every((tick) => tick.getUTCDate() === 1);
  const name = monthly ? SHORT[month]! : `${day} ${SHORT[month]}`;
  const newYear = index === first || ticks[index - 1]!.getUTCFullYear() !== year;
  return newYear ? `${name} ${year}` : name;
}
