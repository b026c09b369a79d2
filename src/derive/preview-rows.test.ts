import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewBins } from './preview-rows.ts';

const counts = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 40 });

test('coarser stretches lose no certain mark, and show a possible one wherever one may be', () => {
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: -50, max: 50 }),
      fc.nat(4),
      fc.nat(6),
      (given, first, own, level) => {
        const row = {
          ...{ id: '', kind: 'article' as const, key: null, label: '', colour: null, undated: 0 },
          certain: given.map(([sure]) => sure),
          possible: given.map(([, maybe]) => maybe),
        };
        const bins = previewBins({ level: own, first, rows: [row] }, row, level);
        const sum = (list: Iterable<number>) => [...list].reduce((a, b) => a + b, 0);
        expect(sum(bins.certain)).toBe(sum(row.certain));
        for (const [at, [sure, maybe]] of given.entries()) {
          const bin = Math.floor(((first + at) * 2 ** own) / 2 ** bins.level) - bins.first;
          expect(bins.certain[bin]! >= sure && bins.possible[bin]! >= maybe).toBe(true);
        }
      },
    ),
  );
});
