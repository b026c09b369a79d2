import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemory } from '../search/store.ts';
import { openStore } from './open-store.ts';

test('bytes in a file read as bytes in memory, in any order and past the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-'));
  const pieces = fc.array(
    fc.uint8Array({ maxLength: 300 }).map((some) => some.map((byte) => byte ^ 1)),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(400_000), { maxLength: 20 }), (small, places) => {
      const { store, close } = openStore(join(folder, 'bytes'));
      const large = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
      const all = [...small, large];
      const [inFile, there] = [all.map(store), all.map(inMemory)];
      for (const place of places) {
        const nth = place % all.length;
        const ends = [place % (all[nth]!.length + 1), (place * 7) % (all[nth]!.length + 1)];
        const [start, end] = ends.sort((a, b) => a - b) as [number, number];
        expect(Buffer.compare(inFile[nth]!(start, end), there[nth]!(start, end))).toBe(0);
      }
      close();
    }),
    { numRuns: 30 },
  );
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
