/** Vocabulary of time: pieces of regular expressions, and what their words come to. */

/** Numbers by their words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
};

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** A count written out or in digits. */
export const COUNT = `(?:\\d{1,4}(?:\\.\\d)?|(?:${TENS})(?:-(?:${ONES}))?|${TEENS}|${ONES}|a hundred|a thousand)`;
/** A count nobody has counted. */
export const VAGUE =
  '(?:a few|several|some|many|a couple(?: of)?|couple of|few|dozens of|a number of|hundreds of|thousands of)';

/** The number a count stands for; `null` for a vague one. "a couple" is two. */
export function countOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number(text);
  if (/couple/.test(text)) return 2;
  if (text === 'a hundred') return 100;
  if (text === 'a thousand') return 1000;
  let sum = 0;
  for (const part of text.split('-')) {
    const number = NUMBERS[part];
    if (number === undefined) return null;
    sum += number;
  }
  return sum;
}

export const UNIT = '(?:minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie))';

const UNIT_CODES: Record<string, { code: string; time: boolean; days: number }> = {
  minute: { code: 'M', time: true, days: 0 },
  hour: { code: 'H', time: true, days: 0 },
  day: { code: 'D', time: false, days: 1 },
  night: { code: 'D', time: false, days: 1 },
  week: { code: 'W', time: false, days: 7 },
  fortnight: { code: 'W', time: false, days: 14 },
  month: { code: 'M', time: false, days: 30.44 },
  quarter: { code: 'Q', time: false, days: 91.3 },
  year: { code: 'Y', time: false, days: 365.25 },
  decade: { code: 'DE', time: false, days: 3652.5 },
  century: { code: 'CE', time: false, days: 36525 },
};

/** The unit a word names, in whatever number: its TIMEX3 letter and its length in days. */
export function unitOf(word: string) {
  const singular = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return { name: singular, ...UNIT_CODES[singular]! };
}

/** A TIMEX3 duration; `X` for a count nobody has counted. */
export function durationValue(count: number | null, unitWord: string): string {
  const { name, code, time } = unitOf(unitWord);
  const number = count === null ? 'X' : String(name === 'fortnight' ? count * 2 : count);
  return `P${time ? 'T' : ''}${number}${code}`;
}

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';

/** 0 is Sunday. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3).toLowerCase());
}

/** Meteorological seasons of the northern half: the first month, and TIMEX3's code. A winter runs over. */
export const SEASONS: Record<string, { from: number; code: string }> = {
  spring: { from: 3, code: 'SP' },
  summer: { from: 6, code: 'SU' },
  fall: { from: 9, code: 'FA' },
  autumn: { from: 9, code: 'FA' },
  winter: { from: 12, code: 'WI' },
};
export const SEASON = '(?:spring|summer|fall|autumn|winter)';

/** A year of our time in four digits. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** "First" stands at 0. */
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
