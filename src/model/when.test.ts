import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { certainlyWithin, type Interval, possiblyWithin, toEdtf } from './when.ts';

test.each([
  ['2016-05-19', '2016-05-19', '2016-05-19'],
  ['2016-02-01', '2016-02-29', '2016-02'],
  ['2015-02-01', '2015-02-28', '2015-02'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['2015-09-01', '2015-11-30', '2015-09-01/2015-11-30'],
  ['2017-01-01', null, '2017-01-01/..'],
  [null, '2016-09-30', '../2016-09-30'],
  [null, null, ''],
])('%s to %s is written %j in EDTF', (earliest, latest, edtf) => {
  expect(toEdtf({ earliest, latest })).toBe(edtf);
});

const end = fc.option(fc.integer({ min: 16000, max: 16100 }).map(dayOf));
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, end)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );

test('what certainly lies within a window possibly does', () => {
  fc.assert(
    fc.property(interval, interval, (when, window) => {
      if (certainlyWithin(when, window)) expect(possiblyWithin(when, window)).toBe(true);
    }),
  );
});

test('possible overlap is symmetric', () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      expect(possiblyWithin(a, b)).toBe(possiblyWithin(b, a));
    }),
  );
});
