import { expect, test } from 'vitest';
import { findParagraphs } from './paragraphs.ts';
import { readMasthead } from './read-masthead.ts';

const read = (text: string) => readMasthead(text, 'a', findParagraphs(text));
const BODY =
  'The council met for three hours in the old hall and, after much talk of drains, voted to adjourn once more.';

test('a page’s furniture before the headline is skipped', () => {
  const text = `Click to Skip Ad\nClosing in...\nHome > News > Local\nAdvertisement\n\nHarbour bridge to open early\nBy Ana Lee\n${BODY}`;
  const masthead = read(text);
  expect(masthead.headline).toBe('Harbour bridge to open early');
  expect(masthead.byline).toBe('Ana Lee');
  expect(text.slice(masthead.stated.byline!.start, masthead.stated.byline!.end)).toBe('Ana Lee');
});

test.each([
  ['By Ana Lee and Bo Ray', 'Ana Lee and Bo Ray'],
  ['Written By: Ana O’Neill-Ray', 'Ana O’Neill-Ray'],
  ['By Ana Lee | May 3, 2016', 'Ana Lee'],
  ['By Ana Lee Published 4:10 pm, Tuesday, May 3, 2016', 'Ana Lee'],
  ['Ana Lee, The Canadian Press', 'Ana Lee'],
  ['Contributed by', null],
  ['By noon on Friday', null],
])('%j names %j', (line, byline) => {
  expect(read(`Harbour bridge to open early\n${line}\n${BODY}`).byline).toBe(byline);
});

test.each([
  ['May 3, 2016', '2016-05-03', undefined],
  ['Tuesday, 3 May 2016 09:15 GMT', '2016-05-03', undefined],
  ['Posted on 2016-05-03', '2016-05-03', undefined],
  ['Jun 2, 2018, 5:12 AM EDT (Updated)', '../2018-06-02', '2018-06-02'],
  ['Last updated: June 2, 2018', '../2018-06-02', '2018-06-02'],
  ['Published May 3, 2016 Updated May 5, 2016', '2016-05-03', '2016-05-05'],
  ['By Ana Lee, May 3, 2016', '2016-05-03', undefined],
  ['03/05/2016', '2016-03-05/2016-05-03', undefined],
  ['Posted by Ana Lee on 06/25/18', '2018-06-25', undefined],
  ['25.06.2018 · Ana Lee', '2018-06-25', undefined],
  ['Ana Lee | 25.06.2018', '2018-06-25', undefined],
  ['It had opened on May 3, 1932, to cheers.', '', undefined],
])('%j is published %s and modified %s', (line, published, modified) => {
  const masthead = read(`Harbour bridge to open early\n${line}\n${BODY}`);
  expect(masthead.published.edtf).toBe(published);
  expect(masthead.modified?.edtf).toBe(modified);
});

test.each([
  [`${BODY}\nBo Ray is a senior editor at The Courier, which he joined in 2013.`, 'The Courier', 'Bo Ray'],
  [`${BODY}\nStay tuned to Harbour Weekly for all the latest.`, 'Harbour Weekly', null],
  [`${BODY}\n© 2018 Harbour Weekly. All rights reserved.`, 'Harbour Weekly', null],
  [`LEEDS (Reuters) - ${BODY}`, 'Reuters', null],
  [`${BODY} He told The Courier so.`, null, null],
])('the foot and the dateline name the outlet: %j', (body, outlet, byline) => {
  const masthead = read(`Harbour bridge to open early\n\n${body}`);
  expect([masthead.outlet, masthead.byline]).toEqual([outlet, byline]);
});

test('an excerpt that begins with prose has no headline', () => {
  expect(read(BODY).headline).toBeNull();
  expect(read('').headline).toBeNull();
});

test.each([
  ['LEEDS, March 14, 2019 /NewsLine/ -- Acme today announced a bridge for all of the town.', '2019-03-14'],
  [
    'LEEDS, March 14, 2019 (Newswire) — Acme announced a bridge for all of the town.',
    '2019-03-14/2019-03-15',
  ],
  ['Leeds saw on March 14, 2019 a fire - the worst in years - that burned down the old hall.', ''],
])('the first line %j dates the article %j', (line, edtf) => {
  expect(read(`Harbour bridge to open early\n\n${line}`).published.edtf).toBe(edtf);
});
