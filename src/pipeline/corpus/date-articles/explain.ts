import { civil, type Day, dayOf } from '../../../model/day.ts';
import type { Because } from '../../../model/when.ts';
import type { Constraint } from './constraints.ts';
import { type Bound, chainOf } from './propagate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "19 May 2016". */
export function dayInWords(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export const clampedDay = (day: number): Day => dayOf(day);

/** The steps that lead to one end of an interval as sentences, first step first, the words they rest on with each. */
export function explain(
  bound: Bound | null,
  constraints: readonly Constraint[],
  nameOf: (node: number) => string,
): Because[] {
  return chainOf(bound).map((step) => {
    const { says, evidence } = constraints[step.constraint]!;
    const side = step.isLatest ? 'after' : 'before';
    return {
      end: bound!.isLatest ? 'latest' : 'earliest',
      day: clampedDay(step.day),
      says: `${says}. So ${nameOf(step.node)} was not ${side} ${dayInWords(step.day)}.`,
      evidence: [...evidence],
    };
  });
}
