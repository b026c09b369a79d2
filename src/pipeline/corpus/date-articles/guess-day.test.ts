import { expect, test } from 'vitest';
import { extractArticle } from '../../article/extract-article.ts';
import { buildCorpus } from '../build-corpus.ts';

const BODY =
  'The council met for three hours in the old hall and, after much talk of drains, voted to adjourn once more.';

/** The likely day of an article alone, with why. */
function likely(sentences: string, head = '') {
  const text = `Harbour news of the town\n${head}\n${sentences}\n\n${BODY}`;
  const [article] = buildCorpus([extractArticle({ text })]).articles;
  return {
    day: article!.likely,
    says: article!.likelyBecause.map(({ says }) => says).join(' '),
    when: article!.published,
  };
}

test.each([
  ['The bridge opened on May 3, 2015. It had been begun on June 1, 2014.', '2015-05-03'],
  ['The bridge opened in 2015. It was shut again on Friday, May 6.', '2016-05-06'],
  ['The bridge will open on May 3, 2015.', null],
  ['The bridge opened on May 3, 2015. In 2019 it fell down.', null],
  ['The bridge opened in 2015.', null],
])('%j is likely of %s', (sentences, day) => {
  expect(likely(sentences).day).toBe(day);
});

test('a guess lies within the interval and quotes the words it rests on', () => {
  const { day, says, when } = likely('The bridge opened on May 3, 2015.');
  expect(day! >= when.earliest!).toBe(true);
  expect(says).toContain('“May 3, 2015”');
});

test('the day a page was updated is no guess, and a day that is sure needs none', () => {
  expect(likely('', 'Updated June 20, 2019').day).toBeNull();
  expect(likely('The bridge opened on May 3, 2015.', 'June 20, 2019').day).toBeNull();
});
