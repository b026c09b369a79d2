import { expect, test } from 'vitest';
import type { Day } from '../../model/day.ts';
import { extractArticle } from '../article/extract-article.ts';
import { dateArticles } from './date-articles/date-articles.ts';

const BODY = 'The council met for three hours in the old hall and, after much talk of drains, adjourned.';

/** Titles of the events of a corpus, each with its days and the number of articles that tell of it. */
function events(...articles: [published: Day | null, sentence: string][]): string[] {
  const records = articles.map(([published, sentence]) =>
    extractArticle({
      text: `News of the town\n\n${sentence} ${BODY}`,
      ...(published === null ? {} : { published }),
    }),
  );
  return dateArticles(records)
    .events.map(
      ({ title, when, mentions }) =>
        `${title} ${when.edtf} (${new Set(mentions.map(({ article }) => article)).size})`,
    )
    .sort();
}

test('what articles tell of one subject and milestone is one event where their days may meet', () => {
  expect(
    events(
      ['2012-10-03', 'Bo Ray was arrested last month.'],
      ['2013-05-22', 'Bo Ray was arrested in September 2012.'],
      [null, 'Bo Ray was arrested.'],
    ),
  ).toEqual(['Bo Ray: arrest 2012-09 (3)']);
});

test('a second time on other days is another event', () => {
  expect(
    events(
      ['2012-10-03', 'Bo Ray was arrested last month.'],
      ['2019-10-03', 'Bo Ray was arrested again last month.'],
    ),
  ).toEqual(['Bo Ray: arrest 2012-09 (1)', 'Bo Ray: arrest 2019-09 (1)']);
});

test('a plan joins what came of it, and does not date it', () => {
  expect(
    events(
      ['2017-09-13', 'The Kestrel bridge will open in November 2017.'],
      ['2018-02-22', 'The Kestrel bridge opened to traffic in February 2018.'],
    ),
  ).toEqual(['Kestrel bridge: opening 2018-02-01/2018-02-22 (2)']);
});

test('what comes often is one event only where its days are known', () => {
  expect(
    events([null, 'Acme Foods was fined in May.'], [null, 'Acme Foods was fined in June.']),
  ).toHaveLength(2);
});

test('a short name is the longer one that alone holds it', () => {
  expect(
    events(['2019-03-14', 'Acme was sued on Monday.'], ['2019-03-15', 'Acme Foods was sued on Monday.']),
  ).toEqual(['Acme Foods: lawsuit 2019-03-11 (2)']);
});

test('an article is not dated by what two tellings were taken to have in common', () => {
  const records = ['Bo Ray was arrested in September 2012.', 'Bo Ray was arrested.'].map((sentence) =>
    extractArticle({ text: `News of the town\n\n${sentence} ${BODY}` }),
  );
  const { published } = dateArticles(records);
  expect(records.map(({ id }) => published.get(id)!.edtf)).toEqual(['2012-09-01/..', '']);
});
