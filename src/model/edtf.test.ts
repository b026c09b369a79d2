import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { toEdtf } from './when.ts';

test.each([
  ['2016-05-19', '2016-05-19', '2016-05-19'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-03/2016-09-30', '2016-03-01', '2016-09-30'],
  ['2017/..', '2017-01-01', null],
  ['../2016-09', null, '2016-09-30'],
])('%s reaches from %s to %s', (text, earliest, latest) => {
  expect(parseEdtf(text)).toEqual({ earliest, latest });
});

test.each(['', '../..', '2016-13', '2016-02-30', 'May 2016', '2017/2016', '2016/', '0000', '2016-00'])(
  '%j is no date an editor may give',
  (text) => {
    expect(parseEdtf(text)).toBeNull();
  },
);

test('what toEdtf writes, parseEdtf reads back', () => {
  const day = fc.integer({ min: -700000, max: 2900000 }).map(dayOf);
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (a, b) => {
      fc.pre(a !== null || b !== null);
      const interval =
        a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b };
      expect(parseEdtf(toEdtf(interval))).toEqual(interval);
    }),
  );
});
