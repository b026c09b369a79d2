import { expect, test } from 'vitest';
import type { Because } from '../model/when.ts';
import { labelReasons } from './reason-groups.ts';

const because = (end: Because['end'], day: string): Because => ({ end, day, says: day, evidence: [] });
const labels = (...reasons: Because[]) =>
  labelReasons(reasons).map(({ bound }) => bound && `${bound.end} ${bound.day}`);

test('a chain of reasons stands under the bound it comes to, not under its steps’ days', () => {
  expect(
    labels(
      because('earliest', '2016-05-19'),
      because('earliest', '2015-09-01'),
      because('latest', '2016-05-19'),
      because('latest', '2016-05-20'),
      because('latest', '2016-09-30'),
    ),
  ).toEqual(['earliest 2015-09-01', null, 'latest 2016-09-30', null, null]);
});

test('each reason for a day itself stands for itself', () => {
  expect(labels(because('both', '2016-05-19'), because('both', '2016-05-20'))).toEqual([
    'both 2016-05-19',
    'both 2016-05-20',
  ]);
  expect(labels()).toEqual([]);
});
