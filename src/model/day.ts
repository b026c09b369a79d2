/** A calendar day without a zone, proleptic Gregorian, written `YYYY-MM-DD`, years 0001 to 9999. */
export type Day = string;

/** Day numbers that stand for an open end: before, and after, every day of the calendar. */
export const OPEN_EARLIEST = -0x80000000;
export const OPEN_LATEST = 0x7fffffff;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST = toNumber(1, 1, 1);
const LAST = toNumber(9999, 12, 31);

/** Days since 1970-01-01 of a civil date (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function toNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Whole days since 1970-01-01; throws a `RangeError` where `day` is no day of the calendar. */
export function dayNumber(day: Day): number {
  const match = DAY.exec(day);
  const number = match ? toNumber(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
  if (!match || dayOf(number) !== day) throw new RangeError(`${day} is no day of the calendar`);
  return number;
}

export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const number = toNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return number >= FIRST && number <= LAST && dayOf(number) === text;
}

/** The civil date of a day number as `{ year, month (1 to 12), day }`. */
export function civil(number: number): { year: number; month: number; day: number } {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day of a day number, held within years 0001 to 9999. */
export function dayOf(number: number): Day {
  const { year, month, day } = civil(Math.min(LAST, Math.max(FIRST, number)));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return toNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - toNumber(year, month, 1);
}

/** The day of a civil date; a day past the end of its month becomes the month's last. */
export function dayFrom(year: number, month: number, day: number): Day {
  return dayOf(toNumber(year, month, Math.min(day, daysInMonth(year, month))));
}
