import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Constraint, Demand } from './constraints.ts';
import { chainOf } from './propagate.ts';
import { settle } from './settle.ts';

const NODES = 6;
const constraint = (x: number, y: number, demand: Demand, trust = 50): Constraint => {
  return {
    x,
    y,
    demand,
    trust,
    says: () => '',
    evidence: [],
  };
};

const node = fc.integer({ min: 0, max: NODES - 1 });
const day = fc.option(fc.integer({ min: 16000, max: 18000 }));
const gap = fc.option(fc.integer({ min: -400, max: 400 }));
const ordered = (ends: { from: number | null; to: number | null }) =>
  ends.from !== null && ends.to !== null && ends.from > ends.to ? { from: ends.to, to: ends.from } : ends;
const demand: fc.Arbitrary<Demand> = fc.oneof(
  fc.record({ from: day, to: day }).map((ends): Demand => ({ kind: 'fixed', ...ordered(ends) })),
  fc.record({ from: gap, to: gap }).map((ends): Demand => ({ kind: 'difference', ...ordered(ends) })),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }).map(
    ({ month, day: date }): Demand => ({
      kind: 'yearly',
      fromMonth: month,
      fromDay: date,
      toMonth: month,
      toDay: date,
    }),
  ),
  fc
    .record({
      unit: fc.constantFrom('year', 'month'),
      from: fc.integer({ min: -12, max: 12 }),
      width: fc.integer({ min: 0, max: 11 }),
    })
    .map(({ unit, from, width }): Demand => ({ kind: 'months', unit, from, to: from + width })),
);
const constraints = fc.array(
  fc
    .tuple(node, node, demand, fc.integer({ min: 1, max: 9 }))
    .map(([x, y, what, trust]) =>
      constraint(x, what.kind === 'fixed' || what.kind === 'yearly' ? -1 : y, what, trust),
    ),
  { maxLength: 14 },
);

test('what is left after setting aside leaves no interval empty', () => {
  fc.assert(
    fc.property(constraints, (all) => {
      const { fixpoint } = settle(NODES, all);
      for (let n = 0; n < NODES; n += 1)
        expect(fixpoint.earliest[n]!).toBeLessThanOrEqual(fixpoint.latest[n]!);
    }),
    { numRuns: 500 },
  );
});

test('one more constraint that contradicts nothing never widens an interval', () => {
  fc.assert(
    fc.property(constraints, constraints, (all, more) => {
      const before = settle(NODES, all);
      const after = settle(NODES, [...all, ...more.slice(0, 1)]);
      fc.pre(before.clashes.length === 0 && after.clashes.length === 0);
      for (let n = 0; n < NODES; n += 1) {
        expect(after.fixpoint.earliest[n]!).toBeGreaterThanOrEqual(before.fixpoint.earliest[n]!);
        expect(after.fixpoint.latest[n]!).toBeLessThanOrEqual(before.fixpoint.latest[n]!);
      }
    }),
    { numRuns: 500 },
  );
});

test('without contradictions the order of the constraints does not matter', () => {
  fc.assert(
    fc.property(
      constraints.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        const [a, b] = [settle(NODES, all), settle(NODES, shuffled)];
        expect(a.clashes.length === 0).toBe(b.clashes.length === 0);
        if (a.clashes.length > 0) return;
        expect([...a.fixpoint.earliest]).toEqual([...b.fixpoint.earliest]);
        expect([...a.fixpoint.latest]).toEqual([...b.fixpoint.latest]);
      },
    ),
    { numRuns: 500 },
  );
});

test('days that satisfy every constraint are never shut out', () => {
  const days = fc.array(fc.integer({ min: 16000, max: 18000 }), { minLength: NODES, maxLength: NODES });
  const slack = fc.integer({ min: 0, max: 30 });
  const links = fc.array(fc.tuple(node, node, slack, slack, fc.boolean()), { maxLength: 14 });
  fc.assert(
    fc.property(days, links, (truth, pairs) => {
      const all = pairs.map(([x, y, a, b, alone]) =>
        alone
          ? constraint(x, -1, { kind: 'fixed', from: truth[x]! - a, to: truth[x]! + b })
          : constraint(x, y, {
              kind: 'difference',
              from: truth[x]! - truth[y]! - a,
              to: truth[x]! - truth[y]! + b,
            }),
      );
      const { fixpoint, clashes } = settle(NODES, all);
      expect(clashes).toEqual([]);
      for (let n = 0; n < NODES; n += 1) {
        expect(fixpoint.earliest[n]!).toBeLessThanOrEqual(truth[n]!);
        expect(fixpoint.latest[n]!).toBeGreaterThanOrEqual(truth[n]!);
      }
    }),
  );
});

test('a contradiction is reported with none but the constraints it needs, and the least trusted goes', () => {
  const all = [
    constraint(0, -1, { kind: 'fixed', from: 100, to: 100 }, 90),
    constraint(1, 0, { kind: 'difference', from: 10, to: null }, 50),
    constraint(1, -1, { kind: 'fixed', from: null, to: 105 }, 40),
    constraint(2, 1, { kind: 'difference', from: 0, to: null }, 10),
  ];
  const { clashes, fixpoint } = settle(3, all);
  expect(clashes).toEqual([{ constraints: [0, 1, 2], setAside: 2 }]);
  expect([...fixpoint.earliest]).toEqual([100, 110, 110]);
});

test('constraints that go round and push each other on are a contradiction, and end', () => {
  const all = [
    constraint(0, -1, { kind: 'fixed', from: 100, to: null }, 90),
    constraint(1, 0, { kind: 'difference', from: 1, to: null }, 50),
    constraint(0, 1, { kind: 'difference', from: 1, to: null }, 40),
  ];
  expect(settle(2, all).clashes).toEqual([{ constraints: [0, 1, 2], setAside: 2 }]);
});

test('a bound can be followed back to where it comes from', () => {
  const all = [
    constraint(0, -1, { kind: 'fixed', from: 100, to: null }),
    constraint(1, 0, { kind: 'difference', from: 5, to: null }),
    constraint(2, 1, { kind: 'difference', from: 5, to: null }),
  ];
  const { fixpoint } = settle(3, all);
  expect(chainOf(fixpoint.because.earliest[2]!).map(({ node: n, day: d }) => [n, d])).toEqual([
    [0, 100],
    [1, 105],
    [2, 110],
  ]);
});
