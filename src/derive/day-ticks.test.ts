import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf } from '../model/day.ts';
import { dayTicks } from './day-ticks.ts';

const ticks = (from: string, to: string, most: number) =>
  dayTicks({ from: dayNumber(from), to: dayNumber(to) }, most).map(dayOf);

test('ticks are days, Mondays, months, quarters, halves or years, whichever fit', () => {
  expect(ticks('2016-05-01', '2016-05-04', 5)).toEqual(['2016-05-01', '2016-05-02', '2016-05-03']);
  expect(ticks('2016-05-01', '2016-05-20', 5)).toEqual(['2016-05-02', '2016-05-09', '2016-05-16']);
  expect(ticks('2016-01-10', '2016-04-10', 5)).toEqual(['2016-02-01', '2016-03-01', '2016-04-01']);
  expect(ticks('2015-11-01', '2016-11-01', 5)).toEqual([
    '2016-01-01',
    '2016-04-01',
    '2016-07-01',
    '2016-10-01',
  ]);
  expect(ticks('2015-11-01', '2017-11-01', 5)).toEqual([
    '2016-01-01',
    '2016-07-01',
    '2017-01-01',
    '2017-07-01',
  ]);
  expect(ticks('0040-06-01', '0090-06-01', 6)).toEqual([
    '0050-01-01',
    '0060-01-01',
    '0070-01-01',
    '0080-01-01',
    '0090-01-01',
  ]);
});

test('ticks ascend, lie in the span and are few', () => {
  const day = fc.integer({ min: -600_000, max: 600_000 });
  fc.assert(
    fc.property(day, fc.nat(400_000), fc.integer({ min: 2, max: 12 }), (from, length, most) => {
      const found = dayTicks({ from, to: from + length }, most);
      expect(found.length).toBeLessThanOrEqual(most + 2);
      for (const [at, tick] of found.entries()) {
        expect(Number.isInteger(tick)).toBe(true);
        expect(tick).toBeGreaterThanOrEqual(from);
        expect(tick).toBeLessThan(from + length);
        if (at > 0) expect(tick).toBeGreaterThan(found[at - 1]!);
      }
    }),
  );
});
