import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPrinted } from './most-printed.ts';

test('the most printed come first, equals in their order, and what is printed once not at all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), (lengths) => {
      const memberOffsets = new Uint32Array(lengths.length + 1);
      for (const [at, length] of lengths.entries()) memberOffsets[at + 1] = memberOffsets[at]! + length;
      const nothing = new Uint32Array(0);
      const expected = [...lengths.keys()]
        .filter((at) => lengths[at]! > 1)
        .sort((a, b) => lengths[b]! - lengths[a]! || a - b);
      expect([...mostPrinted({ id: nothing, memberOffsets, member: nothing })]).toEqual(expected);
    }),
  );
});
