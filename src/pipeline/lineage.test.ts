import { expect, test } from 'vitest';
import { joinWords } from '../model/span.ts';
import { extractArticle } from './article/extract-article.ts';
import { buildCorpus } from './corpus/build-corpus.ts';

const seeds = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const corpus = buildCorpus(
  Object.entries(seeds).map(([path, text]) =>
    extractArticle({ file: path.split('/').at(-1)!.slice(0, 3), text }),
  ),
);
const files = new Map(corpus.articles.map(({ id, file }) => [id, file]));
const quotations = new Map(corpus.quotations.map((quotation) => [quotation.id, quotation]));

/** `file relation` of each printing of the utterance that has these words, sorted. */
function printings(words: string): string[] {
  const lineage = corpus.lineages.find(({ fullest }) =>
    joinWords(quotations.get(fullest)!.segments).includes(words),
  );
  return (lineage?.members ?? [])
    .map(({ quotation, relation }) => `${files.get(quotations.get(quotation)!.article)} ${relation}`)
    .sort();
}

test.each([
  ['dig deeper into the psychology', ['000 same', '002 variant']],
  ['I love me some Mike', ['000 same', '002 variant']],
  ['so many layers to this character', ['000 same', '002 excerpt', '002 same']],
  ['the guys coming in to take over', ['000 same', '002 excerpt']],
  ['I found that very conflicting', ['003 same', '004 variant']],
  ['completely exhausted, emotionally', ['003 same', '004 excerpt']],
])('“%s” is found in every article that prints it', (words, expected) => {
  expect(printings(words)).toEqual(expected);
});

test('a headline’s words in marks lead to the quotation they echo', () => {
  const [lineage, ...others] = corpus.lineages.filter(({ headlines }) => headlines.length > 0);
  expect(others).toEqual([]);
  expect(lineage!.headlines.map(({ article, words }) => [files.get(article), words])).toEqual([
    ['001', 'Just as Personal'],
  ]);
  const inArticle = corpus.quotations.filter(({ article }) => files.get(article) === '001');
  expect(lineage!.members.map(({ quotation }) => quotation)).toEqual([inArticle[3]!.id]);
});

test('nothing else is taken for a reprint', () => {
  expect(corpus.lineages).toHaveLength(7);
});
