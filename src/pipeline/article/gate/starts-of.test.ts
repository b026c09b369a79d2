import { expect, test } from 'vitest';
import { startsOf } from './starts-of.ts';

test('a match may begin where its first symbols stand, in any case', () => {
  const starts = startsOf(/\b(?:the )?(?:ferry|as)\b/i);
  expect(
    'The Fern FERRY, as ash 1'
      .split(/(?<=\s)/)
      .map((_, i, words) => starts(words.join(''), words.slice(0, i).join('').length)),
  ).toEqual([true, true, true, true, false, false]);
});

test('where nothing is known of the beginning it may be anywhere', () => {
  expect(startsOf(/\p{L}+/u)('any', 1)).toBe(true);
});
