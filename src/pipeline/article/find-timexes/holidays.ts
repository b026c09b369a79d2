import { addDays, type Day, dayFrom, weekday } from '../../../model/day.ts';

/** A feast by its words, with the day it falls on in a year; `null` where that follows another calendar. */
export type Holiday = { form: string; on: ((year: number) => Day) | null };

const fixed = (month: number, day: number) => (year: number) => dayFrom(year, month, day);

/** The n-th such weekday (0 is Sunday) of a month. */
const nth = (n: number, day: number, month: number) => (year: number) => {
  const first = dayFrom(year, month, 1);
  return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7);
};

const last = (day: number, month: number) => (year: number) => {
  const end = dayFrom(year, month, 31);
  return addDays(end, -((weekday(end) - day + 7) % 7));
};

/** Western Easter (the anonymous Gregorian computus, Meeus, Astronomical Algorithms), so many days later. */
const easter = (later: number) => (year: number) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return addDays(dayFrom(year, Math.floor(f / 31), (f % 31) + 1), later);
};
const after = (on: (year: number) => Day, later: number) => (year: number) => addDays(on(year), later);

const thanksgiving = nth(4, 4, 11);

/** What is unlike in two countries is read as in the United States, whose news names it most. */
export const HOLIDAYS: readonly Holiday[] = [
  { form: "new year['’]?s day", on: fixed(1, 1) },
  { form: 'martin luther king(?:,? jr\\.?)? day|mlk day', on: nth(3, 1, 1) },
  { form: "valentine['’]?s day", on: fixed(2, 14) },
  { form: "presidents?['’]? day", on: nth(3, 1, 2) },
  { form: 'ash wednesday', on: easter(-46) },
  { form: "st\\.? patrick['’]?s day", on: fixed(3, 17) },
  { form: "april fools?['’]?(?: day)?", on: fixed(4, 1) },
  { form: 'palm sunday', on: easter(-7) },
  { form: 'good friday', on: easter(-2) },
  { form: 'easter monday', on: easter(1) },
  { form: '(?:the )?easter (?:holidays?|weekend|break)|easter(?: sunday)?', on: easter(0) },
  { form: 'may day', on: fixed(5, 1) },
  { form: "mother['’]?s day", on: nth(2, 0, 5) },
  { form: 'memorial day', on: last(1, 5) },
  { form: "father['’]?s day", on: nth(3, 0, 6) },
  { form: 'juneteenth', on: fixed(6, 19) },
  { form: 'canada day', on: fixed(7, 1) },
  { form: 'independence day|fourth of july|july fourth', on: fixed(7, 4) },
  { form: 'bastille day', on: fixed(7, 14) },
  { form: 'labou?r day', on: nth(1, 1, 9) },
  { form: 'columbus day', on: nth(2, 1, 10) },
  { form: "hallowe['’]?en", on: fixed(10, 31) },
  { form: 'remembrance day|armistice day|veterans day', on: fixed(11, 11) },
  { form: 'thanksgiving(?: day)?', on: thanksgiving },
  { form: 'black friday', on: after(thanksgiving, 1) },
  { form: 'cyber monday', on: after(thanksgiving, 4) },
  { form: 'christmas eve', on: fixed(12, 24) },
  { form: 'christmas(?: day)?', on: fixed(12, 25) },
  { form: 'boxing day', on: fixed(12, 26) },
  { form: "new year['’]?s eve", on: fixed(12, 31) },
  {
    form: 'ramadan|hanukkah|passover|diwali|eid(?: al-\\w+)?|yom kippur|lunar new year|chinese new year',
    on: null,
  },
];
