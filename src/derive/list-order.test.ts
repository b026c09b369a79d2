import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { NO_FACETS } from '../state/view.ts';
import { listOrder } from './list-order.ts';
import { madeUpCorpus, marksOf, plainlyVisible } from './made-up-corpus.ts';
import { isUndatedMark, type Marks, OPEN_EARLIEST } from './marks.ts';
import { filterMarks, windowOf } from './visible-marks.ts';

const day = fc.option(fc.integer({ min: -90_000, max: 90_000 }));
const interval = fc.tuple(day, day).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
});
const entries = fc.array(fc.record({ when: interval, speakers: fc.constant(['ana-lee']) }), {
  maxLength: 40,
});

/** The order in its own words; the program must agree with it. */
function compare(marks: Marks, a: number, b: number): number {
  const start = (mark: number) =>
    marks.earliest[mark] === OPEN_EARLIEST ? marks.latest[mark]! : marks.earliest[mark]!;
  return (
    Number(isUndatedMark(marks, a)) - Number(isUndatedMark(marks, b)) ||
    start(a) - start(b) ||
    marks.latest[a]! - marks.latest[b]! ||
    a - b
  );
}

test('the list runs by first possible day, then last, then place in the corpus; undated last', () => {
  fc.assert(
    fc.property(entries, fc.nat(3), interval, fc.boolean(), (given, every, days, certain) => {
      const marks = marksOf(madeUpCorpus(given));
      const hits = Uint8Array.from({ length: marks.size }, (_, mark) => Number(mark % (every + 1) === 0));
      const filtered = filterMarks(marks, NO_FACETS, hits);
      const window = windowOf({ from: days.earliest, to: days.latest, certain });
      expect([...listOrder(marks, filtered, window)]).toEqual(
        plainlyVisible(marks, filtered, window).sort((a, b) => compare(marks, a, b)),
      );
    }),
  );
});
