import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { makeWhen } from '../model/when.ts';
import { START } from '../state/view.ts';
import { binMarks, daysOfBin } from './bins.ts';
import { MOST_LANES } from './lanes.ts';
import { libraryOf, madeUpCorpus, madeUpId, marksOf } from './made-up-corpus.ts';
import { chartWords } from './mark-names.ts';
import { spanOf } from './marks.ts';
import { nextStop, relationTo } from './playhead.ts';
import { timelineRows } from './rows.ts';
import { rowsInWindow } from './rows-in-window.ts';
import { visibleMarks } from './visible-marks.ts';
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

test('no two marks of a lane overlap, and every mark has its place in just one row', () => {
  fc.assert(
    fc.property(marks, fc.nat(10), (given, room) => {
      const { marks: visible, mask } = visibleMarks(given, START, null);
      const rows = timelineRows(given, visible, room);
      expect(rows.flatMap((row) => [...row.dated, ...row.undated]).sort((a, b) => a - b)).toEqual([
        ...visible,
      ]);
      for (const row of [...rows, ...rowsInWindow(rows, given, mask, { from: 17020, to: 17040 }, room)]) {
        for (let lane = 0; lane < row.laneCount; lane++) {
          const inLane = [...row.dated].filter((_, at) => row.lanes[at] === lane);
          for (let at = 1; at < inLane.length; at++) {
            expect(given.earliest[inLane[at]!]!).toBeGreaterThan(given.latest[inLane[at - 1]!]! - 1);
          }
        }
        expect(row.laneCount).toBeLessThanOrEqual(MOST_LANES);
      }
    }),
  );
});

test('a crowd of speakers shares a last row', () => {
  const speakers = Array.from({ length: 40 }, (_, at) => `speaker-${at}`);
  const given = marksOf(madeUpCorpus([{ when: { earliest: null, latest: null }, speakers }]));
  const rows = timelineRows(given, visibleMarks(given, START, null).marks, 1);
  expect(rows.at(-1)).toMatchObject({ label: '27 other speakers', key: null });
});

test('events of a milestone that subjects share stand in one row, the others a row a subject', () => {
  const corpus = madeUpCorpus([]);
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
  corpus.events.push(
    event(0, 'Ana Lee with the Post', 'interview'),
    event(1, 'Bridge', 'opening'),
    event(2, 'Bo Ito', 'interview'),
  );
  const library = libraryOf(corpus);
  const given = library.marks;
  const rows = timelineRows(given, visibleMarks(given, START, null).marks, 1);
  expect(rows.map(({ label, dated }) => [label, dated.length])).toEqual([
    ['Bridge', 1],
    ['Interviews', 2],
  ]);
  expect([0, 1, 2].map((mark) => chartWords(library, given, mark))).toEqual([
    'Ana Lee with the Post',
    'Bo Ito',
    'opening',
  ]);
});

test('each column counts the marks that lie in it for certain, and those that may', () => {
  fc.assert(
    fc.property(marks, shown, fc.integer({ min: 1, max: 40 }), (given, days, columns) => {
      const all = Int32Array.from({ length: given.size }, (_, mark) => mark);
      const { certain, possible } = binMarks(given, all, days, columns);
      for (let column = 0; column < columns; column++) {
        const bin = daysOfBin(days, columns, column);
        if (bin.to < bin.from || columns > days.to - days.from) continue;
        const touches = [...all].filter(
          (mark) => given.earliest[mark]! <= bin.to && given.latest[mark]! >= bin.from,
        );
        const inside = touches.filter(
          (mark) => given.earliest[mark]! >= bin.from && given.latest[mark]! <= bin.to,
        );
        expect(certain[column]).toBe(inside.length);
        expect(certain[column]! + possible[column]!).toBe(touches.length);
      }
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
    fc.property(fc.uniqueArray(number), number, (days, at) => {
      const stops = Int32Array.from(days).sort();
      expect(nextStop(stops, at, 1)).toBe(stops.find((day) => day > at) ?? null);
      expect(nextStop(stops, at, -1)).toBe(stops.findLast((day) => day < at) ?? null);
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
