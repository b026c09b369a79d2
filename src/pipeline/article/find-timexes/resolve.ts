import { addDays, civil, type Day, dayFrom, dayNumber, daysInMonth, weekday } from '../../../model/day.ts';
import type { Bearing, Tense } from '../../../model/record.ts';

/** What a rule knows besides its own words; `last` and `lastDay` are the date and the full day spoken of before. */
export type Context = {
  published: Day | null;
  tense: Tense | null;
  before: string;
  after: string;
  last: string | null;
  lastDay: Day | null;
};

/** What words come to: a TIMEX3 value, and what binds it to the calendar or the publication day. */
export type Reading = { value: string; bearing: Bearing | null };

const NEAR_AHEAD = 60;
const pad = (number: number) => String(number).padStart(2, '0');
const monthOf = (day: Day) => Number(day.slice(5, 7));
export const yearOf = (day: Day) => Number(day.slice(0, 4));

export function calendar(earliest: Day | null, latest: Day | null): Bearing {
  return { kind: 'calendar', earliest, latest };
}

export function days(from: number | null, to: number | null): Bearing {
  return { kind: 'days', from, to };
}

/** A weekday (0 is Sunday) so near publication. */
export function weekdayWithin(weekday: number, from: number, to: number): Bearing {
  return { kind: 'days', from, to, weekday };
}

/** `year` from the first of one month to the last of another; a month past 12 lies in the next year. */
export function monthsOfYear(year: number, from: number, to: number): Bearing {
  return calendar(dayInMonth(year, from, 1), dayInMonth(year, to, 31));
}

function dayInMonth(year: number, month: number, day: number): Day {
  return month > 12 ? dayFrom(year + 1, month - 12, day) : dayFrom(year, month, day);
}

export function yearReading(year: number): Reading {
  return { value: String(year), bearing: monthsOfYear(year, 1, 12) };
}

export function monthReading(year: number, month: number): Reading {
  return { value: `${year}-${pad(month)}`, bearing: monthsOfYear(year, month, month) };
}

/**
 * The year meant by a date that names none: the last such date where the sentence tells of the past,
 * the next where it looks ahead, else the nearest.
 */
function yearMeant(
  published: Day,
  tense: Tense | null,
  from: (year: number) => Day,
  to: (year: number) => Day,
) {
  const year = yearOf(published);
  if (tense === 'past') return from(year) <= published ? year : year - 1;
  if (tense === 'future') return to(year) >= published ? year : year + 1;
  const distance = (y: number) => Math.abs(dayNumber(from(y)) - dayNumber(published));
  return [year - 1, year, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}

export function bareMonth(month: number, { published, tense }: Context): Reading {
  const bearing: Bearing = { kind: 'yearly', fromMonth: month, fromDay: 1, toMonth: month, toDay: 31 };
  if (published === null) return { value: `XXXX-${pad(month)}`, bearing };
  const year = yearMeant(
    published,
    tense ?? 'past',
    (y) => dayFrom(y, month, 1),
    (y) => dayFrom(y, month, 31),
  );
  return { value: `${year}-${pad(month)}`, bearing };
}

export function bareDay(month: number, day: number, { published, tense }: Context): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return null;
  const bearing: Bearing = { kind: 'yearly', fromMonth: month, fromDay: day, toMonth: month, toDay: day };
  if (published === null) return { value: `XXXX-${pad(month)}-${pad(day)}`, bearing };
  const on = (y: number) => dayFrom(y, month, day);
  if (daysInMonth(yearOf(published), month) < day) return { value: leapDay(published, tense), bearing };
  const year = yearMeant(published, tense, on, on);
  // "Announced a show to be held on …": a day that close ahead is not last year's, whatever the tense.
  const ahead = dayNumber(on(year + 1)) - dayNumber(published);
  return { value: on(ahead <= NEAR_AHEAD ? year + 1 : year), bearing };
}

/** The last 29 February, or the next. */
function leapDay(published: Day, tense: Tense | null): Day {
  let year = yearOf(published);
  while (daysInMonth(year, 2) < 29) year += tense === 'future' ? 1 : -1;
  return dayFrom(year, 2, 29);
}

/** A feast of no stated year; which day it is depends on the year. */
export function bareFeast(on: (year: number) => Day, { published, tense }: Context): string {
  if (published === null) {
    const [day, other] = [on(2000).slice(4), on(2001).slice(4)];
    return day === other ? `XXXX${day}` : 'XXXX';
  }
  const year = yearMeant(published, tense, on, on);
  const ahead = dayNumber(on(year + 1)) - dayNumber(published);
  return on(ahead >= 0 && ahead <= NEAR_AHEAD ? year + 1 : year);
}

