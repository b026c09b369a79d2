import { type Span, type Words, wordsAt } from '../../model/span.ts';
import type { Reading } from './reading/read-text.ts';
import type { Credit } from './speakers/attribute.ts';

/** A quotation before anybody is said to have spoken it; \`stretches\` are indices into the reading's. */
export type FoundQuotation = {
  kind: 'direct' | 'partial';
  segments: Words[];
  rule: string;
  stretches: number[];
};

type Context = {
  words: string[];
  first: string;
  last: string;
  /** The item before and after, as kinds. */
  before: string;
  after: string;
  opensSentence: boolean;
  fillsParagraph: boolean;
  credit: Credit | null;
  continues: boolean;
  titled: boolean;
};

type Verdict = 'direct' | 'partial' | 'none';
type KindRule = { name: string; of: (context: Context) => Verdict | null };

const SMALL = /^(?:a|an|the|of|in|on|to|and|for|with|at|by|from|or|but|as|is)$/i;
const ends = (last: string) => /[.,!?…—–-]/.test(last);

/** In this order: the first rule that knows decides. */
export const KIND_RULES: readonly KindRule[] = [
  { name: 'carried-on', of: ({ continues }) => (continues ? 'direct' : null) },
  { name: 'labelled', of: ({ credit }) => (credit?.side === 'label' ? 'direct' : null) },
  {
    name: 'credited-after',
    of: ({ credit, last, opensSentence, before, first }) =>
      credit?.side === 'right' && (ends(last) || opensSentence)
        ? opensSentence || ((before === 'comma' || before === 'colon') && /\p{Lu}/u.test(first))
          ? 'direct'
          : 'partial'
        : null,
  },
  {
    name: 'introduced',
    of: ({ credit, before, words, last, first }) =>
      (before === 'colon' || before === 'comma') &&
      words.length > 1 &&
      (credit || before === 'colon') &&
      (ends(last) || words.length > 3) &&
      /[\p{Lu}\p{N}[(…']/u.test(first)
        ? 'direct'
        : null,
  },
  { name: 'title', of: ({ titled, last }) => (titled && !/[.!?,…]/.test(last) ? 'none' : null) },
  {
    name: 'own-paragraph',
    of: ({ fillsParagraph, words, last }) =>
      fillsParagraph && words.length > 2 && /[.!?,…—–-]/.test(last) ? 'direct' : null,
  },
  {
    name: 'own-sentence',
    of: ({ opensSentence, words, last, first }) =>
      opensSentence && words.length > 2 && /[.!?…—]/.test(last) && /[\p{Lu}\p{N}[(…']/u.test(first)
        ? 'direct'
        : null,
  },
  {
    name: 'reported-clause',
    of: ({ credit, words, last }) =>
      credit?.side === 'left' && words.length > 6 && /[.!?,…]/.test(last) ? 'direct' : null,
  },
  { name: 'woven-in', of: ({ credit }) => (credit ? 'partial' : null) },
];

/** Reads each stretch's surroundings and says whether it is a whole utterance, a fragment or no speech. */
export function judgeStretch(
  reading: Reading,
  index: number,
  credit: Credit | null,
): { verdict: Verdict; rule: string } {
  const context = contextOf(reading, index, credit);
  for (const rule of KIND_RULES) {
    const verdict = rule.of(context);
    if (verdict) return { verdict, rule: rule.name };
  }
  return { verdict: 'none', rule: 'nobody-speaks' };
}

function contextOf(reading: Reading, index: number, credit: Credit | null): Context {
  const { text, items, itemOf, sentences, sentenceOf, stretches } = reading;
  const { start, end, continues, paragraph } = stretches[index]!;
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const item = itemOf[index]!;
  const { from } = sentences[sentenceOf[item]!]!;
  const previous = items[item - 1];
  const next = items[item + 1];
  const span = reading.paragraphs[paragraph]!;
  const { outer } = stretches[index]!;
  return {
    words,
    first: text.slice(start, end).trimStart()[0] ?? '',
    last: text.slice(start, end).trimEnd().at(-1) ?? '',
    before: item > from && previous ? (previous.quote >= 0 ? 'quote' : previous.token.kind) : '',
    after: next ? next.token.kind : '',
    opensSentence: item === from || previous?.token.kind === 'dash' || (previous?.quote ?? -1) >= 0,
    fillsParagraph: outer.start === span.start && outer.end >= span.end - 1,
    credit,
    continues,
    titled:
      words.length < 9 && words.every((word) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)),
  };
}

export function segmentsOf(reading: Reading, stretches: readonly number[]): Words[] {
  return stretches.map((index) => {
    const span: Span = reading.stretches[index]!;
    return wordsAt(reading.text, span);
  });
}
