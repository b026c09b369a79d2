import type { Span } from '../../../model/span.ts';
import { matchMarks, type Stretch } from '../quotations/match-marks.ts';
import { isCueVerb } from '../speakers/cue-words.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word of the reporter's, or a whole quotation in its place (`quote` is its index in `stretches`). */
export type Item = { quote: number; token: Token };

/** Items `[from, to)` of `items`. */
export type Sentence = { from: number; to: number; paragraph: number };

/**
 * An article as the speaker stages read it: the reporter's words in order, every quotation one opaque
 * item among them, cut into sentences.
 */
export type Reading = {
  text: string;
  paragraphs: readonly Span[];
  stretches: readonly Stretch[];
  unmatched: readonly Span[];
  items: readonly Item[];
  sentences: readonly Sentence[];
  /** The sentence each item belongs to. */
  sentenceOf: readonly number[];
  /** The item that stands for each stretch; -1 where it is nested in another. */
  itemOf: readonly number[];
};

export function readText(text: string, paragraphs: readonly Span[]): Reading {
  const { stretches, unmatched } = matchMarks(text, paragraphs);
  const items: Item[] = [];
  const itemOf = new Array<number>(stretches.length).fill(-1);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = items.length;
    let at = paragraph.start;
    for (; next < stretches.length && stretches[next]!.paragraph === index; next += 1) {
      const { parent, outer } = stretches[next]!;
      if (parent !== null) continue;
      for (const token of tokenize(text, at, outer.start)) items.push({ quote: -1, token });
      itemOf[next] = items.length;
      const words = outer.end - outer.start > 40 ? '' : text.slice(outer.start, outer.end);
      const token: Token = { kind: 'mark', start: outer.start, end: outer.end, text: words, lower: '' };
      items.push({ quote: next, token });
      at = outer.end;
    }
    for (const token of tokenize(text, at, paragraph.end)) items.push({ quote: -1, token });
    cutSentences(text, items, first, index, stretches, sentences);
  }
  const sentenceOf: number[] = [];
  for (const [index, { from, to }] of sentences.entries())
    for (let i = from; i < to; i += 1) sentenceOf[i] = index;
  return { text, paragraphs, stretches, unmatched, items, sentences, sentenceOf, itemOf };
}

/** Does a reporting verb before the quotation at `at` lead to it? Then none follows it. */
function isIntroduced(items: readonly Item[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && i > at - 40; i -= 1) {
    const { lower } = items[i]!.token;
    if (lower === 'according' || isCueVerb(lower)) return true;
  }
  return false;
}

/** After a quotation that ends in a full stop: does a new sentence begin, rather than "Lee said"? */
function opensSentence(items: readonly Item[], at: number): boolean {
  const { text, kind } = items[at]!.token;
  if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
  for (let i = at; i < at + 5 && i < items.length; i += 1)
    if (isCueVerb(items[i]!.token.lower)) {
      // “Keep Out.” Supporters chanted “Go home!”: the verb leads on to the next quotation.
      const sign = /comma|colon/.test(items[i + 1]?.token.kind ?? '') ? 1 : 0;
      if (i > at && (items[i + 1 + sign]?.quote ?? -1) >= 0) return true;
      return items[i - 1]?.quote === -1 && i - at > 3;
    }
  return true;
}

const isStop = ({ quote, token }: Item) =>
  quote < 0 && token.kind === 'stop' && token.text !== '…' && token.text !== '...';

function cutSentences(
  text: string,
  items: readonly Item[],
  first: number,
  paragraph: number,
  stretches: readonly Stretch[],
  sentences: Sentence[],
): void {
  let from = first;
  for (let i = first; i < items.length; i += 1) {
    const { token, quote } = items[i]!;
    const next = items[i + 1];
    let ends = false;
    if (quote >= 0) {
      const closed = /[.!?]/.test(text[stretches[quote]!.end - 1] ?? '');
      ends =
        closed &&
        next !== undefined &&
        (next.quote >= 0 || (isIntroduced(items, from, i) && opensSentence(items, i + 1)));
    } else if (isStop(items[i]!) || (token.kind === 'close' && i > first && isStop(items[i - 1]!))) {
      ends = next === undefined || next.quote >= 0 || !/^[\p{Ll})\]},;]/u.test(next.token.text);
    }
    if (ends || i === items.length - 1) {
      if (i + 1 > from) sentences.push({ from, to: i + 1, paragraph });
      from = i + 1;
    }
  }
}
