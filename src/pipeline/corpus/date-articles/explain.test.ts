import { expect, test } from 'vitest';
import type { Constraint } from './constraints.ts';
import { explain } from './explain.ts';
import type { Bound } from './propagate.ts';

/** What is said of a day so many steps away from where it is known. */
function sayings(steps: number): string[] {
  const constraints: Constraint[] = Array.from({ length: steps }, (_, at) => ({
    x: at,
    y: at - 1,
    demand: { kind: 'difference', from: 1, to: null },
    trust: 1,
    says: () => `Report ${at} tells of report ${at - 1}`,
    evidence: [],
  }));
  const bound = constraints.reduce<Bound | null>(
    (from, _, at) => ({ node: at, isLatest: false, day: at, constraint: at, from }),
    null,
  );
  return explain(bound, constraints, (node) => ({ name: `Report ${node}`, isArticle: true })).map(
    ({ says }) => says,
  );
}

const step = (at: number) =>
  expect.stringMatching(new RegExp(`^Report ${at} tells of report ${at - 1}\\. So it`));

test('a chain is told step by step, from where a day is known', () => {
  expect(sayings(24)).toEqual(Array.from({ length: 24 }, (_, at) => step(at)));
});

test.each([
  [25, 'One step is'],
  [60, '36 steps are'],
])('of %i steps the first and last are told, and how many stand between them', (steps, left) => {
  const told = sayings(steps);
  expect(told).toHaveLength(24);
  expect(told.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, at) => step(at)));
  expect(told[12]).toMatch(new RegExp(`^${left} left out here\\. Report ${steps - 12} tells`));
  expect(told.slice(13)).toEqual(Array.from({ length: 11 }, (_, at) => step(steps - 11 + at)));
});
