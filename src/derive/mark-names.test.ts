import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, shorten } from './mark-names.ts';

test('words are cut between words and say that they are cut', () => {
  expect(shorten('We won the vote', 11)).toBe('We won the…');
  expect(shorten('We won', 6)).toBe('We won');
  expect(shorten('Unbelievable', 6)).toBe('Unbel…');
  expect(beginning('Unbelievable', 6)).toBeNull();
});

test('nothing shortened is longer than asked, and the shorter begins the longer', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 20 }),
      fc.integer({ min: 2, max: 80 }),
      fc.nat(40),
      (text, length, more) => {
        const short = shorten(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        const cut = beginning(text, length)?.replace('…', '');
        if (cut) expect(shorten(text, length + more).startsWith(cut)).toBe(true);
      },
    ),
  );
});
