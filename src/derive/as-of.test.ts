import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../model/corpus.ts';
import { dayNumber, dayOf } from '../model/day.ts';
import { dayInWords, whenInWords } from '../model/day-words.ts';
import { madeUpId } from '../model/made-up-items.ts';
import { unknownWhen } from '../model/when.ts';
import { NO_FACETS, START } from '../state/view.ts';
import { asOf, reportedAmong, reportedInWords } from './as-of.ts';
import { speakerAt } from './library.ts';
import { libraryOf, madeUpCorpus, plainlyVisible } from './made-up-corpus.ts';
import { ARTICLE, QUOTATION } from './marks.ts';
import { relationTo } from './playhead.ts';
import { filterMarks, windowOf } from './visible-marks.ts';

const EVER = windowOf(START);

const sure = (day: string) => ({ earliest: day, latest: day });
const telling = (article: string, says: string) => ({
  article,
  start: 0,
  end: 5,
  words: 'opens',
  says,
  tense: null,
  when: unknownWhen(),
  bearing: null,
  after: [],
  hedged: false,
  rule: 'made-up',
});

const corpus: Corpus = {
  ...madeUpCorpus([
    { when: sure('2020-01-10'), speakers: ['ana-lee'] },
    { when: sure('2020-03-10'), speakers: ['bo-ito'] },
    { when: { earliest: '2020-02-01', latest: null }, speakers: ['cy-roe'] },
  ]),
  events: [
    {
      id: madeUpId('e', 1),
      subject: 'The bridge',
      milestone: 'opening',
      title: 'The bridge: opening',
      when: unknownWhen(),
      mentions: [telling(madeUpId('a', 0), 'next year'), telling(madeUpId('a', 1), 'in April')],
      corrections: [],
    },
  ],
};

function reportedBy(day: string) {
  const library = libraryOf(corpus);
  const { columns, marks } = library;
  const reported = reportedAmong(marks, filterMarks(marks, NO_FACETS, null), EVER);
  return { library, ...asOf(columns, marks, reported, dayNumber(day), { announcements: 2, quotations: 2 }) };
}

test('the latest word on an announcement is what had been printed by then', () => {
  const says = (day: string) => {
    const { library, announcements } = reportedBy(day);
    return announcements.map(({ event, mention }) => library.item('event', event)!.mentions[mention]!.says);
  };
  expect(says('2020-01-09')).toEqual([]);
  expect(says('2020-02-20')).toEqual(['next year']);
  expect(says('2020-03-10')).toEqual(['in April']);
});

test('what may have been printed is told apart from what was', () => {
  expect(reportedInWords(reportedBy('2020-01-01'))).toBe('nothing of what is shown');
  expect(reportedInWords(reportedBy('2020-02-20'))).toBe(
    '1 quotation and possibly 1 more; 1 article and possibly 1 more; 1 announcement',
  );
});

test('the newest quotations come first, the sure before the possible', () => {
  const newest = (day: string) => {
    const { library, newest } = reportedBy(day);
    return newest.map(({ quotation, relation }) => [speakerAt(library, quotation), relation]);
  };
  expect(newest('2020-01-09')).toEqual([]);
  expect(newest('2020-02-20')).toEqual([
    ['ana-lee', 'before'],
    ['cy-roe', 'possibly before'],
  ]);
  expect(newest('2020-03-10')).toEqual([
    ['bo-ito', 'before'],
    ['ana-lee', 'before'],
  ]);
});

test('counting by day says the same as looking at every mark', () => {
  const end = fc.option(fc.integer({ min: 18000, max: 18060 }));
  const interval = fc.tuple(end, end).map(([a, b]) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
  });
  const entries = fc.array(fc.record({ when: interval, speakers: fc.constant(['ana-lee']) }), {
    maxLength: 12,
  });
  const window = fc.record({
    from: fc.integer({ min: 17990, max: 18030 }),
    to: fc.integer({ min: 18030, max: 18070 }),
    certain: fc.boolean(),
  });
  fc.assert(
    fc.property(
      entries,
      fc.oneof(fc.constant(EVER), window),
      fc.integer({ min: 17995, max: 18065 }),
      fc.nat(5),
      (given, shown, at, most) => {
        const { columns, marks } = libraryOf(madeUpCorpus(given));
        const filtered = filterMarks(marks, NO_FACETS, null);
        const relations = plainlyVisible(marks, filtered, shown).map((mark) => ({
          kind: marks.kind[mark]!,
          relation: relationTo(at, marks.earliest[mark]!, marks.latest[mark]!),
        }));
        const by = (of: number, wanted: string) =>
          relations.filter(({ kind, relation }) => kind === of && relation === wanted).length;
        const { before, possibly, newest } = asOf(columns, marks, reportedAmong(marks, filtered, shown), at, {
          announcements: 0,
          quotations: most,
        });
        for (const kind of [ARTICLE, QUOTATION]) {
          expect([before[kind], possibly[kind]]).toEqual([by(kind, 'before'), by(kind, 'possibly before')]);
        }
        expect(newest).toHaveLength(Math.min(most, before[QUOTATION]! + possibly[QUOTATION]!));
        expect(newest.every(({ relation }) => relation !== 'after')).toBe(true);
      },
    ),
  );
});

test.each([
  ['2020-05-19', '2020-05-19', '19 May 2020'],
  ['2020-05-01', '2020-05-31', 'May 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['2020-09-01', '2020-11-30', 'September to November 2020'],
  ['2020-05-02', '2020-06-03', 'between 2 May 2020 and 3 June 2020'],
  ['2020-05-02', null, 'on or after 2 May 2020'],
  [null, '2020-05-02', 'on or before 2 May 2020'],
  [null, null, 'undated'],
])('%s to %s is in words %j', (earliest, latest, words) => {
  expect(whenInWords({ earliest, latest })).toBe(words);
});

test('a day in words has no leading zero', () => {
  expect(dayInWords('0987-01-05')).toBe('5 January 987');
});
