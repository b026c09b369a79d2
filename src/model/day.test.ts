import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civil, dayFrom, dayNumber, dayOf, daysInMonth, isDay, weekday } from './day.ts';

test('a day number and its day are each the other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number);
    }),
  );
});

test('day numbers agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
      const { year, month, day } = civil(number);
      const date = new Date(number * 86_400_000);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekday(dayOf(number))).toBe(date.getUTCDay());
    }),
  );
});

test.each(['2016-02-30', '2015-02-29', '2016-13-01', '16-01-01', '0000-01-01', '2016-1-1', ''])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test('months know their length and clamp', () => {
  expect([daysInMonth(2016, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2016, 12)]).toEqual([
    29, 28, 29, 31,
  ]);
  expect(dayFrom(2015, 2, 31)).toBe('2015-02-28');
  expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
});