/** A season of no stated year. */
export function bareSeason(from: number, code: string, { published, tense }: Context): Reading {
  const to = from + 2;
  const bearing: Bearing = { kind: 'yearly', fromMonth: from, fromDay: 1, toMonth: to, toDay: 31 };
  if (published === null) return { value: `XXXX-${code}`, bearing };
  const year = yearMeant(
    published,
    tense,
    (y) => dayInMonth(y, from, 1),
    (y) => dayInMonth(y, to, 31),
  );
  return { value: `${year}-${code}`, bearing };
}

/** A weekday: the last one (publication day included) unless the sentence looks ahead. */
export function bareWeekday(day: number, { published, tense }: Context): Reading {
  const [from, to] = tense === 'future' ? [0, 7] : tense === 'past' ? [-6, 0] : [-7, 7];
  const bearing = weekdayWithin(day, from, to);
  if (published === null) return { value: `XXXX-WXX-${day === 0 ? 7 : day}`, bearing };
  const back = (weekday(published) - day + 7) % 7;
  if (tense === 'future') return { value: addDays(published, back === 0 ? 0 : 7 - back), bearing };
  return { value: addDays(published, -back), bearing };
}

/** ISO 8601 week of a day, as TIMEX3 writes it. */
export function weekValue(day: Day): string {
  const thursday = addDays(day, 4 - (weekday(day) || 7));
  const first = dayFrom(yearOf(thursday), 1, 1);
  const week = Math.floor((dayNumber(thursday) - dayNumber(first)) / 7) + 1;
  return `${yearOf(thursday)}-W${pad(week)}`;
}

export function shiftMonths(day: Day, months: number): Day {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return dayFrom(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, civil(dayNumber(day)).day);
}

export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

/** The quarter so many after the publication day's. */
export function quarterValue(published: Day, offset: number): string {
  const shifted = shiftMonths(dayFrom(yearOf(published), monthOf(published), 1), offset * 3);
  return `${yearOf(shifted)}-Q${quarterOf(shifted)}`;
}

/** A calendar unit so many after the publication day's own: last week, this month, next year. */
export function unitReading(unit: string, offset: number, { published }: Context): Reading | null {
  switch (unit) {
    case 'day':
      return {
        value: published ? addDays(published, offset) : 'XXXX-XX-XX',
        bearing: days(offset - 1, offset + 1),
      };
    case 'week':
      return {
        value: published ? weekValue(addDays(published, offset * 7)) : 'XXXX-WXX',
        bearing: offset < 0 ? days(offset * 7 - 6, 0) : offset > 0 ? days(0, offset * 7 + 6) : days(-6, 6),
      };
    case 'month':
      return {
        value: published ? shiftMonths(published, offset).slice(0, 7) : 'XXXX-XX',
        bearing: { kind: 'month', offset },
      };
    case 'quarter':
      return { value: published ? quarterValue(published, offset) : 'XXXX-QX', bearing: null };
    case 'year':
      return {
        value: published ? String(yearOf(published) + offset) : 'XXXX',
        bearing: { kind: 'year', offset, fromMonth: 1, toMonth: 12 },
      };
    case 'decade':
      return {
        value: published ? String(Math.floor(yearOf(published) / 10) + offset) : 'XXX',
        bearing: null,
      };
    case 'century':
      return {
        value: published ? String(Math.floor(yearOf(published) / 100) + offset) : 'XX',
        bearing: null,
      };
    default:
      return null;
  }
}

/** So many units before (negative) or after the publication day, give or take what such words leave open. */
export function distanceReading(
  count: number | null,
  unit: string,
  sign: 1 | -1,
  length: number,
  { published }: Context,
): Reading {
  const near = count === null ? length * 1.5 : Math.max(0, count - 1) * length;
  const far = count === null ? length * 12 : (count + 1) * length;
  const bearing =
    sign < 0 ? days(-Math.ceil(far), -Math.floor(near)) : days(Math.floor(near), Math.ceil(far));
  if (published === null || count === null) return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', bearing };
  const by = Math.round(sign * count);
  if (unit === 'year') return { value: String(yearOf(published) + by), bearing };
  if (unit === 'decade') return { value: String(yearOf(published) + by * 10), bearing };
  if (unit === 'century') return { value: String(yearOf(published) + by * 100), bearing };
  if (unit === 'month') return { value: shiftMonths(published, by).slice(0, 7), bearing };
  return { value: addDays(published, Math.round(by * length)), bearing };
}
