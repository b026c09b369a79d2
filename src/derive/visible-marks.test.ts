import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { certainlyWithin, possiblyWithin } from '../model/when.ts';
import { START, UNKNOWN, type View } from '../state/view.ts';
import { madeUpCorpus, madeUpId, marksOf } from './made-up-corpus.ts';
import { visibleMarks } from './visible-marks.ts';

const day = fc.option(fc.integer({ min: 17000, max: 17060 }).map(dayOf));
const interval = fc
  .tuple(day, day)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );
const corpus = fc
  .array(
    fc.record({
      when: interval,
      outlet: fc.option(fc.constantFrom('The Courier', 'The Gazette')),
      speakers: fc.array(fc.option(fc.constantFrom('ana-lee', 'bo-ito', 'cy-roe')), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map(madeUpCorpus);
const view: fc.Arbitrary<View> = fc
  .record({
    window: interval,
    certain: fc.boolean(),
    speaker: fc.subarray(['ana-lee', 'bo-ito', UNKNOWN]),
    outlet: fc.subarray(['The Courier', UNKNOWN]),
    kind: fc.subarray(['article', 'quotation']),
  })
  .map(({ window, certain, ...facets }) => ({
    ...START,
    from: window.earliest,
    to: window.latest,
    certain,
    facets: { ...START.facets, ...facets },
  }));

test('mask, list and counts say the same', () => {
  fc.assert(
    fc.property(corpus, view, (given, asked) => {
      const { mask, marks, shown } = visibleMarks(marksOf(given), asked, null);
      expect([...marks]).toEqual([...mask.keys()].filter((mark) => mask[mark] === 1));
      expect(shown.reduce((a, b) => a + b)).toBe(marks.length);
    }),
  );
});

test('the window asks for possible or certain overlap as the model defines them', () => {
  fc.assert(
    fc.property(corpus, interval, fc.boolean(), (given, window, certain) => {
      const asked = { ...START, from: window.earliest, to: window.latest, certain };
      const marks = marksOf(given);
      const { mask } = visibleMarks(marks, asked, null);
      for (const article of given.articles) {
        const within = certain ? certainlyWithin : possiblyWithin;
        expect(mask[marks.markOf(article.id)!] === 1).toBe(within(article.published, window));
      }
    }),
  );
});

test('a filter more never shows more, and a choice counts what it would show', () => {
  fc.assert(
    fc.property(corpus, view, (given, asked) => {
      const marks = marksOf(given);
      const all = visibleMarks(marks, asked, null);
      const free = visibleMarks(marks, { ...asked, facets: { ...asked.facets, speaker: [] } }, null);
      for (const mark of all.marks) expect(free.mask[mark]).toBe(1);
      marks.facets.speaker.keys.forEach((key, at) => {
        const one = { ...asked, facets: { ...asked.facets, speaker: [key] } };
        expect(visibleMarks(marks, one, null).marks).toHaveLength(all.choices.speaker[at]!);
      });
    }),
  );
});

test('a speaker’s filter shows their quotations and the articles that print them', () => {
  const given = madeUpCorpus([
    { when: { earliest: null, latest: null }, speakers: ['ana-lee', 'bo-ito'] },
    { when: { earliest: null, latest: null }, speakers: ['bo-ito', null] },
  ]);
  const marks = marksOf(given);
  const asked = (speaker: string) => ({ ...START, facets: { ...START.facets, speaker: [speaker] } });
  const ids = (speaker: string) => [...visibleMarks(marks, asked(speaker), null).marks].map(marks.idOf);
  expect(ids('ana-lee')).toEqual([madeUpId('a', 0), madeUpId('q', 0, 0)]);
  expect(ids(UNKNOWN)).toEqual([madeUpId('a', 1), madeUpId('q', 1, 1)]);
});
