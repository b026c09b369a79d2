import { addDays, type Day, dayFrom, weekday } from '../../../model/day.ts';
import type { Bearing, Tense, Timex } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import type { Interval } from '../../../model/when.ts';
import { modifiesNoun } from '../tense.ts';
import { firstFrom } from './first-from.ts';

/** What a mention says of its event's time: the words, and what they come to. */
export type Told = { span: Span; bearing: Bearing | null; future: boolean };

const JOIN = /^\s*(?:to|and|through|until|till|or|[-–—])\s*$/;
const LEAD =
  /(?:\b(?:wait(?:ing)? until|not until|as early as|beginning|starting|back in|on|in|by|until|since|over|during|from|between|late in|early in|at)\s+(?:the )?)$/i;
const USELESS = /^(?:PAST_REF|FUTURE_REF)$/;

/**
 * The time told in `clause` nearest to `cue`, or the one that opens the sentence. Two times joined by a word ("late
 * 2014 to early 2015") are one telling; what is `lasting` begins in the first of them.
 */
export function tellTime(
  text: string,
  sentence: Span,
  clause: Span,
  cue: Span,
  timexes: readonly Timex[],
  lasting: boolean,
): Told | null {
  const usable = timexes.filter(
    (timex) =>
      timex.type === 'DATE' &&
      !(timex.bearing === null && USELESS.test(timex.value)) &&
      timex.start >= sentence.start &&
      timex.end <= sentence.end &&
      !(timex.bearing?.kind === 'calendar' && modifiesNoun(text, timex.start, timex.end)),
  );
  const distance = (timex: Timex) =>
    Math.min(Math.abs(timex.start - cue.end), Math.abs(cue.start - timex.end));
  const inClause = usable.filter((timex) => timex.start >= clause.start && timex.start < clause.end);
  const opening = usable.find(
    (timex) =>
      timex.start - sentence.start < 20 && /^[^,;:]{0,12},/.test(text.slice(timex.end, timex.end + 14)),
  );
  const nearest =
    inClause.sort(
      (a, b) =>
        Number(a.bearing === null) - Number(b.bearing === null) ||
        distance(a) - distance(b) ||
        a.start - b.start,
    )[0] ?? opening;
  if (!nearest) return null;
  const index = usable.indexOf(nearest);
  const before = usable[index - 1];
  const after = usable[index + 1];
  const first = before && JOIN.test(text.slice(before.end, nearest.start)) ? before : nearest;
  const second =
    first !== nearest ? nearest : after && JOIN.test(text.slice(nearest.end, after.start)) ? after : nearest;
  const lead = LEAD.exec(text.slice(sentence.start, first.start))?.[0].length ?? 0;
  const span = { start: first.start - lead, end: second.end };
  const future = /(?:wait(?:ing)? until|not until)/i.test(text.slice(span.start, first.start));
  return {
    span,
    bearing: lasting || first === second ? first.bearing : joined(first.bearing, second.bearing),
    future,
  };
}

/** The time expressions of a sentence; `timexes` lie in order. */
export function timesIn(timexes: readonly Timex[], sentence: Span): readonly Timex[] {
  const from = firstFrom(timexes, sentence.start);
  let end = from;
  while (end < timexes.length && timexes[end]!.end <= sentence.end) end += 1;
  return timexes.slice(from, end);
}

function joined(first: Bearing | null, second: Bearing | null): Bearing | null {
  if (first?.kind === 'calendar' && second?.kind === 'calendar')
    return { kind: 'calendar', earliest: first.earliest, latest: second.latest };
  if (first?.kind === 'days' && second?.kind === 'days')
    return { kind: 'days', from: first.from, to: second.to };
  return null;
}

/** Does a bearing lie on the other side of publication than the tense says? */
export function contradicts(bearing: Bearing, tense: Tense | null): boolean {
  const [from, to] =
    bearing.kind === 'days'
      ? [bearing.from, bearing.to]
      : bearing.kind === 'month' || bearing.kind === 'year'
        ? [bearing.offset, bearing.offset]
        : [null, null];
  return (tense === 'future' && to !== null && to < 0) || (tense === 'past' && from !== null && from > 0);
}

/** May two times be told of one event? Fixed days and days told from publication are held to be of two. */
export function mayAgree(a: Bearing, b: Bearing): boolean {
  if (a.kind === 'calendar' && b.kind === 'calendar')
    return (a.earliest ?? '') <= (b.latest ?? '9') && (b.earliest ?? '') <= (a.latest ?? '9');
  if (a.kind === 'days' && b.kind === 'days')
    return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
  return a.kind !== 'calendar' && b.kind !== 'calendar';
}

/** The days a bearing allows, given the days publication may lie in; an open end where it leaves one. */
export function daysOf(bearing: Bearing, tense: Tense | null, published: Interval): Interval {
  const { earliest, latest } = published;
  switch (bearing.kind) {
    case 'calendar':
      return { earliest: bearing.earliest, latest: bearing.latest };
    case 'days': {
      const from = earliest === null || bearing.from === null ? null : addDays(earliest, bearing.from);
      const to = latest === null || bearing.to === null ? null : addDays(latest, bearing.to);
      const { weekday: day } = bearing;
      if (day === undefined) return { earliest: from, latest: to };
      return {
        earliest: from && addDays(from, (day - weekday(from) + 7) % 7),
        latest: to && addDays(to, -((weekday(to) - day + 7) % 7)),
      };
    }
    case 'month':
      return {
        earliest: monthFrom(earliest, bearing.offset, 1),
        latest: monthFrom(latest, bearing.offset, 31),
      };
    case 'year':
      return {
        earliest: earliest && inYear(yearOf(earliest) + bearing.offset, bearing.fromMonth, 1),
        latest: latest && inYear(yearOf(latest) + bearing.offset, bearing.toMonth, 31),
      };
    case 'yearly': {
      const { fromMonth, fromDay, toMonth, toDay } = bearing;
      const last = (year: number) => inYear(year, toMonth, toDay);
      // The next such days from publication on, or the last; without a tense it could be either.
      if (tense === 'future') {
        const next = (day: Day) => (last(yearOf(day)) >= day ? yearOf(day) : yearOf(day) + 1);
        return {
          earliest: earliest && inYear(next(earliest), fromMonth, fromDay),
          latest: latest && last(next(latest)),
        };
      }
      if (tense !== 'past') return { earliest: null, latest: null };
      const before = (day: Day) =>
        inYear(yearOf(day), fromMonth, fromDay) <= day ? yearOf(day) : yearOf(day) - 1;
      return {
        earliest: earliest && inYear(before(earliest), fromMonth, fromDay),
        latest: latest && last(before(latest)),
      };
    }
  }
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

export function inYear(year: number, month: number, day: number): Day {
  return month > 12 ? dayFrom(year + 1, month - 12, day) : dayFrom(year, month, day);
}

function monthFrom(day: Day | null, offset: number, to: number): Day | null {
  if (day === null) return null;
  const total = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + offset;
  return dayFrom(Math.floor(total / 12), (total % 12) + 1, to);
}
