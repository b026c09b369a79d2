import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodePoints } from './code-points.ts';
import { type Exported, FORMATS } from './exports.ts';

const text = '🎬 Ana Lee said: “We won 🏆 today.”';
const start = text.indexOf('We');
const words = 'We won 🏆 today.';
const item: Exported = {
  id: 'q-1',
  kind: 'quotation',
  who: 'Ana Lee',
  outlet: 'The Courier, "late edition"',
  headline: '=SUM(A1)',
  when: '1 May 2020',
  earliest: '2020-05-01',
  latest: '2020-05-01',
  words,
  article: 'a-1',
  file: 'one.txt',
  sha256: 'ab',
  spans: [{ start, end: start + words.length, words }],
};

test('spans turned to code points cut the same words out of the code points', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (given, a, b) => {
      const points = [...given];
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const span = { start: points.slice(0, from).join('').length, end: points.slice(0, to).join('').length };
      const [converted] = toCodePoints(given, [span]);
      expect(points.slice(converted!.start, converted!.end).join('')).toBe(given.slice(span.start, span.end));
    }),
  );
});

test('an annotation counts code points and carries the words with what stands around them', () => {
  const { head, lines, between, foot } = FORMATS.annotations;
  const pieces = [lines([item], new Map([['a-1', text]])), lines([item], new Map([['a-1', text]]))];
  const page = JSON.parse(head('https://example.org/') + pieces.join(between) + foot(''));
  expect(page.items).toHaveLength(2);
  const [position, quote] = page.items[0].target.selector;
  expect([...text].slice(position.start, position.end).join('')).toBe(words);
  expect(quote).toMatchObject({ exact: words, suffix: '”' });
});

test('a table keeps commas, quotation marks and would-be formulas in their cells', () => {
  const line = FORMATS.csv.lines([item], new Map());
  expect(line).toContain('"The Courier, ""late edition"""');
  expect(line).toContain("'=SUM(A1)");
});
