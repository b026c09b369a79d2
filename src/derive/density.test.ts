import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { NO_FACETS } from '../state/view.ts';
import { binMarks } from './bins.ts';
import { densityOf, densityScale } from './density.ts';
import { madeUpCorpus, marksOf } from './made-up-corpus.ts';
import { timelineRows } from './rows.ts';
import { filterMarks } from './visible-marks.ts';

const of = (certain: number[], possible: number[]) =>
  densityScale({ certain: Int32Array.from(certain), possible: Int32Array.from(possible) });

test('where the certain reach half the room, all marks are of one height', () => {
  expect(of([4, 1], [2, 3])).toEqual({ sure: 1 / 6, maybe: 1 / 6, apart: false });
});

test('where nothing is certain, the possible have all the room', () => {
  expect(of([0, 0], [2, 5])).toEqual({ sure: 1 / 5, maybe: 1 / 5, apart: false });
});

test('the certain have half the room however many may lie anywhere', () => {
  expect(of([10, 40, 0], [3000, 3000, 3000])).toEqual({ sure: 0.5 / 40, maybe: 0.5 / 3000, apart: true });
});

test('no stretch is higher than the room, and the certain fill half of it or share their scale', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1 }), (stretches) => {
      const { sure, maybe, apart } = of(
        stretches.map(([certain]) => certain),
        stretches.map(([, possible]) => possible),
      );
      for (const [certain, possible] of stretches) {
        expect(certain * sure + possible * maybe).toBeLessThanOrEqual(1 + 1e-9);
      }
      const highest = Math.max(...stretches.map(([certain]) => certain)) * sure;
      if (apart) expect(highest).toBeCloseTo(0.5);
      else expect(sure).toBe(maybe);
    }),
  );
});

test('the density counts what its rows count together', () => {
  const end = fc.option(fc.integer({ min: 17000, max: 17100 }));
  const when = fc.tuple(end, end).map(([a, b]) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
  });
  const entries = fc.array(fc.record({ when, speakers: fc.constant(['ana-lee', 'bo-ito']) }), {
    maxLength: 20,
  });
  const days = fc
    .tuple(fc.integer({ min: 16990, max: 17050 }), fc.integer({ min: 17050, max: 17110 }))
    .map(([from, to]) => ({ from, to }));
  fc.assert(
    fc.property(entries, days, fc.nat(5), fc.nat(2), (given, shown, level, every) => {
      const marks = marksOf(madeUpCorpus(given));
      const hits = Uint8Array.from({ length: marks.size }, (_, mark) => Number(mark % (every + 1) === 0));
      const { overall } = filterMarks(marks, NO_FACETS, hits);
      const { certain, possible, ...grid } = densityOf(marks, overall, shown, level);
      const each = timelineRows(marks, overall).map(({ dated }) => binMarks(marks, dated, shown, level));
      for (const { first, level: of } of each) expect(grid).toEqual({ first, level: of });
      const sum = (at: number, of: 'certain' | 'possible') =>
        each.reduce((all, bins) => all + bins[of][at]!, 0);
      expect([...certain]).toEqual(Array.from(certain, (_, at) => sum(at, 'certain')));
      expect([...possible]).toEqual(Array.from(possible, (_, at) => sum(at, 'possible')));
    }),
  );
});
