import { expect, test } from 'vitest';
import type { Corpus } from '../model/corpus.ts';
import { dayNumber } from '../model/day.ts';
import { dayInWords, whenInWords } from '../model/day-words.ts';
import { unknownWhen } from '../model/when.ts';
import { START } from '../state/view.ts';
import { asOf, reportedInWords } from './as-of.ts';
import { madeUpCorpus } from './made-up-corpus.ts';
import { makeLibrary } from './mark-names.ts';
import { makeMarks } from './marks.ts';
import { visibleMarks } from './visible-marks.ts';

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
      id: 'e-1',
      subject: 'The bridge',
      milestone: 'opening',
      title: 'The bridge: opening',
      when: unknownWhen(),
      mentions: [telling('a-0', 'next year'), telling('a-1', 'in April')],
      corrections: [],
    },
  ],
};

function reportedBy(day: string) {
  const library = makeLibrary(corpus);
  const marks = makeMarks(corpus);
  return asOf(library, marks, visibleMarks(marks, START, null), dayNumber(day), 2);
}

test('the latest word on an announcement is what had been printed by then', () => {
  const says = (day: string) => reportedBy(day).announcements.map(({ mention }) => mention.says);
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
