import type { Named } from '../speakers/named-reading.ts';
import type { Sieve } from '../speakers/sieves.ts';
import { POINTER } from './pointers.ts';

export type Verdict = 'direct' | 'partial' | 'none';

/** What the judgement rests on: the words, what stands beside them, and who is credited in the sentence. */
export type Marked = {
  words: readonly string[];
  first: string;
  last: string;
  /** What stands before it in its sentence: a sign, a word, a quotation, or nothing. */
  before: string;
  opensSentence: boolean;
  fillsParagraph: boolean;
  continues: boolean;
  /** Does a sentence end before its last one? */
  sentences: boolean;
  /** Is it what somebody or something is said to be: "was “ready”"? */
  predicate: boolean;
  /** False for transcripts and block quotations. */
  marked: boolean;
  /** `plain`: by a verb that says nothing but that somebody spoke. */
  credit: { reach: Sieve['reach']; distance: number; plain: boolean } | null;
  /** Does its line point to something else to read or watch? */
  pointed: boolean;
  /** Does it end its sentence? */
  closesSentence: boolean;
  /** Do the words before it say that a work or a person bears it as a name? */
  named: boolean;
  /** Do the words before it say that it stands on a sign or is a slogan? */
  onSign: boolean;
  /** Are its words a sentence the reporter wrote elsewhere in the article? */
  echoes: boolean;
  /** Are all its words capitalised, as in a title of a work? */
  titled: boolean;
};

export type KindRule = { name: string; judge: (marked: Marked) => Verdict | null };

