import type { Article, CorpusQuotation } from '../../model/corpus.ts';
import { makeWhen, unknownWhen } from '../../model/when.ts';

/** `outlet day who: words < source`; `?` for a day or speaker that is not known, the source may lack. */
const LINE = /^(\S+) (\S+) ([^:]+): (.+?)(?: < (.+))?$/;

/** A corpus for tests, one quotation (`q000`, `q001`, …) a line and one article an outlet. */
export function corpusOf(...lines: string[]): { articles: Article[]; quotations: CorpusQuotation[] } {
  const articles = new Map<string, Article>();
  const quotations = lines.map((line, index): CorpusQuotation => {
    const match = LINE.exec(line);
    if (!match) throw new SyntaxError(`not a line: ${line}`);
    const [, outlet, day, who, words, credited] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string?,
    ];
    articles.set(outlet, {
      id: outlet,
      file: outlet,
      sha256: '',
      length: 100_000,
      text: '',
      headline: null,
      outlet,
      byline: null,
      url: null,
      archiveUrl: null,
      via: [],
      modified: null,
      likely: null,
      likelyBecause: [],
      corrections: [],
      stated: { headline: null, outlet: null, byline: null, published: null, modified: null },
      published: day === '?' ? unknownWhen() : makeWhen({ earliest: day, latest: day }, 'stated', []),
    });
    const attribution = { name: who, person: who, mention: null, rule: 'test', confidence: 'high' as const };
    const start = 1000 * index;
    return {
      id: `q${String(index).padStart(3, '0')}`,
      article: outlet,
      kind: 'direct',
      rule: 'test',
      cue: null,
      within: null,
      lineage: null,
      corrections: [],
      segments: [{ start, end: start + words.length, words }],
      speaker: who === '?' ? null : attribution,
      via: credited === undefined ? null : { name: credited, span: { start, end: start + 1 } },
    };
  });
  return { articles: [...articles.values()], quotations };
}
