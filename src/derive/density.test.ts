import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densityScale } from './density.ts';

const of = (certain: number[], possible: number[]) =>
  densityScale({ certain: Int32Array.from(certain), possible: Int32Array.from(possible) });

test('where the certain reach half the room, all marks are of one height', () => {
  expect(of([4, 1], [2, 3])).toEqual({ sure: 1 / 6, maybe: 1 / 6, apart: false });
});

test('where nothing is certain, the possible have all the room', () => {
  expect(of([0, 0], [2, 5])).toEqual({ sure: 1 / 5, maybe: 1 / 5, apart: false });
});

test('the certain have half the room however many may lie anywhere', () => {
  expect(of([10, 40, 0], [3000, 3000, 3000])).toEqual({ sure: 0.5 / 40, maybe: 0.5 / 3000, apart: true });
});

test('no stretch is higher than the room, and the certain fill half of it or share their scale', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1 }), (stretches) => {
      const { sure, maybe, apart } = of(
        stretches.map(([certain]) => certain),
        stretches.map(([, possible]) => possible),
      );
      for (const [certain, possible] of stretches) {
        expect(certain * sure + possible * maybe).toBeLessThanOrEqual(1 + 1e-9);
      }
      const highest = Math.max(...stretches.map(([certain]) => certain)) * sure;
      if (apart) expect(highest).toBeCloseTo(0.5);
      else expect(sure).toBe(maybe);
    }),
  );
});
