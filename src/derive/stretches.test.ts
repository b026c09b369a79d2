import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAfterKey, STRETCH, stretchesOf } from './stretches.ts';

test('stretches follow each other and hold every row once', () => {
  fc.assert(
    fc.property(fc.nat(5_000_000), (length) => {
      let row = 0;
      for (const { start, end } of stretchesOf(length)) {
        expect(start).toBe(row);
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(STRETCH);
        row = end;
      }
      expect(row).toBe(length);
    }),
  );
});

test('keys move by a row, a page or to the ends, and never out of the list', () => {
  expect(rowAfterKey('ArrowDown', 3, 9, 4)).toBe(4);
  expect(rowAfterKey('ArrowUp', 0, 9, 4)).toBe(0);
  expect(rowAfterKey('PageDown', 3, 9, 4)).toBe(7);
  expect(rowAfterKey('PageDown', 7, 9, 4)).toBe(8);
  expect(rowAfterKey('PageUp', 3, 9, 4)).toBe(0);
  expect(rowAfterKey('Home', 7, 9, 4)).toBe(0);
  expect(rowAfterKey('End', 0, 9, 4)).toBe(8);
  expect(rowAfterKey('Enter', 0, 9, 4)).toBeNull();
});
