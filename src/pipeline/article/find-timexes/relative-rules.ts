import { addDays, weekday } from '../../../model/day.ts';
import {
  bareSeason,
  bareWeekday,
  days,
  distanceReading,
  unitReading,
  weekdayWithin,
  weekValue,
  yearOf,
} from './resolve.ts';
import { at, type TimexRule } from './timex-rule.ts';
import { COUNT, countOf, SEASON, SEASONS, UNIT, unitOf, VAGUE, WEEKDAY, weekdayOf } from './timex-words.ts';

const BACKWARD = 'last|previous|past|preceding|prior';
const FORWARD = 'next|coming|following|upcoming';
const offsetOf = (word: string) =>
  new RegExp(`^(?:${BACKWARD})$`, 'i').test(word)
    ? -1
    : new RegExp(`^(?:${FORWARD})$`, 'i').test(word)
      ? 1
      : 0;
const PART_OF_DAY: Record<string, string> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** Times told from the day of publication, or from the day last spoken of. */
export const RELATIVE_RULES: readonly TimexRule[] = [
  {
    name: 'distance',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:(?:about|around|almost|nearly|just|over|more than|only|some) )?(an?|${COUNT}|${VAGUE}) (${UNIT}s?) (ago|back|from now|hence)\\b(?! (?:to|in|into|at|home|on|from)\\b)`,
      'gi',
    ),
    read: (groups, context) => {
      const count = countOf(at(groups, 1));
      const unit = unitOf(at(groups, 2));
      // "You get ten minutes back" is no time.
      if (unit.days === 0 && /back/i.test(at(groups, 3))) return null;
      const sign = /ago|back/i.test(at(groups, 3)) ? -1 : 1;
      return distanceReading(
        /^(?:a few|several|some|many)/i.test(at(groups, 1)) ? null : count,
        unit.name,
        sign,
        unit.days,
        context,
      );
    },
  },
  {
    name: 'year-on',
    type: 'DATE',
    form: /\b(?:the same (?:period|time|month|quarter|week|day) )?(?:of )?(?:(?:a|one) year (?:earlier|before|ago)|(?:the )?(?:last|previous|prior) year)\b/gi,
    read: (groups, context) => {
      const reading = unitReading('year', -1, context)!;
      const month =
        context.last !== null && /month/i.test(at(groups, 0)) ? /^(\d{4})(-\d\d)/.exec(context.last) : null;
      const backwards = /earlier|before|previous|prior/i.test(at(groups, 0));
      return {
        ...reading,
        value: month ? `${Number(month[1]) - 1}${month[2]}` : reading.value,
        ...(backwards ? { bearing: null } : {}),
      };
    },
  },
  {
    name: 'edge-of-unit',
    type: 'DATE',
    form: /\b(?:the )?(?:very )?(?:beginning|start|end|middle|close|rest|remainder|first half|second half) of (?:the|(this|last|next)) (day|week|month|year|decade|century)\b/gi,
    read: (groups, context) => {
      const which = groups[1];
      if (which === undefined && at(groups, 2).toLowerCase() === 'day')
        return { value: context.lastDay ?? context.published ?? 'XXXX-XX-XX', bearing: null };
      const reading = unitReading(
        at(groups, 2).toLowerCase(),
        which === undefined ? 0 : offsetOf(which),
        context,
      );
      return which === undefined && reading ? { ...reading, bearing: null } : reading;
    },
  },
  {
    name: 'later-this-unit',
    type: 'DATE',
    form: /\b(?:earlier|later|late|early|sometime|some time|elsewhere)(?: on)?(?: in)? (this|next|last|the) (week|month|year|decade|century)\b/gi,
    read: (groups, context) => unitReading(at(groups, 2).toLowerCase(), offsetOf(at(groups, 1)), context),
  },
  {
    name: 'relative-count',
    type: 'DURATION',
    form: new RegExp(
      `\\b(?:the )?(?:${BACKWARD}|${FORWARD}) (${COUNT}|${VAGUE})(?: \\p{Ll}+)? (${UNIT}s)\\b`,
      'giu',
    ),
    read: (groups) => ({
      value: `P${countOf(at(groups, 1)) ?? 'X'}${unitOf(at(groups, 2)).code}`,
      bearing: null,
    }),
  },
  {
    name: 'relative-unit',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:(?:the )?(${BACKWARD}|${FORWARD})|(this)(?: past| coming)?) (week|month|quarter|year|decade|century)(?!['’]s-|-\\p{L})\\b`,
      'giu',
    ),
    read: (groups, context) => {
      const anaphoric = /^the (?:previous|preceding|prior|following)/i.test(at(groups, 0));
      const reading = unitReading(at(groups, 3).toLowerCase(), offsetOf(groups[1] ?? 'this'), context);
      // "The following year" is counted from the day last spoken of, not from publication.
      return reading && anaphoric ? { ...reading, bearing: null } : reading;
    },
  },
  {
    name: 'relative-day',
    type: 'DATE',
    form: /\b(?:(?:earlier|later) )?(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|(?:yesterday|tomorrow) (?:morning|afternoon|evening|night))\b/gi,
    read: (groups, { published, before }) => {
      // "This Tonight" is a programme.
      if (/^\p{Lu}/u.test(at(groups, 0)) && /[\p{L}\d] $/u.test(before)) return null;
      const words = at(groups, 0).toLowerCase();
      const offset = /yesterday|last night/.test(words) ? -1 : /tomorrow/.test(words) ? 1 : 0;
      const part = PART_OF_DAY[/morning|afternoon|evening|night/.exec(words)?.[0] ?? ''] ?? '';
      // A paper may be dated a day after the words were written.
      return {
        value: `${published ? addDays(published, offset) : 'XXXX-XX-XX'}${part}`,
        bearing: days(offset - 1, offset + 1),
      };
    },
  },
  {
    name: 'weekend',
    type: 'DATE',
    form: /\b(over|during|at|through|throughout|on|this|last|next|this past|the past|this coming) (?:the |this )?(?:past |last |coming )?weekend\b/gi,
    read: (groups, { published, tense }) => {
      const words = at(groups, 0).toLowerCase();
      const ahead = /next|coming/.test(words) || (tense === 'future' && !/last|past/.test(words));
      const last = /\blast\b/.test(words);
      const bearing = ahead ? days(0, 14) : days(last ? -14 : -8, 0);
      if (published === null)
        return {
          value: 'XXXX-WXX-WE',
          bearing: /^this weekend/.test(words) && tense === null ? days(-8, 8) : bearing,
        };
      const sinceSaturday = (weekday(published) + 1) % 7;
      const saturday = addDays(published, ahead ? 7 - sinceSaturday : -sinceSaturday);
      return { value: `${weekValue(saturday)}-WE`, bearing };
    },
  },
  {
    name: 'relative-weekday',
    type: 'DATE',
    form: new RegExp(`\\b(last|this|next|this past|this coming) (${WEEKDAY})\\b`, 'gi'),
    read: (groups, context) => {
      const which = at(groups, 1).toLowerCase();
      const tense = /last|past/.test(which) ? 'past' : /next|coming/.test(which) ? 'future' : context.tense;
      const day = weekdayOf(at(groups, 2));
      const reading = bareWeekday(day, { ...context, tense });
      const [from, to] = which === 'last' ? [-14, -1] : which === 'next' ? [1, 14] : [-7, 7];
      const bearing = weekdayWithin(day, from!, to!);
      // "Last Wednesday" written on a Wednesday is a week ago.
      const today = reading.value === context.published;
      const shift = today && which === 'last' ? -7 : today && which === 'next' ? 7 : 0;
      return { value: shift === 0 ? reading.value : addDays(reading.value, shift), bearing };
    },
  },
  {
    name: 'relative-season',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:(?:early|earlier|late|later) )?(this past|this coming|this|last|next|previous|coming) (${SEASON})\\b`,
      'gi',
    ),
    read: (groups, context) => {
      const { from, code } = SEASONS[at(groups, 2).toLowerCase()]!;
      const which = at(groups, 1).toLowerCase();
      const tense = /last|past|previous/.test(which)
        ? 'past'
        : /next|coming/.test(which)
          ? 'future'
          : context.tense;
      const { value } = bareSeason(from, code, { ...context, tense });
      if (which === 'this' && from !== 12) {
        const year = context.published === null ? 'XXXX' : String(yearOf(context.published));
        return {
          value: `${year}-${code}`,
          bearing: { kind: 'year', offset: 0, fromMonth: from, toMonth: from + 2 },
        };
      }
      // "Last fall" may be told in the very fall's last days, and "next" may skip one.
      return {
        value,
        bearing: tense === 'past' ? days(-560, 0) : tense === 'future' ? days(0, 640) : days(-200, 290),
      };
    },
  },
  {
    name: 'bare-season',
    type: 'DATE',
    form: new RegExp(
      `\\b(?:in|during|over|since|until|by) (?:the )?(?:early |late )?(${SEASON})\\b(?!,? (?:of |['’]\\d\\d|1[5-9]\\d\\d|20\\d\\d)| (?:and|season|from|under|back|short|in|into|to)\\b)`,
      'gi',
    ),
    read: (groups, context) => {
      const { from, code } = SEASONS[at(groups, 1).toLowerCase()]!;
      return bareSeason(from, code, context);
    },
  },
  {
    name: 'same-day',
    type: 'DATE',
    form: /\b(?:the|that) same (?:day|week|month|year)\b|\bthat (?:day|week|month|year|summer|winter|spring|fall|evening|night|morning|afternoon)\b/gi,
    read: (groups, { last, lastDay, published }) => ({
      value: (/day$/i.test(at(groups, 0)) ? lastDay : last) ?? published ?? 'XXXX-XX-XX',
      bearing: null,
    }),
  },
  {
    name: 'the-day',
    type: 'DATE',
    form: /\b(?:for|ended|ending|end|finish|finished|closed|close|during|later in|late in|earlier in|on) the (?:day|week|month|year)\b(?! (?:of|when|that|after|before|to|he|she|it|they|we|I)\b)/gi,
    read: (groups, { lastDay, published }) =>
      /day$/i.test(at(groups, 0)) ? { value: lastDay ?? published ?? 'XXXX-XX-XX', bearing: null } : null,
  },
  {
    name: 'present',
    type: 'DATE',
    form: /\b(?:right now|just now|now|currently|at present|presently|at the moment|nowadays|these days|at this time|for the time being|so far this)\b(?! (?:that|famous|infamous|defunct)\b)(?!-)/gi,
    read: () => ({ value: 'PRESENT_REF', bearing: null }),
  },
  {
    name: 'recent',
    type: 'DATE',
    form: /\b(?:(?:more |most )?recently|recent(?= (?:years|months|weeks|days|past|history|economic|events|losses|gains|rise|fall|drop|surge|crisis|report|study|poll|interview|statement|decision|change|changes|attacks?|news))(?: (?:years|months|weeks|days|past|history))?|in the past(?! (?:day|week|month|year|decade|few|several|couple|two|three|four|five|six|ten)))\b/gi,
    read: () => ({ value: 'PAST_REF', bearing: null }),
  },
  {
    name: 'future',
    type: 'DATE',
    form: /\b(?:(?:in )?the (?:near|not[- ]too[- ]distant|foreseeable) future|in the (?:long|short) (?:term|run)|the (?:long|short) term|in the future)\b/gi,
    read: () => ({ value: 'FUTURE_REF', bearing: null }),
  },
];
