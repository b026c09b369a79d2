import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCommas } from './with-commas.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [-1204, '-1,204'],
  [1_048_576, '1,048,576'],
])('%d is shown as %s', (count, shown) => {
  expect(withCommas(count)).toBe(shown);
});

test('commas change nothing but the look, and stand before every third digit', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      const shown = withCommas(count);
      expect(Number(shown.replaceAll(',', ''))).toBe(count);
      expect(shown).toMatch(/^-?\d{1,3}(?:,\d{3})*$/);
    }),
  );
});
