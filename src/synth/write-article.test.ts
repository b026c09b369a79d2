import { expect, test } from 'vitest';
import { planCorpus } from './plan-corpus.ts';
import { writeArticle } from './write-article.ts';

const write = (seed: number) =>
  [...planCorpus(400, seed)].map((plan, place) => ({ plan, ...writeArticle(plan, place, seed) }));
const corpus = write(7);

test('one seed gives one corpus, another seed another', () => {
  expect(write(7)).toEqual(corpus);
  expect(write(8)[0]!.text).not.toBe(corpus[0]!.text);
});

test('a longer corpus begins with the articles of its stories as planned', () => {
  expect(corpus).toHaveLength(400);
  expect(new Set(corpus.map(({ plan }) => plan.file)).size).toBe(400);
});

test('the truth points to the words in the text', () => {
  for (const { plan, text, truth } of corpus) {
    expect(truth.quotations).toHaveLength(plan.quotations.length);
    truth.quotations.forEach(({ segments }, index) => {
      const printed = segments.map(({ start, end }) => text.slice(start, end)).join(' ');
      expect(printed.replace(/[.,]/g, '')).toBe(plan.quotations[index]!.words.replace(/[.,]/g, ''));
      for (const { start, end } of segments) expect(text[start - 1]! + text[end]!).toMatch(/^(?:“”|"")$/);
    });
  }
});

test('utterances are reprinted, changed, cut and credited to others', () => {
  const printings = corpus.flatMap(({ truth }) => truth.quotations);
  const utterances = new Set(printings.map(({ utterance }) => utterance));
  expect(utterances.size).toBeLessThan(printings.length);
  expect(printings.some(({ kind }) => kind === 'partial')).toBe(true);
  expect(printings.some(({ speaker, credited }) => speaker !== credited)).toBe(true);
  expect(new Set(corpus.map(({ truth }) => truth.dateline))).toEqual(new Set(['stated', 'updated', 'none']));
});
