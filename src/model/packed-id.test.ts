import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_ALPHABET, indexOfId, isPackable, packId, unpackId } from './packed-id.ts';

const half = fc.integer({ min: 0, max: 2 ** 30 - 1 });

test('what is packed unpacks to the same id, and the other way round', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'q', 'e'), half, half, (prefix, high, low) => {
      const id = unpackId(prefix, high, low);
      expect(isPackable(id)).toBe(true);
      expect(packId(id)).toEqual([high, low]);
    }),
  );
});

test('the letters an id may have are those of the alphabet', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  expect(letters.filter((letter) => isPackable(`a-${letter.repeat(12)}`)).sort()).toEqual(
    [...ID_ALPHABET].sort(),
  );
});

test('an id is found where it stands, and an unknown one nowhere', () => {
  fc.assert(
    fc.property(fc.uniqueArray(half, { maxLength: 30 }), half, (lows, high) => {
      const ids = Uint32Array.from(lows.flatMap((low) => [high, low]));
      for (const [at, low] of lows.entries()) expect(indexOfId(ids, unpackId('q', high, low))).toBe(at);
      expect(indexOfId(ids, unpackId('q', high ^ 1, lows[0] ?? 0))).toBe(-1);
    }),
  );
});

test.each(['', 'q-', 'q-short', 'ana-lee', 'q-aaaaaaaaaaao', 'q-aaaaaaaaaaaaa'])(
  '%j is no id to pack',
  (id) => {
    expect(indexOfId(Uint32Array.of(0, 0), id)).toBe(-1);
    expect(() => packId(id)).toThrow(RangeError);
  },
);
