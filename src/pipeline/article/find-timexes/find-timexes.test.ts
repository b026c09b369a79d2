import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../model/day.ts';
import { makeWhen, unknownWhen } from '../../../model/when.ts';
import { findParagraphs } from '../paragraphs.ts';
import { findTimexes } from './find-timexes.ts';

const on = (day: Day | null) =>
  day === null ? unknownWhen() : makeWhen({ earliest: day, latest: day }, 'stated', []);
const timexes = (text: string, day: Day | null = '2016-05-19') =>
  findTimexes(text, findParagraphs(text), on(day));
const written = (text: string, day: Day | null = '2016-05-19') =>
  timexes(text, day).map(({ words, type, value }) => `${words} ${type} ${value}`);

/** 19 May 2016 was a Thursday. */
test.each([
  ['The pier opened on March 3, 2014.', 'March 3, 2014 DATE 2014-03-03'],
  ['The pier opened on 3 March 2014.', '3 March 2014 DATE 2014-03-03'],
  ['The pier closed in October.', 'October DATE 2015-10'],
  ['The pier will close in October.', 'October DATE 2016-10'],
  ['The pier opened on Tuesday.', 'Tuesday DATE 2016-05-17'],
  ['The pier will open on Tuesday.', 'Tuesday DATE 2016-05-24'],
  ['The pier burned over the weekend.', 'the weekend DATE 2016-W19-WE'],
  ['The pier burned in the fall of 2015.', 'the fall of 2015 DATE 2015-FA'],
  ['The pier opens this fall.', 'this fall DATE 2016-FA'],
  ['The pier opens later this year.', 'later this year DATE 2016'],
  ['The pier opened in early 2013.', 'early 2013 DATE 2013'],
  ['The pier lost money in the third quarter of 2015.', 'the third quarter of 2015 DATE 2015-Q3'],
  ['The pier was built in the 1920s.', 'the 1920s DATE 192'],
  ['The pier burned two weeks ago.', 'two weeks ago DATE 2016-05-05'],
  ['The pier reopened after eighteen months.', 'eighteen months DURATION P18M'],
  ['The pier gave a ten-year lease.', 'a ten-year DURATION P10Y'],
  ['The pier is painted every year.', 'every year SET P1Y'],
  ['The pier closed at 5:30 p.m. on the dot.', '5:30 p.m. TIME 2016-05-19T17:30'],
  ['The pier opened in spring 2012.', 'spring 2012 DATE 2012-SP'],
  ['The pier opens Friday.', 'Friday DATE 2016-05-20'],
  ['Tickets go on sale Friday.', 'Friday DATE 2016-05-20'],
  ['The pier burned last Thursday.', 'last Thursday DATE 2016-05-12'],
  ['The pier burned on Labor Day.', 'Labor Day DATE 2015-09-07'],
  ['The pier burned on Good Friday.', 'Good Friday DATE 2016-03-25'],
  ['The pier will open on Thanksgiving.', 'Thanksgiving DATE 2016-11-24'],
  ['The pier is shut on Mondays.', 'Mondays SET XXXX-WXX-1'],
  ['The pier was built in the mid-90s.', 'the mid-90s DATE 199'],
  ['The pier made a loss in 2Q15.', '2Q15 DATE 2015-Q2'],
  ['The pier was full in the 2014-15 season.', 'the 2014-15 DATE 2014'],
  ['The pier was shut on Feb. 29.', 'Feb. 29 DATE 2016-02-29'],
  ['The pier opened on New Year’s Day, 2012.', 'New Year’s Day, 2012 DATE 2012-01-01'],
])('%s', (text, expected) => {
  expect(written(text)).toEqual([expected]);
});

test.each([
  'She may march for the second time.',
  'April Lee and June Ray returned for a second season.',
  'It cost 2000 pounds and held 1900 people.',
  'The fall of the empire is a long story.',
  'He is a 40-year-old with a spring in his step.',
  'Turn back to page 1999.',
])('%s No time is told.', (text) => {
  expect(written(text)).toEqual([]);
});

test('without a publication day what depends on it stays symbolic', () => {
  expect(written('It opened on Tuesday. It opens on June 4, or this fall.', null)).toEqual([
    'Tuesday DATE XXXX-WXX-2',
    'June 4 DATE XXXX-06-04',
    'this fall DATE XXXX-FA',
  ]);
});

test('a distance is counted from the day last spoken of', () => {
  expect(written('It opened on May 3, 2012. It burned a week later, and fell the following day.')).toEqual([
    'May 3, 2012 DATE 2012-05-03',
    'a week later DATE 2012-05-10',
    'the following day DATE 2012-05-11',
  ]);
});

test('a range is two times', () => {
  expect(written('They will film from late-2016 to early 2017.')).toEqual([
    'late-2016 DATE 2016',
    'early 2017 DATE 2017',
  ]);
});

test.each([
  ['The pier opened in 2012.', 'past'],
  ['It has been shut since 2012.', 'past'],
  ['The pier will open in 2019.', 'future'],
  ['The town said the pier will open in 2019.', 'future'],
  ['The pier will be opened in May 2019.', 'future'],
  ['In 2012 the pier burned down.', 'past'],
  ['In 2012, the pier burned down.', 'past'],
  ['The pier was opened in Leeds, in the north, on May 3, 2012.', 'past'],
  ['She was hired by the pier in April 2018.', 'past'],
  ['He was installed as harbour master in 2016.', 'past'],
  ['It is the first storm since moving to the coast in 2013.', 'past'],
  ['The pier opens July 14, 2019.', 'future'],
  ['He plays for Leeds, a club that was founded in 1919.', 'past'],
  ['The 2019 model was shown.', null],
  ['The pier was due to open in 2019.', null],
  ['The pier would have opened in 2019.', null],
  ['It was the plan to open a pier in 2019.', null],
  ['The pier was closed until 2019.', null],
  ['The budget for 2019 was passed.', null],
])('%s The side of publication is %s.', (text, tense) => {
  expect(timexes(text, null).map((timex) => timex.tense)).toEqual([tense]);
});

test('times lie in order, apart from each other, and are the words of the text', () => {
  const word = fc.constantFrom(
    'May',
    'in',
    '2016',
    'last',
    'week',
    'the',
    'fall',
    'of',
    '3',
    'Tuesday',
    'ago',
    'two',
    'years',
    '.',
    'a',
    'said',
    '\n',
    '’90s',
    '5:30',
    'pm',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let from = 0;
      for (const timex of timexes(text)) {
        expect(timex.start).toBeGreaterThanOrEqual(from);
        expect(text.slice(timex.start, timex.end)).toBe(timex.words);
        from = timex.end;
      }
    }),
  );
});
