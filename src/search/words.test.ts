import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, printedWords, wordsOf } from './words.ts';

test('words are met without regard to case, accents and make of apostrophe', () => {
  expect(wordsOf('Zoë’s CAFÉ').map((word) => word.term)).toEqual(["zoe's", 'cafe']);
});

test('every word lies where it says it does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }),
  );
});

test('the words indexed are the words searched for', () => {
  const piece = fc.oneof(
    fc.constantFrom("'", '’', '-', ' ', 'é', 'e\u0301', '𝔸', '🌉', 'ﬁ', '½'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(printedWords(text).map(fold)).toEqual(wordsOf(text).map(({ term }) => term));
    }),
  );
});
