import type { Corpus } from '../src/model/corpus.ts';
import { dayOf } from '../src/model/day.ts';
import { packId, unpackId } from '../src/model/packed-id.ts';
import { corpus } from './corpus.ts';

const FIRST_DAY = 15_000;
const DAYS = 3_200;

/** Another id of the same form for each copy of an item. */
function copyId(id: string, copy: number): string {
  const [high, low] = packId(id);
  return unpackId(id.slice(0, id.indexOf('-')), (high + copy) % 2 ** 30, low);
}

/** The corpus so many times over, the copies spread over some years. */
export function crowd(times: number): Corpus {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const because = { because: [], basis: 'stated' as const };
  return {
    ...corpus,
    articles: copies.flatMap((copy) =>
      corpus.articles.map((article, at) => {
        const day = dayOf(FIRST_DAY + Math.floor((copy * DAYS) / times) + at * 3);
        const published = { earliest: day, latest: day, edtf: day, ...because };
        return { ...article, id: copyId(article.id, copy), published, modified: null };
      }),
    ),
    quotations: copies.flatMap((copy) =>
      corpus.quotations.map((quotation) => ({
        ...quotation,
        id: copyId(quotation.id, copy),
        article: copyId(quotation.article, copy),
        within: null,
        lineage: null,
      })),
    ),
    events: [],
    lineages: [],
    conflicts: [],
    unmatchedMarks: [],
  };
}
