import { dayFrom } from '../../../model/day.ts';
import { type Context, calendar, monthsOfYear, type Reading, yearOf, yearReading } from './resolve.ts';
import { at, type TimexRule } from './timex-rule.ts';
import { ORDINALS, SEASON, SEASONS, YEAR } from './timex-words.ts';

export const PART =
  '(?:(?:very )?(?:early|mid|late)(?:-| in )?\\s?|the (?:very )?(?:beginning|start|end|middle|close|first half|second half) of )';
const COUNTED =
  /^\s+(?!(?:was|is|has|does|as|its|his|this|thus|plus|across)\b|years?|season|election|budget|model|version|report|census|figures|games|results|elections)\p{Ll}+(?<!s)s\b/u;
const AMOUNT =
  /(?:[$£€#№]|\b(?:No\.?|number|nearly|almost|about|some|over|than|or|up to|at least|page|room|route|highway|flight|model|windows)) ?$/i;
const BEFORE_YEAR =
  /(?:\b(?:in|since|until|till|by|of|early|mid|late|from|to|through|between|and|during|before|after|for|around|circa|back in|the|an?|its|their|his|her|our|spring|summer|fall|autumn|winter|year|years|until|as of|[Ll]ast|[Cc]lass of|than|fiscal|or|on)|[(–—/,'’]|^)[\s-]*$/i;

function isYearHere(year: string, { before, after, published }: Context): boolean {
  if (
    /^(?:[.,]\d|%|[-–]\d{1,2}\b(?!\d)|\s?(?:km|kg|mm|cm|feet|ft|miles|metres|meters|people|euros|dollars|pounds|points|times|percent|per cent|million|billion)\b)/i.test(
      after,
    )
  )
    return false;
  if (AMOUNT.test(before) || !BEFORE_YEAR.test(before)) return false;
  const number = Number(year);
  const far = published === null ? 2100 : yearOf(published) + 60;
  if (number > far) return false;
  if (/\b(?:in|since|during|the|by)\s+$/i.test(before))
    return !/\b(?:the|by)\s+$/i.test(before) || !COUNTED.test(after);
  return !COUNTED.test(after);
}

/** "'82" in an article of 2008 is 1982: the last year that ends so, a little into the future allowed. */
export function shortYear(digits: string, { published }: Context): number {
  const now = published === null ? 2030 : yearOf(published) + 5;
  const year = Math.floor(now / 100) * 100 + Number(digits);
  return year > now ? year - 100 : year;
}

const SUB_YEAR: Record<string, [number, number]> = { early: [1, 4], mid: [5, 8], late: [9, 12] };

/** A part of a year, wider than the words: "late 2016" is September to December. */
function partOfYear(part: string, year: number): Reading {
  const name = /early|beginning|start/i.test(part) ? 'early' : /mid/i.test(part) ? 'mid' : 'late';
  const [from, to] = /half/i.test(part) ? (/first/i.test(part) ? [1, 6] : [7, 12]) : SUB_YEAR[name]!;
  const half = /half/i.test(part) ? (from === 1 ? '-H1' : '-H2') : '';
  return { value: `${year}${half}`, bearing: monthsOfYear(year, from!, to!) };
}

const QUARTER = `(?:(first|second|third|fourth|final|last) quarter|Q([1-4]))`;
const quarterNumber = (word: string | undefined, digit: string | undefined) =>
  digit !== undefined ? Number(digit) : ORDINALS.indexOf(word!.toLowerCase()) + 1 || 4;

/** Dates that name a year or a part of one. */
export const YEAR_RULES: readonly TimexRule[] = [
  {
    name: 'quarter-of-year',
    type: 'DATE',
    form: new RegExp(`\\b(?:the )?${QUARTER}(?: of (?:the )?(?:fiscal (?:year )?)?|,? )(${YEAR})\\b`, 'gi'),
    // Many companies' quarters are not the calendar's, so they bind nothing.
    read: (groups) => ({ value: `${groups[3]}-Q${quarterNumber(groups[1], groups[2])}`, bearing: null }),
  },
  {
    name: 'quarter-of-relative-year',
    type: 'DATE',
    form: new RegExp(`\\bthe ${QUARTER} of (this|last|next) year\\b`, 'gi'),
    read: (groups, { published }) => {
      const offset = { this: 0, last: -1, next: 1 }[at(groups, 3).toLowerCase()]!;
      const quarter = quarterNumber(groups[1], groups[2]);
      return { value: `${published ? yearOf(published) + offset : 'XXXX'}-Q${quarter}`, bearing: null };
    },
  },
  {
    name: 'bare-quarter',
    type: 'DATE',
    form: /\b(?:the|its|their|in) (?:(first|second|third|fourth) quarter|Q([1-4]))\b(?! of an)/gi,
    read: (groups, { published, tense }) => {
      const quarter = quarterNumber(groups[1], groups[2]);
      if (published === null) return { value: `XXXX-Q${quarter}`, bearing: null };
      const month = quarter * 3 - 2;
      const late =
        tense !== 'future' &&
        dayFrom(yearOf(published), month, 1) > published &&
        month - Number(published.slice(5, 7)) > 6;
      return { value: `${yearOf(published) - (late ? 1 : 0)}-Q${quarter}`, bearing: null };
    },
  },
  {
    name: 'season-and-year',
    type: 'DATE',
    form: new RegExp(`\\b(?:the )?(?:${PART})?(${SEASON}),?(?: of)? (${YEAR})(?:[-–/]\\d{2,4})?\\b`, 'gi'),
    read: (groups) => {
      const { from, code } = SEASONS[at(groups, 1).toLowerCase()]!;
      const year = Number(at(groups, 2));
      const bearing =
        from === 12
          ? calendar(dayFrom(year - 1, 12, 1), dayFrom(year + 1, 2, 31))
          : monthsOfYear(year, from, from + 2);
      return { value: `${year}-${code}`, bearing };
    },
  },
  {
    name: 'part-of-year',
    type: 'DATE',
    form: new RegExp(`\\b(${PART})(?:the year )?(${YEAR})\\b`, 'gi'),
    read: (groups) => partOfYear(at(groups, 1), Number(at(groups, 2))),
  },
  {
    name: 'decade',
    type: 'DATE',
    form: /\b(?:the )?(?:(?:early|mid|late)[ -])?(1[5-9]|20)(\d)0['’]?s\b/gi,
    read: (groups) => {
      const decade = `${groups[1]}${groups[2]}`;
      return { value: decade, bearing: calendar(`${decade}0-01-01`, `${decade}9-12-31`) };
    },
  },
  {
    name: 'short-decade',
    type: 'DATE',
    form: /\b(?:the )?(?:(?:early|mid|late)[ -])?(?:['’](\d)0s|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/gi,
    read: (groups) => {
      const names = [
        'twenties',
        'thirties',
        'forties',
        'fifties',
        'sixties',
        'seventies',
        'eighties',
        'nineties',
      ];
      if (groups[1] === undefined && !/^the/i.test(at(groups, 0))) return null;
      const tens =
        groups[1] === undefined ? names.indexOf(at(groups, 2).toLowerCase()) + 2 : Number(groups[1]);
      return { value: `19${tens}`, bearing: null };
    },
  },
  {
    name: 'century',
    type: 'DATE',
    form: /\b(?:the )?(?:(?:early|mid|late)[ -])?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/gi,
    read: (groups) => ({ value: String(Number(groups[1]) - 1).padStart(2, '0'), bearing: null }),
  },
  {
    name: 'bare-year',
    type: 'DATE',
    form: new RegExp(`(?<![\\d$£€.,:-])(?:the year )?(${YEAR})(?!\\d|['’]?s\\b)`, 'gi'),
    read: (groups, context) =>
      at(groups, 0).length > 4 || isYearHere(at(groups, 1), context)
        ? yearReading(Number(at(groups, 1)))
        : null,
  },
  {
    name: 'short-year',
    type: 'DATE',
    form: /(?:(?<=\b(?:in|since|of|from|until|by|summer|winter|fall|spring) ))['’](\d\d)(?!\d|s)/gi,
    read: (groups, context) => yearReading(shortYear(at(groups, 1), context)),
  },
];
