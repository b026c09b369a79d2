import { expect, test } from 'vitest';
import { planCorpus } from '../../synth/plan-corpus.ts';
import { writeArticle } from '../../synth/write-article.ts';
import { extractArticle } from '../article/extract-article.ts';
import { buildCorpus } from './build-corpus.ts';
import { slimRecord } from './slim-record.ts';

const NEWS = [
  'Ferry sails\n\nThe ferry sailed on Friday, March 15, and will sail again next year, Ana Lee said in 2018.\n',
  'Port opens\n\nMay 4, 2021\n\nThe port opened on May 3, 2021. It had been shut since last autumn.\n',
];

test('a corpus of slim records is that of whole ones', () => {
  const made = Array.from(planCorpus(40, 7), (plan, place) => writeArticle(plan, place, 7).text);
  const records = [...NEWS, ...made].map((text, at) => extractArticle({ file: `${at}.txt`, text }));
  const slim = records.map(slimRecord);
  expect(buildCorpus(slim)).toEqual(buildCorpus(records));
  expect(slim.flatMap(({ timexes }) => timexes).length).toBeLessThan(
    records.flatMap(({ timexes }) => timexes).length / 2,
  );
});
