import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRAMMAR, type KeptPairs, makeAligner, SUBSTANCE } from './align-keys.ts';

const OPEN = SUBSTANCE;
const keys = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 9 });
/** Even keys are words of grammar. */
const weigh = (key: number) => (key % 2 === 0 ? GRAMMAR : SUBSTANCE);
const align = makeAligner();
const alignKeys = (left: number[], right: number[]) => align(left, right, left.map(weigh));

/** What pairs are worth: their words, less the opening of each run that is not at both beginnings or ends. */
function worth(left: number[], right: number[], pairs: KeptPairs): number {
  let total = 0;
  pairs.left.forEach((i, at) => {
    const j = pairs.right[at]!;
    total += weigh(left[i]!);
    const goesOn = at > 0 && pairs.left[at - 1] === i - 1 && pairs.right[at - 1] === j - 1;
    if (!goesOn && !(i === 0 && j === 0)) total -= OPEN;
    if (i === left.length - 1 && j === right.length - 1) total += OPEN;
  });
  return total;
}

/** The best worth by trying every choice. */
function bestWorth(left: number[], right: number[]): number {
  const seek = (i: number, j: number, pairs: KeptPairs): number => {
    let best = worth(left, right, pairs);
    for (let a = i; a < left.length; a++) {
      for (let b = j; b < right.length; b++) {
        if (left[a] !== right[b]) continue;
        best = Math.max(best, seek(a + 1, b + 1, { left: [...pairs.left, a], right: [...pairs.right, b] }));
      }
    }
    return best;
  };
  return seek(0, 0, { left: [], right: [] });
}

test('kept pairs rise on both sides and hold the same keys', () => {
  fc.assert(
    fc.property(keys, keys, (left, right) => {
      const pairs = alignKeys(left, right);
      pairs.left.forEach((i, at) => {
        expect(left[i]).toBe(right[pairs.right[at]!]);
        if (at === 0) return;
        expect(i).toBeGreaterThan(pairs.left[at - 1]!);
        expect(pairs.right[at]!).toBeGreaterThan(pairs.right[at - 1]!);
      });
    }),
  );
});

test('no other pairs are worth more', () => {
  const short = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(short, short, (left, right) => {
      expect(worth(left, right, alignKeys(left, right))).toBe(bestWorth(left, right));
    }),
  );
});

test('what was aligned before makes no difference', () => {
  fc.assert(
    fc.property(keys, keys, keys, (a, b, c) => {
      const first = alignKeys(a, b);
      alignKeys(b, c);
      alignKeys(c, a);
      expect(alignKeys(a, b)).toEqual(first);
      expect(makeAligner()(a, b, a.map(weigh))).toEqual(first);
    }),
  );
});
