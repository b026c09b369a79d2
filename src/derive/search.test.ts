import { expect, test } from 'vitest';
import { parseQuery } from '../search/parse-query.ts';
import { excerpt, hitSpans } from './search-query.ts';

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

test('a phrase is marked as a whole, a word wherever it stands', () => {
  const text = 'So many votes, so many. Votes!';
  const marked = hitSpans(text, { beginnings: ['vot'], terms: new Set(), phrases: [['so', 'many']] });
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual([
    'So many',
    'votes',
    'so many',
    'Votes',
  ]);
});

test('an excerpt holds the first hit, however far into the text it stands', () => {
  const text = `${'We waited for a long time. '.repeat(20)}Then the bridge opened. ${'It was cold. '.repeat(20)}`;
  const found = { beginnings: [], terms: new Set(['bridge']), phrases: [] };
  expect(excerpt(text, 120, found)).toMatch(/^…\S.*the bridge opened/);
  expect(excerpt(text, 120, found).length).toBeLessThanOrEqual(121);
  expect(excerpt(text, 120, null)).toMatch(/^We waited/);
});
