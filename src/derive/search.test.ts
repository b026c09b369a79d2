import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, hitSpans, parseQuery } from './search-query.ts';
import { wordsOf } from './words.ts';

test('marks of either make make a phrase, the rest are words', () => {
  expect(parseQuery('vote “so many” "the bill" coun')).toEqual({
    words: ['vote', 'coun'],
    phrases: [
      ['so', 'many'],
      ['the', 'bill'],
    ],
  });
  expect(parseQuery('"not closed')).toEqual({ words: [], phrases: [['not', 'closed']] });
});

test('words are met without regard to case, accents and make of apostrophe', () => {
  expect(wordsOf('Zoë’s CAFÉ').map((word) => word.term)).toEqual(["zoe's", 'cafe']);
});

test('every word lies where it says it does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }),
  );
});

test('a phrase is marked as a whole, a word wherever it stands', () => {
  const text = 'So many votes, so many. Votes!';
  const marked = hitSpans(text, { terms: new Set(['votes']), phrases: [['so', 'many']] });
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual([
    'So many',
    'votes',
    'so many',
    'Votes',
  ]);
});

test('an excerpt holds the first hit, however far into the text it stands', () => {
  const text = `${'We waited for a long time. '.repeat(20)}Then the bridge opened. ${'It was cold. '.repeat(20)}`;
  const found = { terms: new Set(['bridge']), phrases: [] };
  expect(excerpt(text, 120, found)).toMatch(/^…\S.*the bridge opened/);
  expect(excerpt(text, 120, found).length).toBeLessThanOrEqual(121);
  expect(excerpt(text, 120, null)).toMatch(/^We waited/);
});
