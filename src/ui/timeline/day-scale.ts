import { dayTicks } from '../../derive/day-ticks.ts';
import type { Days } from '../../derive/marks.ts';

const DAY_MS = 86_400_000;
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Day numbers to pixels: day `d` takes the pixels from `x(d)` to `x(d + 1)`, `day` of them. */
export type DayScale = {
  day: number;
  x: (day: number) => number;
  /** The middle of a day, where its mark stands. */
  middle: (day: number) => number;
  /** The day at a pixel. */
  dayAt: (pixel: number) => number;
  /** Days that are marked on the axis. */
  ticks: number[];
};

export function dayScale(shown: Days, width: number): DayScale {
  const day = width / (shown.to + 1 - shown.from);
  const x = (number: number) => (number - shown.from) * day;
  return {
    day,
    x,
    middle: (number) => x(number + 0.5),
    dayAt: (pixel) => Math.floor(shown.from + pixel / day),
    ticks: dayTicks(
      { from: shown.from, to: shown.to + 1 },
      Math.max(2, Math.min(12, Math.floor(width / 90))),
    ),
  };
}

/** The ticks' labels: the year in January and at tick `first`, else the month, else the day. */
export function tickLabels(ticks: readonly number[], first: number): string[] {
  const dates = ticks.map((tick) => new Date(tick * DAY_MS));
  const monthly = dates.every((date) => date.getUTCDate() === 1);
  const yearly = monthly && dates.every((date) => date.getUTCMonth() === 0);
  return dates.map((date, index) => {
    const year = date.getUTCFullYear();
    if (yearly) return String(year);
    const month = SHORT[date.getUTCMonth()]!;
    const name = monthly ? month : `${date.getUTCDate()} ${month}`;
    return index === first || dates[index - 1]?.getUTCFullYear() !== year ? `${name} ${year}` : name;
  });
}
