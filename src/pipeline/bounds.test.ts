import { expect, test } from 'vitest';
import { extractArticle } from './article/extract-article.ts';
import { dateArticles } from './corpus/date-articles/date-articles.ts';

/** The days between which an article was published, as its own words tell; and the clashes found in it. */
function dated(text: string) {
  const record = extractArticle({ text });
  const { published, conflicts } = dateArticles([record]);
  return { published: published.get(record.id)!, modified: record.modified, conflicts };
}

const BODY =
  'The council met for three hours in the old hall and, after much talk of drains, voted to adjourn once more.';

test.each([
  'Updated June 20, 2019',
  'Last updated June 20, 2019',
  'Updated on June 20, 2019',
  'UPDATED June 20, 2019',
  'Updated Jun 20, 2019, 5:12 AM EDT',
])('%j bounds publication from above alone', (line) => {
  const { published, modified } = dated(`Harbour bridge to open early\n${line}\n\n${BODY}`);
  expect(modified?.latest).toBe('2019-06-20');
  expect([published.earliest, published.latest]).toEqual([null, '2019-06-20']);
});

test.each([
  'This story was updated on June 20, 2019 to correct a name.',
  'This article was amended on 20 June 2019.',
  'This article was amended on 20 June 2019 because an earlier version misspelled the name of the harbour master.',
])('the note %j tells of the page', (note) => {
  const { published, modified } = dated(`Harbour bridge to open early\n\n${BODY}\n\n${note}`);
  expect(modified?.latest).toBe('2019-06-20');
  expect([published.earliest, published.latest]).toEqual([null, '2019-06-20']);
});

test('a day of publication and a later update do not clash', () => {
  const text = `Harbour bridge to open early\nJune 5, 2018\nUpdated June 6, 2018, 5:12 AM EDT\n\n${BODY}`;
  const { published, conflicts } = dated(text);
  expect(published.edtf).toBe('2018-06-05');
  expect(conflicts).toEqual([]);
});

test.each([
  'A hearing was set for Sept. 4, 2018.',
  'A second season is expected in early 2019.',
  'The report was expected in May 2019.',
  'A vote was called for Oct. 3, 2018.',
  'The hall was booked for December 2018.',
  'The trial was postponed to July 2018.',
  'The opening was pushed back from June to March 2019.',
  'The match was moved to Nov. 11, 2018.',
  'The launch was dated for July 4, 2020.',
  'The band announced a tour for spring 2019.',
  'The band announced a spring 2019 tour.',
  'The band announced a tour in June 2019.',
  'Tickets were sold through August 2019.',
  'He said the bridge was on track for June 2019.',
  'She won a term that ended in 2022.',
  'Profit rose for the year ended June 30, 2018.',
  'Acme unveiled its 2020 Falcon on Monday.',
  'Larsen plays a pilot who died in 2044.',
  'From the July 2018 issue',
])('%j sets no first day', (sentence) => {
  expect(dated(`Harbour news of the town\n\n${sentence}\n\n${BODY}`).published.earliest).toBeNull();
});

test.each([
  ['The bridge opened on May 3, 2015.', '2015-05-03'],
  ['In May 2015, the ferry sank.', '2015-05-01'],
  ['Acme announced in May 2015 that it had failed.', '2015-05-01'],
])('%j still sets the first day %s', (sentence, day) => {
  expect(dated(`Harbour news of the town\n\n${sentence}\n\n${BODY}`).published.earliest).toBe(day);
});

test('what somebody acted is no event', () => {
  const text = `Harbour news of the town\n\nAna Larsen plays a pilot, Bo Ray, who died in 2044.\n\n${BODY}`;
  expect(extractArticle({ text }).events).toEqual([]);
});

test('a year that names a model dates nothing', () => {
  const text = `Harbour news of the town\n\nAcme unveiled its 2020 Falcon on Monday.\n\n${BODY}`;
  for (const { mentions } of extractArticle({ text }).events)
    expect(mentions.map(({ says }) => says)).toEqual(['on Monday']);
});

test.each([
  'Corrections officers revised their rules on May 3, 2017.',
  'The report was revised on May 3, 2017.',
  'The column at the old gate was last updated on May 3, 2017.',
  'Note that the rules were updated on May 3, 2017.',
  'Correction: the council revised its rules on May 3, 2017.',
])('%j tells of no change to the page', (sentence) => {
  const { published, modified } = dated(`Harbour news of the town\n\n${BODY}\n\n${sentence}`);
  expect(modified).toBeNull();
  expect(published.latest).toBeNull();
});
