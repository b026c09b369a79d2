import type { Article, CorpusQuotation } from '../model/corpus.ts';
import { addDays } from '../model/day.ts';
import { makeWhen, unknownWhen } from '../model/when.ts';
import type { PlannedPerson } from './people.ts';
import { type PlannedArticle, planCorpus } from './plan-corpus.ts';

/** A made-up corpus as the corpus stages see it, with the truth: each quotation's utterance, in order. */
export type PlannedQuotations = {
  articles: Pick<Article, 'id' | 'outlet' | 'published'>[];
  quotations: CorpusQuotation[];
  utterances: string[];
};

const publishedOf = ({ day, dateline }: PlannedArticle) => {
  if (dateline === 'none') return unknownWhen();
  const interval =
    dateline === 'stated' ? { earliest: day, latest: day } : { earliest: null, latest: addDays(day, 400) };
  return makeWhen(interval, 'stated', []);
};

const speakerOf = ({ name }: PlannedPerson): CorpusQuotation['speaker'] => ({
  name,
  person: name,
  mention: null,
  rule: 'synthetic',
  confidence: 'high',
});

/**
 * At least `count` quotations without the articles' texts, for measuring what comes after extraction.
 * One in thirty has no speaker, as if nobody had been found.
 */
export function planQuotations(count: number, seed: number): PlannedQuotations {
  const planned: PlannedQuotations = { articles: [], quotations: [], utterances: [] };
  for (const article of planCorpus(Math.ceil(count / 2), seed)) {
    if (planned.quotations.length >= count) break;
    const { file: id, outlet } = article;
    planned.articles.push({ id, outlet, published: publishedOf(article) });
    for (const { utterance, words, fragment, credited, via } of article.quotations) {
      const nth = planned.quotations.length;
      planned.utterances.push(utterance);
      planned.quotations.push({
        id: `q${String(nth).padStart(8, '0')}`,
        article: id,
        kind: fragment ? 'partial' : 'direct',
        segments: [{ start: 1000 * nth, end: 1000 * nth + words.length, words }],
        rule: 'synthetic',
        speaker: nth % 30 === 7 ? null : speakerOf(credited),
        cue: null,
        via: via === null ? null : { name: via, span: { start: 0, end: 1 } },
        within: null,
        lineage: null,
        corrections: [],
      });
    }
  }
  return planned;
}
