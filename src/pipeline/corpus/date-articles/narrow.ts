import { civil, dayFrom, dayNumber } from '../../../model/day.ts';
import type { Demand } from './constraints.ts';

/** Told of each bound a demand implies: whose end, and from whose end it follows (-1: from nothing). */
export type Tell = (node: number, isLatest: boolean, day: number, from: number, fromLatest: boolean) => void;

const LIMIT = { first: dayNumber('0001-01-01'), last: dayNumber('9999-12-31') };
const inLimits = (day: number) => day >= LIMIT.first && day <= LIMIT.last;

const dayIn = (year: number, month: number, day: number) => dayNumber(dayFrom(year, month, day));

/** The first or last day of the calendar month so many months after year 0. */
function monthStart(months: number): number {
  return dayIn(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

function unitOf(day: number, unit: 'year' | 'month'): number {
  const { year, month } = civil(day);
  return unit === 'year' ? year * 12 : year * 12 + month - 1;
}

/** All that `demand` implies for the ends of `x` and `y`, given where they stand now (infinite where open). */
export function narrow(
  demand: Demand,
  x: number,
  y: number,
  earliest: Float64Array,
  latest: Float64Array,
  tell: Tell,
): void {
  switch (demand.kind) {
    case 'fixed':
      if (demand.from !== null) tell(x, false, demand.from, -1, false);
      if (demand.to !== null) tell(x, true, demand.to, -1, false);
      return;
    case 'difference': {
      const { from, to } = demand;
      if (from !== null) {
        if (earliest[y]! > -Infinity) tell(x, false, earliest[y]! + from, y, false);
        if (latest[x]! < Infinity) tell(y, true, latest[x]! - from, x, true);
      }
      if (to !== null) {
        if (latest[y]! < Infinity) tell(x, true, latest[y]! + to, y, true);
        if (earliest[x]! > -Infinity) tell(y, false, earliest[x]! - to, x, false);
      }
      return;
    }
    case 'yearly':
      if (earliest[x]! > -Infinity) tell(x, false, forward(demand, earliest[x]!), x, false);
      if (latest[x]! < Infinity) tell(x, true, backward(demand, latest[x]!), x, true);
      return;
    case 'weekday': {
      // 1 January 1970 was a Thursday.
      const past = (day: number) => (((day + 4 - demand.day) % 7) + 7) % 7;
      if (earliest[x]! > -Infinity) tell(x, false, earliest[x]! + ((7 - past(earliest[x]!)) % 7), x, false);
      if (latest[x]! < Infinity) tell(x, true, latest[x]! - past(latest[x]!), x, true);
      return;
    }
    case 'months': {
      const { unit, from, to } = demand;
      const step = unit === 'year' ? 12 : 1;
      if (earliest[y]! > -Infinity && inLimits(earliest[y]!))
        tell(x, false, monthStart(unitOf(earliest[y]!, unit) + from), y, false);
      if (latest[y]! < Infinity && inLimits(latest[y]!))
        tell(x, true, monthStart(unitOf(latest[y]!, unit) + to + 1) - 1, y, true);
      // Backwards: the first unit whose months reach up to `x`, the last whose months have begun by then.
      if (earliest[x]! > -Infinity && inLimits(earliest[x]!)) {
        const unitStart = Math.ceil((unitOf(earliest[x]!, 'month') - to) / step) * step;
        tell(y, false, monthStart(unitStart), x, false);
      }
      if (latest[x]! < Infinity && inLimits(latest[x]!)) {
        const unitStart = Math.floor((unitOf(latest[x]!, 'month') - from) / step) * step;
        tell(y, true, monthStart(unitStart + step) - 1, x, true);
      }
    }
  }
}

type Yearly = Extract<Demand, { kind: 'yearly' }>;

function stretch({ fromMonth, fromDay, toMonth, toDay }: Yearly, year: number): [number, number] {
  const to = toMonth > 12 ? dayIn(year + 1, toMonth - 12, toDay) : dayIn(year, toMonth, toDay);
  return [dayIn(year, fromMonth, fromDay), to];
}

function forward(demand: Yearly, day: number): number {
  if (!inLimits(day)) return day;
  const { year } = civil(day);
  for (const y of [year - 1, year, year + 1]) {
    const [from, to] = stretch(demand, y);
    if (day <= to) return Math.max(day, from);
  }
  return day;
}

function backward(demand: Yearly, day: number): number {
  if (!inLimits(day)) return day;
  const { year } = civil(day);
  for (const y of [year, year - 1, year - 2]) {
    const [from, to] = stretch(demand, y);
    if (day >= from) return Math.min(day, to);
  }
  return day;
}
