import type { Days } from './marks.ts';

const DAY_MS = 86_400_000;
const DAYS = [1, 2, 7];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
const MONTH = 30.44;
/** A Monday. */
const MONDAY = 4;

/** At most about `most` days to mark on an axis: evenly spaced days, Mondays, months, quarters, halves or years. */
export function dayTicks({ from, to }: Days, most: number): number[] {
  const fits = (days: number) => (to - from) / days <= most;
  const days = DAYS.find(fits);
  if (days !== undefined) {
    const first = from + ((((MONDAY - from) % days) + days) % days);
    return Array.from({ length: Math.max(0, Math.ceil((to - first) / days)) }, (_, at) => first + at * days);
  }
  const months = MONTHS.find((each) => fits(each * MONTH)) ?? MONTHS.at(-1)!;
  const ticks: number[] = [];
  for (let month = Math.floor(monthOf(from) / months) * months; ; month += months) {
    const day = firstOf(month);
    if (day >= to) return ticks;
    if (day >= from) ticks.push(day);
  }
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** `Date.UTC` would take the years before 100 for the twentieth century's. */
function firstOf(month: number): number {
  return new Date(0).setUTCFullYear(0, month, 1) / DAY_MS;
}
