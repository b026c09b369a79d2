import type { Article, Corpus, CorpusQuotation } from '../model/corpus.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import { unpackId } from '../model/packed-id.ts';
import { type Interval, makeWhen } from '../model/when.ts';
import { type Library, makeLibrary } from './library.ts';
import type { Marks } from './marks.ts';

/** A small corpus for tests: one article an entry, each with quotations by the speakers named. */
export type MadeUp = { when: Interval; outlet?: string | null; speakers: readonly (string | null)[] };

/** The id of the `nth` item that belongs to the entry `at`, in the form ids made from content have. */
export const madeUpId = (prefix: string, at: number, nth = 0) => unpackId(prefix, at, nth);

export function madeUpCorpus(entries: readonly MadeUp[]): Corpus {
  const articles = entries.map(({ when, outlet = null }, at): Article => {
    const basis = when.earliest === null && when.latest === null ? 'unknown' : 'stated';
    return {
      id: madeUpId('a', at),
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
      likelyBecause: [],
      corrections: [],
    };
  });
  const quotations = entries.flatMap(({ speakers }, at) =>
    speakers.map((name, nth): CorpusQuotation => {
      const words = `Words ${nth} of ${name ?? 'somebody'}.`;
      return {
        id: madeUpId('q', at, nth),
        article: madeUpId('a', at),
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

/** A corpus with every item of it at hand. */
export function libraryOf(corpus: Corpus): Library {
  const { columns, names, items } = packCorpus(corpus);
  return makeLibrary(columns, names, { item: (kind, index) => items[kind][index], failed: () => false });
}

export function marksOf(corpus: Corpus): Marks {
  return libraryOf(corpus).marks;
}
