import { civil, type Day, dayFrom, dayNumber, dayOf } from './day.ts';
import { type Interval, isSure, isUndated } from './when.ts';

/** The months' names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "19 May 2016". */
export function dayInWords(day: Day): string {
  const at = civil(dayNumber(day));
  return `${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
}

export function dayNumberInWords(number: number): string {
  return dayInWords(dayOf(number));
}

/** An uncertain date in words: "May 2016", "2016", "between … and …", "on or after …", "undated". */
export function whenInWords(when: Interval): string {
  if (isUndated(when)) return 'undated';
  const { earliest, latest } = when;
  if (earliest === null) return `on or before ${dayInWords(latest!)}`;
  if (latest === null) return `on or after ${dayInWords(earliest)}`;
  if (isSure(when)) return dayInWords(earliest);
  const from = civil(dayNumber(earliest));
  const to = civil(dayNumber(latest));
  const wholeMonths = from.day === 1 && latest === dayFrom(to.year, to.month, 31);
  if (wholeMonths && from.year === to.year) {
    if (from.month === 1 && to.month === 12) return String(from.year);
    if (from.month === to.month) return `${MONTHS[from.month - 1]} ${from.year}`;
    return `${MONTHS[from.month - 1]} to ${MONTHS[to.month - 1]} ${from.year}`;
  }
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}