const NAMED = /\b(?:(?:en)?titled|called|named|nicknamed|dubbed)[,:]? $/i;
const ON_SIGN =
  /\b(?:(?:signs?|banners?|placards?|posters?|stickers?|T-shirts?|plaques?|headlines?)(?: [\p{L}’'-]+){0,4} (?:read|reads|reading|said|says|saying)|(?:slogan|motto|tagline)(?: of| is| was)?)[,:]? $/iu;

const SMALL = /^(?:a|an|the|of|in|on|to|and|for|with|at|by|from|or|but|as|is)$/i;
/** Words that begin a clause of its own, with a subject. */
const CLAUSE_HEAD =
  /^(?:i|we|you|he|she|it|they|there|this|nobody|everybody|everyone|someone|people)(?:['’](?:s|m|re|ve|ll|d))?$/i;
const isEnd = (sign: string) => /[.,!?…—–-]/.test(sign);
const isFull = (sign: string) => /[.!?…—]/.test(sign);
const isHead = (sign: string) => /[\p{Lu}\p{N}[(…'’‘]/u.test(sign);

/** Whole utterance, fragment in the reporter's sentence, or no speech: the first rule that knows decides. */
export const KIND_RULES: readonly KindRule[] = [
  { name: 'carried-on', judge: ({ continues }) => (continues ? 'direct' : null) },
  { name: 'without-marks', judge: ({ marked }) => (marked ? null : 'direct') },
  { name: 'labelled', judge: ({ credit }) => (credit?.reach === 'label' ? 'direct' : null) },
  // READ MORE: ‘It was hard’: how they won
  { name: 'pointer', judge: ({ pointed, credit }) => (pointed && credit?.reach !== 'after' ? 'none' : null) },
  // A sign read “Keep Out.”   marketed with the slogan “Pull up a chair,”
  { name: 'sign', judge: ({ onSign }) => (onSign ? 'none' : null) },
  // her novel, titled “Cold Rain,”
  { name: 'named-thing', judge: ({ titled, named }) => (titled && named ? 'none' : null) },
  {
    // the sequel to “Cold Rain,” which put Lee on the map: no utterance, though a verb follows
    name: 'title-within-sentence',
    judge: ({ titled, words, opensSentence, before, last }) =>
      titled && words.length > 1 && !opensSentence && !/comma|colon/.test(before) && !isFull(last)
        ? 'none'
        : null,
  },
  {
    name: 'credited-after',
    judge: ({ credit, opensSentence, last, before, first }) => {
      if (credit?.reach !== 'after') return null;
      if (opensSentence) return 'direct';
      if (!isEnd(last)) return null;
      return /comma|colon/.test(before) && isHead(first) ? 'direct' : 'partial';
    },
  },
  {
    // Lee said: “We won.”   What follows a colon without a verb of speech must end its sentence: else it is a list.
    name: 'introduced',
    judge: ({ credit, before, words, last, first, closesSentence }) =>
      /colon|comma/.test(before) &&
      (credit || (before === 'colon' && (isFull(last) || closesSentence))) &&
      (isFull(last) || words.length > 3) &&
      (isHead(first) || last === '?')
        ? 'direct'
        : null,
  },
  { name: 'title', judge: ({ titled, last }) => (titled && !isFull(last) ? 'none' : null) },
  // A line set large between paragraphs, taken from the article itself.
  { name: 'pull-quote', judge: ({ echoes, fillsParagraph }) => (echoes && fillsParagraph ? 'none' : null) },
  {
    name: 'own-paragraph',
    judge: ({ fillsParagraph, words, last }) =>
      fillsParagraph && (words.length > 2 ? isEnd(last) : isFull(last)) ? 'direct' : null,
  },
  {
    name: 'own-sentence',
    judge: ({ opensSentence, words, last, first }) =>
      opensSentence && words.length > 2 && isFull(last) && isHead(first) ? 'direct' : null,
  },
  {
    // “We won the vote,” is how it was put.
    name: 'unread-credit',
    judge: ({ before, words, last, first }) =>
      before === '' && words.length > 1 && last === ',' && isHead(first) ? 'direct' : null,
  },
  {
    // for “coming out and speaking up. And that matters.”
    name: 'sentences-within',
    judge: ({ sentences, last, words }) => (sentences && isFull(last) && words.length > 3 ? 'direct' : null),
  },
  {
    // Lee said “nobody knows why” and left.
    name: 'reported-clause',
    judge: ({ credit, words, first }) => {
      if (credit?.reach !== 'before' || words.length < 4) return null;
      if (CLAUSE_HEAD.test(words[0]!)) return 'direct';
      return (credit.distance < 3 && words.length > 6) || (isHead(first) && words.length > 5)
        ? 'direct'
        : null;
    },
  },
  {
    name: 'woven-in',
    judge: ({ credit, words, predicate }) =>
      credit && (words.length > 1 || (predicate && credit.plain) || credit.distance < 5) ? 'partial' : null,
  },
  { name: 'nobody-speaks', judge: () => 'none' },
];

/** Past so many words no rule asks how many there are. */
const ENOUGH = 30;

/** Reads a stretch's surroundings for the kind rules. */
export function readMarked(
  reading: Named,
  index: number,
  credit: Marked['credit'],
  isOwn: (words: readonly string[]) => boolean,
): Marked {
  const { text, items, itemOf, sentences, sentenceOf, stretches } = reading;
  const { start, end, continues, paragraph, outer, family } = stretches[index]!;
  const inside = text.slice(start, end).trim();
  const words = inside
    .split(/\s+/, ENOUGH)
    .filter((word) => /[a-zA-Z]/.test(word) || /[\p{L}\p{N}]/u.test(word));
  // The marks of a quotation within it are no end of its own: “She said, ‘Go!’ ”
  let last = inside.length - 1;
  while (last >= 0 && /[\s"“”„«»'‘’]/.test(inside[last]!)) last -= 1;
  const item = itemOf[index]!;
  const { from, to } = sentences[sentenceOf[item]!]!;
  const previous = items[item - 1];
  const span = reading.paragraphs[paragraph]!;
  const lead = text.slice(Math.max(span.start, outer.start - 80), outer.start);
  const fillsParagraph = outer.start === span.start && outer.end >= span.end - 1;
  const before = item === from || !previous ? '' : previous.quote >= 0 ? 'quote' : previous.token.kind;
  return {
    words,
    first: inside[0] ?? '',
    last: inside[last] ?? '',
    before,
    opensSentence:
      item === from || /^(?:dash|quote|stop)$/.test(before) || previous!.token.text.endsWith('.'),
    fillsParagraph,
    echoes: fillsParagraph && credit === null && words.length > 5 && isOwn(words),
    continues,
    sentences: /\p{Ll}[.!?] +\p{Lu}/u.test(inside),
    predicate: /^(?:is|are|was|were|be|been|as)$/.test(previous?.token.lower ?? ''),
    marked: family !== 'none',
    credit,
    pointed: POINTER.test(text.slice(span.start, Math.min(outer.start, span.start + 40))),
    closesSentence: item === to - 1 || (item === to - 2 && items[to - 1]!.token.kind === 'stop'),
    named: NAMED.test(lead),
    onSign: ON_SIGN.test(lead),
    titled:
      words.length < 9 && words.every((word) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)),
  };
}

export function judge(marked: Marked): { verdict: Verdict; rule: string } {
  for (const { name, judge: of } of KIND_RULES) {
    const verdict = of(marked);
    if (verdict) return { verdict, rule: name };
  }
  throw new Error('the last kind rule decides');
}
