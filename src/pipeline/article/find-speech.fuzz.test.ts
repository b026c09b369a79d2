import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpeech } from './find-speech.ts';
import { findParagraphs } from './paragraphs.ts';

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '„',
  '«',
  '»',
  '`',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  '…',
  ': ',
  '—',
  '(',
  ')',
  '[',
  ']',
  'Ana Lee',
  'Lee',
  'Bob Ray',
  'Mr. Ray',
  'she',
  'he',
  'they',
  'said',
  'told',
  'according to',
  'the minister',
  'a spokesman for',
  'we won',
  'I am here',
  'READ MORE',
  'Q: ',
  'A: ',
  'ANA LEE: ',
  'via',
  'Leeds Weekly',
  '6\'2"',
  '’90s',
  'kids’',
  'and',
  'who',
  'of',
];

/** Any UTF-16 string, lone surrogates too. */
const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const newsy = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

function speechOf(text: string) {
  const paragraphs = findParagraphs(text);
  return findSpeech(text, 'any', paragraphs, paragraphs[0] ?? null);
}

test.each([
  ['any string', anything],
  ['newspaper words in any order', newsy],
])('%s gives ordered spans within the text that do not cross', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { quotations, headlineQuotations, unmatchedMarks, via } = speechOf(text);
      const words = [
        ...headlineQuotations,
        ...quotations.flatMap(({ segments, speaker, cue }) => [
          ...segments,
          ...(speaker?.mention ? [speaker.mention] : []),
          ...(cue ? [cue] : []),
        ]),
      ];
      for (const { start, end, words: own } of words) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(own);
        expect(own).not.toBe('');
      }
      for (const { start, end } of [...unmatchedMarks, ...via.map(({ span }) => span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const spans = quotations.filter(({ within }) => within === null).flatMap(({ segments }) => segments);
      for (let i = 1; i < spans.length; i += 1)
        expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      for (const { within, segments: inner } of quotations) {
        if (within === null) continue;
        const outer = quotations.find(({ id }) => id === within)!;
        const isInside = ({ start, end }: { start: number; end: number }) =>
          outer.segments.some((around) => around.start <= start && end <= around.end);
        expect(inner.every(isInside)).toBe(true);
      }
      expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same speech', () => {
  fc.assert(
    fc.property(newsy, (text) => {
      expect(speechOf(text)).toEqual(speechOf(text));
    }),
    { numRuns: 100 },
  );
});
