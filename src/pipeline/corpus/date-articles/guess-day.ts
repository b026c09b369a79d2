import { addDays, civil, type Day, dayFrom, dayNumber, isDay, weekday } from '../../../model/day.ts';
import { dayInWords } from '../../../model/day-words.ts';
import type { ArticleRecord, Timex } from '../../../model/record.ts';
import { overlap } from '../../../model/span.ts';
import type { Because, Interval } from '../../../model/when.ts';

/** A day the article may well be from, within its interval, and why: weaker than a bound, and kept apart from it. */
export type Guess = { day: Day; because: Because[] };

/** News that names a day is seldom older than the next thing it names; past this the day is history. */
const STALE = 366;
/** Years in which a weekday and a date are looked for, counted from the first day the article can be from. */
const YEARS = 5;

/**
 * The day an article is likely from where its interval leaves more than one: that of the latest full date it names
 * as past or without a tense, or of a weekday and a date that meet in one year alone. `null` where nothing says so.
 */
export function guessDay(record: ArticleRecord, published: Interval): Guess | null {
  if (published.earliest !== null && published.earliest === published.latest) return null;
  const guess = byWeekday(record, published) ?? byLatestDay(record);
  return guess && isWithin(guess.day, published) ? guess : null;
}

function isWithin(day: Day, { earliest, latest }: Interval): boolean {
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}

/** Nobody is sure of what is still to come. */
const lookedBackOn = ({ tense }: Timex) => tense !== 'future';

/** The days of the page, such as its last update, are not the news's. */
function ofNews({ timexes, stated }: ArticleRecord): Timex[] {
  return timexes.filter(
    (timex) => ![stated.published, stated.modified].some((span) => span !== null && overlap(span, timex)),
  );
}

function byLatestDay(record: ArticleRecord): Guess | null {
  let latest: { timex: Timex; day: Day } | null = null;
  let newest = -Infinity;
  for (const timex of ofNews(record)) {
    if (timex.bearing?.kind !== 'calendar' || !lookedBackOn(timex)) continue;
    const { earliest, latest: end } = timex.bearing;
    if (earliest === null) continue;
    newest = Math.max(newest, dayNumber(earliest));
    if (earliest === end && (latest === null || earliest > latest.day)) latest = { timex, day: earliest };
  }
  if (latest === null || newest - dayNumber(latest.day) > STALE) return null;
  const says = `The latest full date it names is “${latest.timex.words}”, and news is seldom much older than what it tells of.`;
  return { day: latest.day, because: [reason(record.id, latest.timex, latest.day, says)] };
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Friday, March 15": of the years in question only some have that day of the week. */
function byWeekday(record: ArticleRecord, { earliest, latest }: Interval): Guess | null {
  if (earliest === null) return null;
  for (const timex of ofNews(record)) {
    const { bearing, words } = timex;
    const named = DAYS.findIndex((name) => words.startsWith(name));
    if (named < 0 || bearing?.kind !== 'yearly' || bearing.fromDay !== bearing.toDay) continue;
    const from = civil(dayNumber(earliest)).year;
    const fitting: Day[] = [];
    for (let year = from; year < from + YEARS; year += 1) {
      const day = dayFrom(year, bearing.fromMonth, bearing.fromDay);
      if (isDay(day) && weekday(day) === named && day >= earliest && (latest === null || day <= latest))
        fitting.push(day);
    }
    const [day] = fitting;
    if (day === undefined || fitting.length > 1) continue;
    const says = `It names “${words}”, and of the years it can be from only ${day.slice(0, 4)} has ${dayInWords(day)} on a ${DAYS[named]!}.`;
    return {
      day: lookedBackOn(timex) ? day : addDays(day, -1),
      because: [reason(record.id, timex, day, says)],
    };
  }
  return null;
}

function reason(article: string, { start, end }: Timex, day: Day, says: string): Because {
  return { end: 'both', day, says, evidence: [{ article, start, end }] };
}
