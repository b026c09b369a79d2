import { dayFrom, isDay } from './day.ts';
import type { Interval } from './when.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function parseDate(text: string): Interval | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  if (year === 0 || month > 12 || match[2] === '00') return null;
  if (match[3] !== undefined) return isDay(text) ? { earliest: text, latest: text } : null;
  return { earliest: dayFrom(year, month || 1, 1), latest: dayFrom(year, month || 12, 31) };
}

/**
 * The interval an EDTF string stands for, as far as `toEdtf` writes it and an editor needs it: a day, a
 * month, a year, `a/b` of these, either end `..` (open). `null` where the text is none of these.
 */
export function parseEdtf(text: string): Interval | null {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0) return null;
  if (to === undefined) return parseDate(from);
  const open = { earliest: null, latest: null };
  const first = from === '..' ? open : parseDate(from);
  const last = to === '..' ? open : parseDate(to);
  if (!first || !last || (from === '..' && to === '..')) return null;
  const interval = { earliest: first.earliest, latest: last.latest };
  return interval.earliest !== null && interval.latest !== null && interval.earliest > interval.latest
    ? null
    : interval;
}
