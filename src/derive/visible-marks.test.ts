import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { madeUpId } from '../model/made-up-items.ts';
import { certainlyWithin, possiblyWithin } from '../model/when.ts';
import { FACETS, KINDS, PRINTED, START, UNKNOWN, type View } from '../state/view.ts';
import { countChoices } from './count-choices.ts';
import { marksIn } from './dated.ts';
import { madeUpCorpus, marksOf, plainlyVisible } from './made-up-corpus.ts';
import type { Marks } from './marks.ts';
import { rowsThrough, timelineRows } from './rows.ts';
import { everyRow, rowsThroughFilters } from './unfiltered.ts';
import { countVisible, filterMarks, windowOf } from './visible-marks.ts';

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
    printed: fc.subarray([...PRINTED]),
    kind: fc.subarray(['article', 'quotation']),
  })
  .map(({ window, certain, ...facets }) => ({
    ...START,
    from: window.earliest,
    to: window.latest,
    certain,
    facets: { ...START.facets, ...facets },
  }));

const visibleIn = (marks: Marks, asked: View) =>
  plainlyVisible(marks, filterMarks(marks, asked.facets, null), windowOf(asked));

/** Does a mark have one of the wanted values of every facet that wants some? In the filter's own words. */
function passes({ facets, kind, starts }: Marks, wanted: View['facets'], mark: number): boolean {
  return FACETS.every((facet) => {
    if (wanted[facet].length === 0) return true;
    const { keys, filings } = facets[facet];
    const filing = filings[kind[mark]!];
    const item = mark - starts[kind[mark]!]!;
    if (!filing) return false;
    const { offsets, values } = filing;
    const own = offsets
      ? values.subarray(offsets[item]!, offsets[item + 1]!)
      : values.subarray(item, item + 1);
    return Array.from(own, (value) => keys[value]!).some((key) => wanted[facet].includes(key));
  });
}

test('the filter lets through what has a wanted value of every facet and was found by the search', () => {
  fc.assert(
    fc.property(corpus, view, fc.option(fc.nat(3)), (given, { facets }, every) => {
      const marks = marksOf(given);
      const all = Array.from({ length: marks.size }, (_, mark) => mark);
      const hits = every === null ? null : Uint8Array.from(all, (mark) => Number(mark % (every + 1) === 0));
      const expected = all.filter(
        (mark) => passes(marks, facets, mark) && (hits === null || hits[mark] === 1),
      );
      expect([...filterMarks(marks, facets, hits).overall]).toEqual(expected);
    }),
  );
});

test('rows of a kind that no filter takes anything from are the very ones of all marks', () => {
  fc.assert(
    fc.property(corpus, view, (given, { facets }) => {
      const marks = marksOf(given);
      const filtered = filterMarks(marks, facets, null);
      const rows = rowsThroughFilters(marks, filtered);
      expect(rows).toEqual(timelineRows(marks, filtered.overall));
      for (const [at, kind] of KINDS.entries()) {
        const whole = everyRow(marks).filter((row) => row.kind === kind);
        const left = filtered.overall.filter((mark) => marks.kind[mark] === at).length;
        if (left === filtered.total[at]) expect(rows.filter((row) => row.kind === kind)).toEqual(whole);
        for (const row of left === filtered.total[at] ? whole : []) expect(rows).toContain(row);
      }
    }),
  );
});

test('the rows show what the filter lets through, and their counts say how much', () => {
  fc.assert(
    fc.property(corpus, view, (given, asked) => {
      const marks = marksOf(given);
      const visible = visibleIn(marks, asked);
      const window = windowOf(asked);
      const all = timelineRows(marks, filterMarks(marks, asked.facets, null).overall);
      const rows = rowsThrough(marks, all, window);
      const inRows = rows.flatMap(({ dated, undated }) => [...marksIn(marks, dated, window), ...undated]);
      expect(inRows.sort((a, b) => a - b)).toEqual([...visible]);
      const kinds = KINDS.map((_, kind) => visible.filter((mark) => marks.kind[mark] === kind).length);
      expect(countVisible(marks, filterMarks(marks, asked.facets, null), window)).toEqual(kinds);
    }),
  );
});

test('the window asks for possible or certain overlap as the model defines them', () => {
  fc.assert(
    fc.property(corpus, interval, fc.boolean(), (given, window, certain) => {
      const asked = { ...START, from: window.earliest, to: window.latest, certain };
      const marks = marksOf(given);
      const visible = visibleIn(marks, asked);
      for (const article of given.articles) {
        const within = certain ? certainlyWithin : possiblyWithin;
        expect(visible.includes(marks.markOf(article.id)!)).toBe(within(article.published, window));
      }
    }),
  );
});

test('a filter more never shows more, and a choice counts what it would show', () => {
  fc.assert(
    fc.property(corpus, view, (given, asked) => {
      const marks = marksOf(given);
      const free = visibleIn(marks, { ...asked, facets: { ...asked.facets, speaker: [] } });
      for (const mark of visibleIn(marks, asked)) expect(free).toContain(mark);
      const others = filterMarks(marks, { ...asked.facets, speaker: [] }, null);
      const counts = countChoices(marks, others, windowOf(asked), 'speaker');
      marks.facets.speaker.keys.forEach((key, at) => {
        const one = { ...asked, facets: { ...asked.facets, speaker: [key] } };
        expect(visibleIn(marks, one)).toHaveLength(counts[at]!);
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
  const ids = (speaker: string) => [...visibleIn(marks, asked(speaker))].map(marks.idOf);
  expect(ids('ana-lee')).toEqual([madeUpId('a', 0), madeUpId('q', 0, 0)]);
  expect(ids(UNKNOWN)).toEqual([madeUpId('a', 1), madeUpId('q', 1, 1)]);
});
