import { type Day, isDay } from '../../model/day.ts';
import { MONTHS } from '../../model/day-words.ts';
import { allMatches } from './gate/all-matches.ts';

const NUMBERS = new Map<string, number>([['sept', 9]]);
for (const [index, month] of MONTHS.entries()) {
  const name = month.toLowerCase();
  NUMBERS.set(name, index + 1).set(name.slice(0, 3), index + 1);
}

/** 1 to 12 for a month's name or its usual short form, with or without a stop; otherwise `null`. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase();
  return NUMBERS.get(name.endsWith('.') ? name.slice(0, -1) : name) ?? null;
}

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** A date with its year, where it stands; two days where day and month can be told either way round. */
export type FullDate = { start: number; end: number; days: Day[] };

const PATTERNS: { form: RegExp; days: (groups: string[]) => string[] }[] = [
  {
    form: new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})\\b`, 'gi'),
    days: ([month, day, year]) => [written(year!, monthNumber(month!)!, day!)],
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})\\b`, 'gi'),
    days: ([day, month, year]) => [written(year!, monthNumber(month!)!, day!)],
  },
  {
    form: /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g,
    days: ([year, month, day]) => [written(year!, Number(month), day!)],
  },
  {
    form: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g,
    days: ([a, b, year]) => [written(year!, Number(a), b!), written(year!, Number(b), a!)],
  },
];

function written(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A line that dates its page may shorten the year: "06/05/18". */
const SHORT_YEAR = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{2})(?![\d/]|\.\d)/g;

/** Every date of a masthead's line, years of two digits among them: from 1970 on. */
export function findPageDates(line: string): FullDate[] {
  const full = line.replace(SHORT_YEAR, (_, a: string, b: string, year: string) => {
    return `${a}/${b}/${Number(year) < 70 ? 20 : 19}${year}`;
  });
  if (full === line) return findFullDates(line);
  const short = [...line.matchAll(SHORT_YEAR)];
  if (short.length > 1) return findFullDates(line);
  const [date] = findFullDates(full);
  return date ? [{ ...date, start: short[0]!.index, end: short[0]!.index + short[0]![0].length }] : [];
}

/** Every date of `text` that names day, month and year, in order. */
export function findFullDates(text: string): FullDate[] {
  const found: FullDate[] = [];
  if (!/\d{4}/.test(text)) return found;
  for (const { form, days } of PATTERNS) {
    for (const match of allMatches(form, text)) {
      const real = [...new Set(days(match.slice(1)).filter(isDay))].sort();
      if (real.length > 0) found.push({ start: match.index, end: match.index + match[0].length, days: real });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
