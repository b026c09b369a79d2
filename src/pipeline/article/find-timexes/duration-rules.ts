import { MONTH } from '../full-dates.ts';
import type { Context } from './resolve.ts';
import { at, type TimexRule } from './timex-rule.ts';
import { COUNT, countOf, durationValue, UNIT, VAGUE, WEEKDAY, weekdayOf } from './timex-words.ts';

const ABOUT =
  '(?:(?:about|around|approximately|almost|nearly|more than|less than|over|at least|at most|up to|only|just|another|roughly|some) )?';
const SET_CODES: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
};

/** The day last spoken of, else that of publication, as TIMEX3 writes it: `XXXX-XX-XX` where neither is known. */
function dayOf({ lastDay, published }: Context): string {
  return /^\d{4}-\d\d-\d\d/.exec(lastDay ?? published ?? '')?.[0] ?? 'XXXX-XX-XX';
}

/** A clock time of the day last spoken of. */
function clock(
  hour: number,
  minute: number,
  half: string | undefined,
  zone: string | undefined,
  day: string,
): string | null {
  const afternoon = half !== undefined && /^p/i.test(half);
  const h = afternoon && hour < 12 ? hour + 12 : half !== undefined && !afternoon && hour === 12 ? 0 : hour;
  if (h > 24 || minute > 59) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${day}T${pad(h)}:${pad(minute)}${zone !== undefined && /UTC|GMT/.test(zone) ? 'Z' : ''}`;
}

/** Spans of time, times that come back, and times of day. */
export const DURATION_RULES: readonly TimexRule[] = [
  {
    name: 'clock',
    type: 'TIME',
    form: new RegExp(
      `\\b(?:(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([ap]\\.?m\\b\\.?))?|(\\d{1,2}) ?([ap]\\.?m\\b\\.?)|(\\d{2})(\\d{2})(?= (?:UTC|GMT|hours|local)))(?: ?((?:UTC|GMT|[ECMP][SD]?T|BST|CET)\\b|local time|hours))?(?: (?:on )?(${WEEKDAY})(?!,? (?:${MONTH})))?`,
      'gi',
    ),
    read: (groups, context) => {
      const hour = Number(groups[1] ?? groups[4] ?? groups[6]);
      const minute = Number(groups[2] ?? groups[7] ?? 0);
      const value = clock(hour, minute, groups[3] ?? groups[5], groups[8], dayOf(context));
      return value === null ? null : { value, bearing: null };
    },
  },
  {
    name: 'noon',
    type: 'TIME',
    form: /\b(?:at|by|until|before|after|around) (noon|midnight|midday|dawn|dusk)\b/gi,
    read: (groups, context) => {
      const hour = /midnight/i.test(at(groups, 1))
        ? 'T24:00'
        : /noon|midday/i.test(at(groups, 1))
          ? 'T12:00'
          : 'TDT';
      return { value: dayOf(context) + hour, bearing: null };
    },
  },
  {
    name: 'every',
    type: 'SET',
    form: new RegExp(`\\b(?:every|each) (?:(?:other|single|(${COUNT})) )?(${UNIT}s?|${WEEKDAY})\\b`, 'gi'),
    read: (groups) => {
      const unit = at(groups, 2);
      if (new RegExp(`^${WEEKDAY}$`, 'i').test(unit))
        return { value: `XXXX-WXX-${weekdayOf(unit) || 7}`, bearing: null };
      return { value: durationValue(groups[1] === undefined ? 1 : countOf(groups[1]), unit), bearing: null };
    },
  },
  {
    name: 'rate',
    type: 'SET',
    form: /(?<=(?:\d|\b(?:once|twice|times|percent|per cent|million|billion|thousand|hours|days|jobs|units|dollars|euros|pounds|people|at a rate of \S+))(?: \p{Ll}+)? )(?:a|per) (?:day|week|month|year)\b|\b(?:once|twice|thrice) (?:a|per) (?:day|week|month|year)\b/giu,
    read: (groups) => {
      const unit = /(?:day|week|month|year)$/i.exec(at(groups, 0))![0];
      return { value: durationValue(1, unit), bearing: null };
    },
  },
  {
    name: 'recurring',
    type: 'SET',
    form: /\b(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|annual)\b/gi,
    read: (groups) =>
      /^\p{Lu}/u.test(at(groups, 0))
        ? null
        : { value: SET_CODES[at(groups, 0).toLowerCase()]!, bearing: null },
  },
  {
    name: 'hyphened-duration',
    type: 'DURATION',
    form: new RegExp(
      `\\b(?:${ABOUT}|an? )(?<!-an?-)(${COUNT}|half)(?:-and-a-half)?-(${UNIT})(?:-long)?\\b(?!-old|s? olds?\\b)`,
      'gi',
    ),
    read: (groups) => ({
      value: durationValue(/half/i.test(at(groups, 1)) ? 0.5 : countOf(at(groups, 1)), at(groups, 2)),
      bearing: null,
    }),
  },
  {
    name: 'long',
    type: 'DURATION',
    form: /\b(days|weeks|months|years|decades|centuries|hours|minutes|year|month|week|day|decade)-long\b/gi,
    read: (groups) => ({
      value: durationValue(/s$/i.test(at(groups, 1)) ? null : 1, at(groups, 1)),
      bearing: null,
    }),
  },
  {
    name: 'counted-duration',
    type: 'DURATION',
    form: new RegExp(
      `\\b${ABOUT}(${COUNT})(?: (?:straight|consecutive|full|more|whole|long|trading|working|business|calendar))? (${UNIT}s?)\\b(?! (?:old|of age)|-old)`,
      'gi',
    ),
    read: (groups) => ({ value: durationValue(countOf(at(groups, 1)), at(groups, 2)), bearing: null }),
  },
  {
    name: 'vague-duration',
    type: 'DURATION',
    form: new RegExp(`\\b(?:the (?:past|last|next|coming) )?${VAGUE} (${UNIT}s)\\b`, 'gi'),
    read: (groups) => ({
      value: durationValue(/couple/i.test(at(groups, 0)) ? 2 : null, at(groups, 1)),
      bearing: null,
    }),
  },
  {
    name: 'one-unit',
    type: 'DURATION',
    form: new RegExp(
      `(?<=\\b(?:for|in|within|after|over|about|almost|nearly|than|less|least|under|comes|came|just|half|take|takes|took|last|lasted|spent|and|a quarter of) )(?:(?:about|almost|nearly|more than|less than|over|under|just|half) )?an? (?:whole |full |further |half )?(${UNIT})\\b(?! (?:old|of age|of)\\b|-)`,
      'gi',
    ),
    read: (groups) => ({ value: durationValue(1, at(groups, 1)), bearing: null }),
  },
  {
    name: 'bare-plural',
    type: 'DURATION',
    form: /(?<=\b(?:for|in|after|within|just|over|took|takes|take|lasted|spent|by|of) )(?:many |the )?(minutes|hours|days|weeks|months|years|decades|centuries)\b(?! (?:of|old|to|ago|later)\b)/gi,
    read: (groups) =>
      /the /i.test(at(groups, 0)) ? null : { value: durationValue(null, at(groups, 1)), bearing: null },
  },
];
