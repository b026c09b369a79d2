import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { EMPTY_CORPUS, madeUpId } from '../model/made-up-items.ts';
import { makeWhen } from '../model/when.ts';
import { NO_FACETS } from '../state/view.ts';
import { binMarks, binOf, blockAround, daysOfBin } from './bins.ts';
import { datedMarks, marksIn } from './dated.ts';
import { MOST_LANES } from './lanes.ts';
import { libraryOf, madeUpCorpus, marksOf, plainlyVisible } from './made-up-corpus.ts';
import { chartWords, factsOf } from './mark-names.ts';
import { type Marks, OPEN_EARLIEST, OPEN_LATEST, spanOf } from './marks.ts';
import { makePlacer } from './place-in-lanes.ts';
import { nextStop, relationTo } from './playhead.ts';
import { rowsThrough, timelineRows } from './rows.ts';
import { rowsInWindow } from './rows-in-window.ts';
import { filterMarks } from './visible-marks.ts';
import { frameOf, moveWindow, showDay, zoomWindow } from './window.ts';

const number = fc.integer({ min: 17000, max: 17100 });
const end = fc.option(number);
const interval = fc.tuple(end, end).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
});
const marks = fc
  .array(fc.record({ when: interval, speakers: fc.constant(['ana-lee', 'bo-ito']) }), { maxLength: 30 })
  .map((entries) => marksOf(madeUpCorpus(entries)));
const shown = fc.tuple(number, number).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const everything = (given: Marks) => filterMarks(given, NO_FACETS, null).overall;
const rowsOf = (given: Marks) => timelineRows(given, everything(given));
const inOrder = (list: Iterable<number>) => [...list].sort((a, b) => a - b);

test('no two marks of a lane overlap, and every mark has its place in just one row', () => {
  fc.assert(
    fc.property(marks, shown, fc.integer({ min: 1, max: 10 }), fc.nat(3), (given, days, least, gap) => {
      const rows = rowsOf(given);
      expect(inOrder(rows.flatMap((row) => [...row.dated.order, ...row.undated]))).toEqual([
        ...everything(given),
      ]);
      const room = { least, gap };
      for (const { placed } of rowsInWindow(given, rows, days, makePlacer(given, room), room)) {
        if (!placed) continue;
        const { order, lanes, laneCount } = placed;
        for (let lane = 0; lane < laneCount; lane++) {
          const inLane = [...order].filter((_, at) => lanes[at] === lane);
          for (let at = 1; at < inLane.length; at++) {
            const start = given.earliest[inLane[at]!]!;
            expect(start).toBeGreaterThan(given.latest[inLane[at - 1]!]! + gap);
            expect(start).toBeGreaterThanOrEqual(given.earliest[inLane[at - 1]!]! + least);
          }
        }
        expect(laneCount).toBeLessThanOrEqual(MOST_LANES);
      }
    }),
  );
});

test('nothing is lost: in every window, marks drawn, marks counted and the undated are what is visible', () => {
  const room = { least: 2, gap: 1 };
  fc.assert(
    fc.property(marks, shown, fc.boolean(), fc.nat(3), (given, days, certain, level) => {
      const window = { ...days, certain };
      const visible = plainlyVisible(given, filterMarks(given, NO_FACETS, null), window);
      const rows = rowsThrough(given, rowsOf(given), window);
      const drawn = rowsInWindow(given, rows, days, makePlacer(given, room), room);
      for (const { row, count, placed } of drawn) {
        const expected = [...visible].filter((mark) => row.dated.order.includes(mark));
        expect(count).toBe(expected.length);
        if (placed) expect(inOrder(placed.order)).toEqual(expected);
        const bins = binMarks(given, row.dated, days, level);
        for (const mark of expected) {
          const touched = [...bins.certain.keys()].filter((at) => {
            const bin = daysOfBin(level, bins.first + at);
            return given.earliest[mark]! <= bin.to && given.latest[mark]! >= bin.from;
          });
          expect(touched.length).toBeGreaterThan(0);
          for (const at of touched) expect(bins.certain[at]! + bins.possible[at]!).toBeGreaterThan(0);
        }
      }
      const undated = rows.reduce((sum, row) => sum + row.undated.length, 0);
      expect(drawn.reduce((sum, { count }) => sum + count, undated)).toBe(visible.length);
    }),
  );
});

test('where bars fill the window, each mark is counted once for certain or is one that spans several', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 0, max: 4 }), fc.nat(20), (given, level, count) => {
      const first = binOf(level, 17030);
      const days = { from: first * 2 ** level, to: (first + count + 1) * 2 ** level - 1 };
      for (const { dated } of rowsOf(given)) {
        const inside = [...marksIn(given, dated, days)];
        const spanning = inside.filter(
          (mark) => binOf(level, given.earliest[mark]!) !== binOf(level, given.latest[mark]!),
        );
        const { certain } = binMarks(given, dated, days, level);
        expect(certain.reduce((a, b) => a + b, 0) + spanning.length).toBe(inside.length);
      }
    }),
  );
});

