import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsInSight } from './runs-in-sight.ts';
import { textRuns } from './text-runs.ts';

/** A text of `count` quotations of three letters, five letters apart: q-0 at 0, q-1 at 8 and so on. */
function speech(count: number) {
  const quotations = Array.from({ length: count }, (_, at) => ({
    id: `q-${at}`,
    segments: [{ start: at * 8, end: at * 8 + 3 }],
  }));
  return textRuns('abcdefgh'.repeat(count), { quotations, hits: [], evidence: [] });
}
const nobody: ReadonlySet<string> = new Set();
const markedIn = (drawn: ReturnType<typeof runsInSight>) =>
  drawn.flatMap(({ run }) => (run ? run.quotations : []));

test('where there are few, all are marked, in sight or not', () => {
  const drawn = runsInSight(speech(5), { start: 0, end: 1 }, 15, nobody);
  expect(markedIn(drawn)).toEqual(['q-0', 'q-1', 'q-2', 'q-3', 'q-4']);
});

test('of many, those in sight are marked, and what is kept', () => {
  const drawn = runsInSight(speech(100), { start: 80, end: 104 }, 30, new Set(['q-90']));
  expect(markedIn(drawn)).toEqual(['q-10', 'q-11', 'q-12', 'q-90']);
});

test('what reaches into sight from before it is marked, too', () => {
  const drawn = runsInSight(speech(100), { start: 82, end: 90 }, 6, nobody);
  expect(markedIn(drawn)).toEqual(['q-10', 'q-11']);
});

test('of more in sight than there is room for, those nearest to its middle are marked', () => {
  const drawn = runsInSight(speech(100), { start: 160, end: 240 }, 9, nobody);
  expect(markedIn(drawn)).toEqual(['q-24', 'q-25', 'q-26']);
});

test('what a link points to is marked wherever it stands', () => {
  const runs = textRuns('one two three four', {
    quotations: [],
    hits: [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ],
    evidence: [{ start: 14, end: 18 }],
  });
  const drawn = runsInSight(runs, { start: 0, end: 4 }, 1, nobody);
  expect(drawn.filter(({ run }) => run).map(({ text }) => text)).toEqual(['one', 'four']);
});

test('whatever is in sight, the text is whole to the letter and the marks are few', () => {
  const offset = fc.nat(900);
  fc.assert(
    fc.property(fc.nat(100), offset, offset, fc.nat(60), fc.nat(100), (count, from, length, room, kept) => {
      const runs = speech(count);
      const drawn = runsInSight(runs, { start: from, end: from + length }, room, new Set([`q-${kept}`]));
      expect(drawn.map(({ text }) => text).join('')).toBe(runs.map(({ text }) => text).join(''));
      expect(markedIn(drawn).length * 3).toBeLessThanOrEqual(2 * room);
      expect(drawn.some(({ run }, at) => run === null && drawn[at - 1]?.run === null)).toBe(false);
    }),
  );
});
