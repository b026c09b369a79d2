import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textRuns } from './text-runs.ts';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const marking = fc.record({
  quotations: fc
    .array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    .map((all) => all.map((segments, at) => ({ id: `q-${at}`, segments }))),
  hits: fc.array(span, { maxLength: 4 }),
  evidence: fc.array(span, { maxLength: 2 }),
});
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

test('the runs joined are the text again, to the letter', () => {
  fc.assert(
    fc.property(anyText, marking, (text, given) => {
      const runs = textRuns(text, given);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      let at = 0;
      for (const run of runs) {
        expect(run.start).toBe(at);
        at += run.text.length;
      }
    }),
  );
});

test('each unit of the text is marked with just what was laid over it', () => {
  fc.assert(
    fc.property(anyText, marking, (text, given) => {
      for (const { start, text: part, quotations, hit } of textRuns(text, given)) {
        const covers = ({ start: from, end }: { start: number; end: number }) =>
          from <= start && end >= start + part.length;
        const over = given.quotations.filter(({ segments }) => segments.some(covers)).map(({ id }) => id);
        expect([...quotations].sort()).toEqual(over.sort());
        expect(hit).toBe(given.hits.some(covers));
      }
    }),
  );
});

test('a quotation within another comes after it', () => {
  const text = 'She said they shouted now.';
  const quotations = [
    { id: 'inner', segments: [{ start: 14, end: 21 }] },
    { id: 'outer', segments: [{ start: 4, end: 25 }] },
  ];
  const run = textRuns(text, { quotations, hits: [], evidence: [] }).find((each) => each.text === 'shouted');
  expect(run?.quotations).toEqual(['outer', 'inner']);
});
