import { expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { planCorpus } from '../synth/plan-corpus.ts';
import { planQuotations } from '../synth/plan-quotations.ts';
import { scorePairs } from '../synth/score-lineages.ts';
import { writeArticle } from '../synth/write-article.ts';
import { extractArticle } from './article/extract-article.ts';
import { buildCorpus } from './corpus/build-corpus.ts';
import { traceLineages } from './corpus/trace-lineages/trace-lineages.ts';

test('made-up news goes through the whole pipeline, and its reprints are found', { timeout: 60_000 }, () => {
  const written = [...planCorpus(150, 3)].map((plan, place) => writeArticle(plan, place, 3));
  const corpus = buildCorpus(written.map(({ text, truth }) => extractArticle({ file: truth.file, text })));
  const files = new Map(corpus.articles.map(({ id, file }) => [id, file]));
  const spot = (file: string, { start }: Span) => `${file} ${start}`;
  const found = new Map(
    corpus.quotations.map((quotation) => [
      spot(files.get(quotation.article)!, quotation.segments[0]!),
      quotation,
    ]),
  );
  const labels: string[] = [];
  const truth: string[] = [];
  for (const { truth: article } of written) {
    for (const { segments, utterance } of article.quotations) {
      const quotation = found.get(spot(article.file, segments[0]!));
      labels.push(quotation?.lineage ?? quotation?.id ?? `missed ${labels.length}`);
      truth.push(utterance);
    }
  }
  expect(labels.filter((label) => label.startsWith('missed')).length / labels.length).toBeLessThan(0.1);
  const { precision, recall, truePairs } = scorePairs(labels, truth);
  expect(truePairs).toBeGreaterThan(100);
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.85);
});

test('lineages of three thousand made-up quotations are right and nearly complete', {
  timeout: 60_000,
}, () => {
  const { articles, quotations, utterances } = planQuotations(3000, 5);
  const lineages = traceLineages(articles, quotations, []);
  const lineageOf = new Map(
    lineages.flatMap(({ id, members }) => members.map(({ quotation }) => [quotation, id])),
  );
  const { precision, recall } = scorePairs(
    quotations.map(({ id }) => lineageOf.get(id) ?? id),
    utterances,
  );
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.92);
});
