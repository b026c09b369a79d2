import { dayFrom, isDay } from '../../../model/day.ts';
import { findFullDates, MONTH, monthNumber } from '../full-dates.ts';
import { HOLIDAYS } from './holidays.ts';
import {
  bareDay,
  bareFeast,
  bareMonth,
  bareWeekday,
  type Context,
  calendar,
  monthReading,
  yearOf,
} from './resolve.ts';
import { at, type TimexRule } from './timex-rule.ts';
import { WEEKDAY, weekdayOf, YEAR } from './timex-words.ts';
import { PART, shortYear } from './year-rules.ts';

const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d.,]*\\d)';
/** Months that are also names or verbs need a capital, and a word before them that takes a time. */
const AMBIGUOUS = /^(?:may|march|april|june|august|mar|jan|dec|sept?)\b/i;
const TIME_PREPOSITION =
  /\b(?:in|since|until|till|by|of|early|mid|late|last|next|this|from|to|through|between|and|during|before|after|for|around|every|each|as of|it['’]?s|was|is)[\s-]+(?:the )?$/i;

function isMonthHere(word: string, { before, after }: Context): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (!AMBIGUOUS.test(word)) return true;
  if (/^\s+\p{Lu}/u.test(after)) return false;
  return TIME_PREPOSITION.test(before);
}

/** Dates that name a month, a day, a feast or a weekday. */
export const DAY_RULES: readonly TimexRule[] = [
  {
    name: 'full-date',
    type: 'DATE',
    form: new RegExp(
      `(?:${WEEKDAY},? )?\\b(?:${MONTH} ${DAY},? ?${YEAR}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}|\\d{4}-\\d\\d-\\d\\d)\\b`,
      'gi',
    ),
    read: (groups) => {
      const day = findFullDates(at(groups, 0))[0]?.days[0];
      return day === undefined ? null : { value: day, bearing: calendar(day, day) };
    },
  },
  {
    name: 'numeric-date',
    type: 'DATE',
    form: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g,
    read: (groups, context) => {
      const [a, b, y] = [1, 2, 3].map((n) => Number(at(groups, n))) as [number, number, number];
      const year = at(groups, 3).length === 4 ? y : shortYear(at(groups, 3), context);
      const [month, day] = a > 12 ? [b, a] : [a, b];
      if (month < 1 || month > 12 || day < 1 || day > 31) return null;
      const read = dayFrom(year, month, day);
      const other = day <= 12 ? dayFrom(year, day, month) : read;
      return isDay(read)
        ? { value: read, bearing: calendar(read < other ? read : other, read < other ? other : read) }
        : null;
    },
  },
  {
    name: 'part-of-month-and-year',
    type: 'DATE',
    form: new RegExp(`\\b(?:${PART})?(${MONTH}),?(?: of)? (${YEAR})\\b`, 'gi'),
    read: (groups) => monthReading(Number(at(groups, 2)), monthNumber(at(groups, 1))!),
  },
  {
    name: 'month-and-day',
    type: 'DATE',
    form: new RegExp(
      `(?:${WEEKDAY},? )?\\b(${MONTH}) (${DAY})(?! (?:people|percent|per|million|points))`,
      'gi',
    ),
    read: (groups, context) =>
      /^\p{Lu}/u.test(at(groups, 1))
        ? bareDay(monthNumber(at(groups, 1))!, Number.parseInt(at(groups, 2), 10), context)
        : null,
  },
  {
    name: 'day-and-month',
    type: 'DATE',
    form: new RegExp(`(?:${WEEKDAY},? )?\\b(?:the )?([0-3]?\\d)(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b`, 'gi'),
    read: (groups, context) =>
      /^\p{Lu}/u.test(at(groups, 2))
        ? bareDay(monthNumber(at(groups, 2))!, Number(at(groups, 1)), context)
        : null,
  },
  {
    name: 'holiday',
    type: 'DATE',
    form: new RegExp(`\\b(?:${HOLIDAYS.map(({ form }) => `(${form})`).join('|')})\\b(?:,? (${YEAR}))?`, 'gi'),
    read: (groups, context) => {
      const index = groups.slice(1, HOLIDAYS.length + 1).findIndex((group) => group !== undefined);
      if (!/^(?:the )?\p{Lu}/u.test(at(groups, 0))) return null;
      const { on } = HOLIDAYS[index]!;
      const year = groups[HOLIDAYS.length + 1];
      if (on === null) return { value: year ?? 'XXXX', bearing: null };
      // A feast without its year is a season as much as a day: "Christmas sales" began weeks before.
      if (year === undefined) return { value: bareFeast(on, context), bearing: null };
      const value = on(Number(year));
      return { value, bearing: calendar(value, value) };
    },
  },
  {
    name: 'month-of-relative-year',
    type: 'DATE',
    form: new RegExp(`\\b(${MONTH}) of (this|last|next) year\\b`, 'gi'),
    read: (groups, { published }) => {
      const offset = { this: 0, last: -1, next: 1 }[at(groups, 2).toLowerCase()]!;
      const month = monthNumber(at(groups, 1))!;
      const value = `${published ? yearOf(published) + offset : 'XXXX'}-${String(month).padStart(2, '0')}`;
      return { value, bearing: { kind: 'year', offset, fromMonth: month, toMonth: month } };
    },
  },
  {
    name: 'relative-month-name',
    type: 'DATE',
    form: new RegExp(`\\b(last|this(?: past| coming)?|next|this) (${MONTH})(?! \\d)\\b`, 'gi'),
    read: (groups, context) => {
      const month = monthNumber(at(groups, 2))!;
      if (!/^\p{Lu}/u.test(at(groups, 2))) return null;
      const which = at(groups, 1).toLowerCase();
      const tense = /last|past/.test(which) ? 'past' : /next|coming/.test(which) ? 'future' : null;
      const reading = bareMonth(month, { ...context, tense: tense ?? context.tense });
      return which === 'this'
        ? { ...reading, bearing: { kind: 'year', offset: 0, fromMonth: month, toMonth: month } }
        : reading;
    },
  },
  {
    name: 'bare-month',
    type: 'DATE',
    form: new RegExp(`\\b(?:${PART})?(${MONTH})(?![\\p{L}\\d'’])`, 'giu'),
    read: (groups, context) => {
      const word = at(groups, 1);
      const inPhrase = at(groups, 0).length > word.length;
      return isMonthHere(word, inPhrase ? { ...context, before: 'in ' } : context)
        ? bareMonth(monthNumber(word)!, context)
        : null;
    },
  },
  {
    name: 'weekday',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:early |late )?(${WEEKDAY})(?:['’]s)?(?: (?:morning|afternoon|evening|night))?(?!\\p{L})`,
      'giu',
    ),
    read: (groups, context) => {
      const word = at(groups, 1);
      if (!/^\p{Lu}/u.test(word)) return null;
      const soon = /\bas (?:early|soon) as $/i.test(context.before);
      const reading = bareWeekday(weekdayOf(word), soon ? { ...context, tense: 'future' } : context);
      const part = /morning|afternoon|evening|night/i.exec(at(groups, 0))?.[0].toLowerCase();
      const suffix = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part ?? ''];
      return suffix === undefined ? reading : { ...reading, value: reading.value + suffix };
    },
  },
];
