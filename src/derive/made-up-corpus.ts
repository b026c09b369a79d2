import type { Article, Corpus, CorpusQuotation } from '../model/corpus.ts';
import { type Interval, makeWhen } from '../model/when.ts';

/** A small corpus for tests: one article an entry, each with quotations by the speakers named. */
export type MadeUp = { when: Interval; outlet?: string | null; speakers: readonly (string | null)[] };

export function madeUpCorpus(entries: readonly MadeUp[]): Corpus {
  const articles = entries.map(({ when, outlet = null }, at): Article => {
    const basis = when.earliest === null && when.latest === null ? 'unknown' : 'stated';
    return {
      id: `a-${at}`,
      file: `${at}.txt`,
      sha256: '',
      length: 1000,
      text: `articles/a-${at}.txt`,
      headline: `Headline ${at}`,
      outlet,
      byline: null,
      stated: { headline: null, outlet: null, byline: null, published: null, modified: null },
      url: null,
      archiveUrl: null,
      via: [],
      published: makeWhen(when, basis, []),
      modified: null,
      likely: null,
      corrections: [],
    };
  });
  const quotations = entries.flatMap(({ speakers }, at) =>
    speakers.map((name, nth): CorpusQuotation => {
      const words = `Words ${nth} of ${name ?? 'somebody'}.`;
      return {
        id: `q-${at}-${nth}`,
        article: `a-${at}`,
        kind: 'direct',
        segments: [{ start: nth * 50, end: nth * 50 + words.length, words }],
        rule: 'made-up',
        speaker:
          name === null ? null : { name, person: name, mention: null, rule: 'made-up', confidence: 'high' },
        cue: null,
        via: null,
        within: null,
        lineage: null,
        corrections: [],
      };
    }),
  );
  const names = [...new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))];
  return {
    format: 'quoteline-corpus',
    version: 1,
    title: 'Made up',
    description: null,
    articles,
    people: names.map((name) => ({ id: name, name, aliases: [], role: null, corrections: [] })),
    quotations,
    events: [],
    lineages: [],
    conflicts: [],
    unmatchedMarks: [],
    notices: [],
  };
}
