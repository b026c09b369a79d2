import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentId, sha256Hex } from './hash.ts';

test('the sum of any text is the platform’s, lone surrogates and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udc00x'), (text, odd) => {
      expect(sha256Hex(text + odd)).toBe(
        createHash('sha256')
          .update(text + odd)
          .digest('hex'),
      );
    }),
  );
});

test('an id follows from its parts and their borders', () => {
  expect(contentId('q', 'a', 'b')).toBe(contentId('q', 'a', 'b'));
  expect(contentId('q', 'a', 'b')).not.toBe(contentId('q', 'ab'));
  expect(contentId('q', 'a', 1)).not.toBe(contentId('q', 'a', '1'));
  expect(contentId('q', 'a')).toMatch(/^q-[a-z2-9]{12}$/);
});