test('marks keep their lanes while one pans within a block', () => {
  const room = { least: 2, gap: 1 };
  fc.assert(
    fc.property(marks, shown, fc.nat(30), (given, days, by) => {
      const moved = { from: days.from + by, to: days.to + by };
      fc.pre(
        blockAround(days).from === blockAround(moved).from && blockAround(days).to === blockAround(moved).to,
      );
      const place = makePlacer(given, room);
      const rows = rowsOf(given);
      const after = rowsInWindow(given, rows, moved, place, room);
      for (const [index, { placed: a }] of rowsInWindow(given, rows, days, place, room).entries()) {
        const b = after[index]!.placed;
        expect(b?.laneCount).toBe(a?.laneCount);
        for (const [at, mark] of a?.order.entries() ?? []) {
          const then = b!.order.indexOf(mark);
          if (then !== -1) expect(b!.lanes[then]).toBe(a!.lanes[at]);
        }
      }
    }),
  );
});

test('a crowd of speakers shares a last row', () => {
  const speakers = Array.from({ length: 40 }, (_, at) => `speaker-${at}`);
  const given = marksOf(madeUpCorpus([{ when: { earliest: null, latest: null }, speakers }]));
  const rows = rowsOf(given);
  expect(rows.at(-1)).toMatchObject({ label: '27 other speakers', key: null });
});

test('events of a milestone that subjects share stand in one row, the others a row a subject', () => {
  const when = makeWhen({ earliest: '2020-03-01', latest: '2020-03-02' }, 'stated', []);
  const event = (at: number, subject: string, milestone: string) => ({
    id: madeUpId('e', at),
    subject,
    milestone,
    title: `${subject}: ${milestone}`,
    when,
    mentions: [],
    corrections: [],
  });
  const events = [
    event(0, 'Ana Lee with the Post', 'interview'),
    event(1, 'Bridge', 'opening'),
    event(2, 'Bo Ito', 'interview'),
  ];
  const library = libraryOf({ ...EMPTY_CORPUS, events });
  const given = library.marks;
  const rows = rowsOf(given);
  expect(rows.map(({ label, dated }) => [label, dated.order.length])).toEqual([
    ['Bridge', 1],
    ['Interviews', 2],
  ]);
  expect([0, 1, 2].map((mark) => chartWords(library, given, mark, factsOf(library, given, mark)))).toEqual([
    'Ana Lee with the Post',
    'Bo Ito',
    'opening',
  ]);
});

test('each stretch of the grid counts the marks that lie in it for certain, and those that may', () => {
  fc.assert(
    fc.property(marks, shown, fc.nat(6), (given, days, level) => {
      const all = Int32Array.from({ length: given.size }, (_, mark) => mark);
      const dated = datedMarks(given, all);
      const { first, certain, possible } = binMarks(given, dated, days, level);
      expect(daysOfBin(level, first).from).toBeLessThanOrEqual(days.from);
      expect(daysOfBin(level, first + certain.length - 1).to).toBeGreaterThanOrEqual(days.to);
      for (const [at, sure] of certain.entries()) {
        const bin = daysOfBin(level, first + at);
        const touches = [...all].filter(
          (mark) => given.earliest[mark]! <= bin.to && given.latest[mark]! >= bin.from,
        );
        const inside = touches.filter(
          (mark) => given.earliest[mark]! >= bin.from && given.latest[mark]! <= bin.to,
        );
        expect(sure).toBe(inside.length);
        expect(sure + possible[at]!).toBe(touches.length);
      }
    }),
  );
});

test('a block holds its window, and is at most twice as long', () => {
  fc.assert(
    fc.property(shown, (days) => {
      const block = blockAround(days);
      expect(block.from).toBeLessThanOrEqual(days.from);
      expect(block.to).toBeGreaterThanOrEqual(days.to);
      expect(block.to + 1 - block.from).toBeLessThanOrEqual(2 * (days.to + 1 - days.from));
    }),
  );
});

test('a mark goes from after over possibly before to before, never back', () => {
  const order = ['after', 'possibly before', 'before'];
  fc.assert(
    fc.property(shown, number, fc.nat(50), ({ from, to }, at, later) => {
      const now = order.indexOf(relationTo(at, from, to));
      expect(order.indexOf(relationTo(at + later, from, to))).toBeGreaterThanOrEqual(now);
    }),
  );
});

test('the next stop is the nearest one on that side', () => {
  fc.assert(
    fc.property(marks, number, (given, at) => {
      const rows = rowsOf(given);
      const ends = [...given.earliest, ...given.latest].filter(
        (day) => day !== OPEN_EARLIEST && day !== OPEN_LATEST,
      );
      const stops = inOrder(ends);
      expect(nextStop(given, rows, at, 1)).toBe(stops.find((day) => day > at) ?? null);
      expect(nextStop(given, rows, at, -1)).toBe(stops.findLast((day) => day < at) ?? null);
    }),
  );
});

test('no way of moving the window leaves the frame', () => {
  fc.assert(
    fc.property(
      shown,
      shown,
      number,
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      (a, span, day, factor) => {
        const frame = frameOf(span);
        const start = moveWindow(a, frame, a.from);
        for (const next of [start, zoomWindow(start, frame, factor, day), showDay(start, frame, day)]) {
          expect(next.from).toBeGreaterThanOrEqual(frame.from);
          expect(next.to).toBeLessThanOrEqual(frame.to);
          expect(next.to).toBeGreaterThanOrEqual(next.from);
        }
      },
    ),
  );
});

test('a corpus without a date has no span', () => {
  expect(
    spanOf(marksOf(madeUpCorpus([{ when: { earliest: null, latest: null }, speakers: [] }]))),
  ).toBeNull();
});
