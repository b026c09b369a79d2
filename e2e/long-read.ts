import type { Corpus, CorpusQuotation } from '../src/model/corpus.ts';
import { packId, unpackId } from '../src/model/packed-id.ts';
import { corpus } from './corpus.ts';
import { crowd } from './crowd.ts';

/** So many quotations in one article, each with a pair in the same article. */
export const SPOKEN = 600;
const COPIES = 80;
const SHA = 'f'.repeat(64);
const FILE = 'long.txt';

const id = (prefix: string, at: number) => unpackId(prefix, 77, at);

/** The text of a long talk, and where each of its utterances stands. */
function talk() {
  let text = 'A very long talk\n\n';
  const spans = Array.from({ length: SPOKEN }, (_, at) => {
    text += `Ann Marsh went on for a while about harbours, boats and the price of rope. “`;
    const words = `Rope number ${at % (SPOKEN / 2)} was never long enough for me`;
    const start = text.length;
    text += `${words},” she said.\n\n`;
    return { start, end: start + words.length, words };
  });
  return { text, spans };
}

/**
 * A crowd of articles, and in it all that can be long at once: an article of hundreds of quotations, an
 * utterance of many printings, an announcement told of and reasoned about many times, a wide conflict.
 */
export function longRead() {
  const { text, spans } = talk();
  const many = crowd(COPIES);
  const article = {
    ...many.articles[0]!,
    id: id('a', 0),
    file: FILE,
    sha256: SHA,
    headline: 'A very long talk',
    length: text.length,
    text: `articles/${FILE}`,
    stated: { headline: null, outlet: null, byline: null, published: null, modified: null },
    via: [],
  };
  const half = SPOKEN / 2;
  const quotations = spans.map(
    (segment, at): CorpusQuotation => ({
      ...corpus.quotations[0]!,
      id: id('q', at),
      article: article.id,
      segments: [segment],
      speaker: null,
      cue: null,
      via: null,
      within: null,
      lineage: id('l', at % half),
    }),
  );
  const member = { relation: 'same' as const, earliest: false, credits: null };
  const pairs = Array.from({ length: half }, (_, at) => ({
    id: id('l', at),
    fullest: id('q', at),
    first: null,
    members: [at, at + half].map((each) => ({ quotation: id('q', each), ...member })),
    headlines: [],
  }));
  // The copies of one quotation, in other words each time.
  const [, low] = packId(corpus.quotations[0]!.id);
  const printed = many.quotations
    .filter((quotation) => packId(quotation.id)[1] === low)
    .map((quotation) => ({ ...quotation, lineage: id('l', half) }));
  const places = many.articles.slice(0, 200).map((each) => ({ article: each.id, start: 0, end: 1 }));
  const because = Array.from({ length: 90 }, (_, at) => ({
    end: 'earliest' as const,
    day: '2012-01-01',
    says: `Reason number ${at + 1}.`,
    evidence: places.slice(0, 40),
  }));
  const base = corpus.events[0]!;
  const event = {
    ...base,
    id: id('e', 0),
    when: { ...base.when, because },
    mentions: places.map((place) => ({ ...base.mentions[0]!, ...place, after: [] })),
  };
  const reprinted = new Map(printed.map((quotation) => [quotation.id, quotation]));
  const longCorpus: Corpus = {
    ...many,
    articles: [...many.articles, { ...article, published: { ...article.published, because } }],
    quotations: [...many.quotations.map((each) => reprinted.get(each.id) ?? each), ...quotations],
    events: [event],
    lineages: [
      ...pairs,
      {
        id: id('l', half),
        fullest: printed[0]!.id,
        first: null,
        members: printed.map((quotation) => ({ quotation: quotation.id, ...member })),
        headlines: places.map((place) => ({ ...place, words: 'Rope' })),
      },
    ],
    conflicts: Array.from({ length: 40 }, (_, at) => ({
      id: id('c', at),
      kind: 'wording' as const,
      says: `Clash number ${at + 1}. ${'Whatever was said, it was said otherwise. '.repeat(5)}`,
      evidence: places.slice(at, at + 60),
    })),
  };
  return { corpus: longCorpus, text, article, event, quotations, printed };
}
