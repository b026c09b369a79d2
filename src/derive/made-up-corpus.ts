import type { Article, Corpus, CorpusQuotation } from '../model/corpus.ts';
import { EMPTY_CORPUS, madeUpArticle, madeUpId, madeUpQuotation } from '../model/made-up-items.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import { type Interval, makeWhen } from '../model/when.ts';
import { type Library, makeLibrary } from './library.ts';
import type { Marks } from './marks.ts';
import type { Filtered, Window } from './visible-marks.ts';

/** A small corpus for tests: one article an entry, each with quotations by the speakers named. */
export type MadeUp = { when: Interval; outlet?: string | null; speakers: readonly (string | null)[] };

export function madeUpCorpus(entries: readonly MadeUp[]): Corpus {
  const articles = entries.map(({ when, outlet = null }, at): Article => {
    const basis = when.earliest === null && when.latest === null ? 'unknown' : 'stated';
    return {
      ...madeUpArticle(at, makeWhen(when, basis, []), outlet),
      text: `articles/a-${at}.txt`,
      headline: `Headline ${at}`,
    };
  });
  const quotations = entries.flatMap(({ speakers }, at) =>
    speakers.map((name, nth): CorpusQuotation => {
      const words = `Words ${nth} of ${name ?? 'somebody'}.`;
      return {
        ...madeUpQuotation(nth, at, name, nth * 50),
        id: madeUpId('q', at, nth),
        kind: 'direct',
        segments: [{ start: nth * 50, end: nth * 50 + words.length, words }],
      };
    }),
  );
  const names = [...new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))];
  return {
    ...structuredClone(EMPTY_CORPUS),
    title: 'Made up',
    articles,
    people: names.map((name) => ({ id: name, name, aliases: [], role: null, corrections: [] })),
    quotations,
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

/** The marks a window shows, each looked at by itself: what quicker ways are held against. */
export function plainlyVisible(
  { earliest, latest }: Marks,
  { overall }: Filtered,
  { from, to, certain }: Window,
): number[] {
  return [...overall].filter((mark) =>
    certain ? earliest[mark]! >= from && latest[mark]! <= to : earliest[mark]! <= to && latest[mark]! >= from,
  );
}
