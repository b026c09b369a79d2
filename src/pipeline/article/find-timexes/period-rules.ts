import { addDays, dayFrom } from '../../../model/day.ts';
import { type Context, calendar, shiftMonths, yearOf } from './resolve.ts';
import { at, type TimexRule } from './timex-rule.ts';
import { COUNT, countOf, UNIT, unitOf, WEEKDAY, weekdayOf, YEAR } from './timex-words.ts';
import { shortYear } from './year-rules.ts';

/** The date so many units from the one last spoken of, as exact as that one was. */
function fromLast(count: number, unit: string, { last, lastDay }: Context): string | null {
  const { name, days } = unitOf(unit);
  if (days === 0 || last === null) return null;
  if (name === 'year')
    return String(Number(last.slice(0, 4)) + count) + (last.length === 7 ? last.slice(4) : '');
  if (name === 'month') {
    return /^\d{4}-\d\d/.test(last)
      ? shiftMonths(last.length >= 10 ? last.slice(0, 10) : `${last.slice(0, 7)}-01`, count).slice(0, 7)
      : null;
  }
  return days <= 14 && lastDay !== null ? addDays(lastDay, Math.round(count * days)) : null;
}

/** Days and periods told from others, days that come back, and periods by numbers of their own. */
export const PERIOD_RULES: readonly TimexRule[] = [
  {
    name: 'told-from-last',
    type: 'DATE',
    form: new RegExp(`\\b(an?|${COUNT}) (${UNIT}s?) (later|earlier|afterwards?)\\b(?! than\\b)`, 'gi'),
    read: (groups, context) => {
      const sign = /earlier/i.test(at(groups, 3)) ? -1 : 1;
      const value = fromLast(sign * (countOf(at(groups, 1)) ?? 1), at(groups, 2), context);
      return value === null ? null : { value, bearing: null };
    },
  },
  {
    name: 'day-beside-last',
    type: 'DATE',
    form: /\bthe (?:very )?(previous|preceding|following|next) (?:day|morning|evening|night)\b/gi,
    read: (groups, { lastDay }) => ({
      value: lastDay === null ? 'XXXX-XX-XX' : addDays(lastDay, /^[pP]/.test(at(groups, 1)) ? -1 : 1),
      bearing: null,
    }),
  },
  {
    name: 'weekdays',
    type: 'SET',
    form: new RegExp(`\\b(?:(${WEEKDAY})s|(weekdays)|(weekends))\\b`, 'gi'),
    read: (groups) => {
      const day = groups[1];
      if (day === undefined)
        return { value: groups[2] === undefined ? 'XXXX-WXX-WE' : 'XXXX-WXX-XX', bearing: null };
      return /^\p{Lu}/u.test(day) ? { value: `XXXX-WXX-${weekdayOf(day) || 7}`, bearing: null } : null;
    },
  },
  {
    name: 'season-of-years',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:the )?(${YEAR})[-–/](\\d{2}|\\d{4})(?= (?:\\p{L}+ )?(?:season|campaign|school|academic|fiscal|financial|budget))`,
      'giu',
    ),
    read: (groups) => {
      const year = Number(groups[1]);
      return Number(at(groups, 2).slice(-2)) === (year + 1) % 100
        ? { value: String(year), bearing: calendar(dayFrom(year, 1, 1), dayFrom(year + 1, 12, 31)) }
        : null;
    },
  },
  {
    name: 'numbered-period',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:(Q)([1-4])|(H)([12])|([1-4])(Q)|([12])(H)) ?(?:(?:of )?(?:FY ?)?(${YEAR})|['’]?(\\d\\d)(?!\\d|[.,]\\d|%))?(?![\\p{L}\\d-])`,
      'gu',
    ),
    read: (groups, context) => {
      const part = `${groups[1] ?? groups[3] ?? groups[6] ?? groups[8]}${groups[2] ?? groups[4] ?? groups[5] ?? groups[7]}`;
      const [long, short] = [groups[9], groups[10]];
      if (long === undefined && short === undefined && groups[1] === undefined) return null;
      const year = long ?? (short === undefined ? null : shortYear(short, context));
      const { published } = context;
      // Many companies' quarters are not the calendar's, so they bind nothing.
      return { value: `${year ?? (published === null ? 'XXXX' : yearOf(published))}-${part}`, bearing: null };
    },
  },
  {
    name: 'fiscal-year',
    type: 'DATE',
    form: new RegExp(`\\bFY ?['’]?(?:(${YEAR})|(\\d\\d))(?!\\d)`, 'g'),
    read: (groups, context) => ({
      value: groups[1] ?? String(shortYear(at(groups, 2), context)),
      bearing: null,
    }),
  },
  {
    name: 'turn-of-century',
    type: 'DATE',
    form: /\b(?:at |around |before |since |by )?(?:the )?turn of the (?:last |(\d\d)(?:st|nd|rd|th) )?century\b/gi,
    read: (groups) => {
      const century = groups[1] === undefined ? 20 : Number(groups[1]) - 1;
      return { value: `${century}00`, bearing: null };
    },
  },
  {
    name: 'part-of-short-decade',
    type: 'DATE',
    form: /\b(?:the )?(?:early|mid|late)[- ](\d)0s\b/gi,
    read: (groups) => ({ value: `19${groups[1]}`, bearing: null }),
  },
];
