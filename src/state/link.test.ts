import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { readLink } from './read-link.ts';
import { KINDS, LAYOUTS, PRINTED, START, TABS, type View } from './view.ts';
import { LONGEST_LINK, writeLink } from './write-link.ts';

const day = fc.option(fc.integer({ min: -20000, max: 60000 }).map(dayOf));
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 5 });
const view: fc.Arbitrary<View> = fc
  .record({
    corpus: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
    window: fc.tuple(day, day),
    certain: fc.boolean(),
    at: day,
    facets: fc.record({
      speaker: values,
      outlet: values,
      subject: values,
      milestone: values,
      printed: fc.subarray([...PRINTED]),
      kind: fc.subarray([...KINDS]),
    }),
    q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    open: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
    tab: fc.constantFrom(...TABS),
    span: fc.option(
      fc
        .tuple(fc.nat(99999), fc.integer({ min: 1, max: 999 }))
        .map(([start, length]) => ({ start, end: start + length })),
    ),
    layout: fc.option(fc.constantFrom(...LAYOUTS)),
  })
  .map(({ window: [a, b], ...rest }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { from, to, ...rest };
  });

test('a view comes back from its link as it was', () => {
  fc.assert(
    fc.property(view, (given) => {
      const { query, leftOut } = writeLink(given);
      if (leftOut === 0) expect(readLink(query)).toEqual({ view: given, problems: [] });
    }),
  );
});

test('writing what was read changes nothing more', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const once = writeLink(readLink(query).view).query;
      expect(writeLink(readLink(once).view).query).toBe(once);
      expect(readLink(once).problems).toEqual([]);
    }),
  );
});

test('the view one starts with has an empty link', () => {
  expect(writeLink(START)).toEqual({ query: '', leftOut: 0 });
});

test('a link reads like a sentence', () => {
  const facets = { ...START.facets, speaker: ['ana-lee', 'bo-ito'], kind: ['quotation'] };
  expect(writeLink({ ...START, from: '2020-01-01', at: '2020-05-19', facets, q: 'the vote' }).query).toBe(
    '?v=1&from=2020-01-01&at=2020-05-19&speaker=ana-lee&speaker=bo-ito&kind=quotation&q=the+vote',
  );
});

test('a link never grows past its limit, and says how much is missing', () => {
  const speaker = Array.from({ length: 300 }, (_, index) => `person-number-${index}`);
  const { query, leftOut } = writeLink({ ...START, facets: { ...START.facets, speaker } });
  expect(query.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(readLink(query).view.facets.speaker).toEqual(speaker.slice(0, 300 - leftOut));
});

test.each([
  ['?at=2020-02-30', '“at=2020-02-30” is no day of the calendar.'],
  ['?from=2021-01-01&to=2020-01-01', 'The window ends (2020-01-01) before it starts (2021-01-01).'],
  ['?kind=rumour', '“kind=rumour” is not known here.'],
  ['?tab=gossip', '“tab=gossip” is not known here.'],
  ['?corpus=../seeds', '“corpus=../seeds” is no name of a corpus.'],
  ['?colour=red', '“colour” is not known here.'],
  ['?span=9-3', '“span=9-3” is no stretch of text.'],
  ['?v=many', '“v=many” is no version of a link.'],
  ['?q=a&q=b', '“q” is given 2 times: the first was taken.'],
])('%s leaves a word about what it could not honour', (query, problem) => {
  expect(readLink(query).problems).toEqual([problem]);
});

test('what is damaged does not spoil the rest', () => {
  const { view: read, problems } = readLink('?v=9&at=never&speaker=ana-lee&open=q-1');
  expect(read).toEqual({ ...START, open: 'q-1', facets: { ...START.facets, speaker: ['ana-lee'] } });
  expect(problems).toHaveLength(2);
});

test('older links are brought up to date one version at a time', () => {
  const upgrades = [
    (old: URLSearchParams) => new URLSearchParams({ who: old.get('person') ?? '' }),
    (old: URLSearchParams) => new URLSearchParams({ speaker: old.get('who') ?? '' }),
  ];
  expect(readLink('?v=1&person=ana-lee', upgrades).view.facets.speaker).toEqual(['ana-lee']);
  expect(readLink('?v=2&who=ana-lee', upgrades).view.facets.speaker).toEqual(['ana-lee']);
  expect(readLink('?v=3&speaker=ana-lee', upgrades).view.facets.speaker).toEqual(['ana-lee']);
});
