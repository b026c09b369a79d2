import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AlphabeticalTerms } from './alphabetical-terms.ts';

test('terms are in order whenever they are asked for, however they came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.nat(5), (words, step) => {
      const terms = new AlphabeticalTerms();
      for (const [at, word] of words.entries()) {
        expect(terms.add(word)).toBe(at);
        if (at % (step + 1) > 0) continue;
        expect(Array.from(terms.inOrder(), (number) => terms.all[number])).toEqual(
          words.slice(0, at + 1).sort(),
        );
      }
      expect(Array.from(terms.inOrder(), (number) => terms.all[number])).toEqual([...words].sort());
    }),
  );
});
