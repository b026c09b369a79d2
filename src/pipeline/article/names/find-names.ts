import type { Item, Reading } from '../reading/read-text.ts';
import { genderOfFirstName } from './first-names.ts';
import { CALENDAR, PARTICLES, SENTENCE_OPENERS, THING_WORDS, TITLES } from './name-words.ts';

/**
 * One place where the reporter names somebody or something. `[from, to)` are the items of the name
 * itself; `lead` is the item its titles begin at.
 */
export type NameMention = {
  lead: number;
  from: number;
  to: number;
  start: number;
  end: number;
  words: readonly string[];
  titles: readonly string[];
  looks: 'person' | 'thing' | 'unknown';
};

const isCapital = (text: string) => /^[@\p{Lu}\p{Lt}]/u.test(text);
const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** All runs of capitals that can be a name, in order, titles split off. */
export function findNames(reading: Reading): NameMention[] {
  const { items, sentences } = reading;
  const small = new Set<string>();
  for (const { token } of items)
    if (token.kind === 'word' && token.text === token.lower) small.add(token.lower);
  const names: NameMention[] = [];
  for (const sentence of sentences) {
    const headed = isTitleCase(items, sentence.from, sentence.to);
    for (let i = sentence.from; i < sentence.to; ) {
      const to = runEnd(items, i, sentence.to);
      if (to === i) {
        i += 1;
        continue;
      }
      const opens = i === sentence.from || /open|colon|mark|dash/.test(items[i - 1]!.token.kind);
      const mention = headed ? nameInTitle(items, i, to) : nameIn(items, i, to, opens, small);
      if (mention) names.push(mention);
      i = to;
    }
  }
  return names;
}

/** Capitals that end a name even within it, as in a headline: "Ana Lee On Winning". */
const INNER = new Set('on in at for with as is to by from and or the but says a an of'.split(' '));

/** Are nearly all words of a line capitalised, as in a headline? Then capitals tell little. */
function isTitleCase(items: readonly Item[], from: number, to: number): boolean {
  let capital = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (isCapital(token.text)) capital += 1;
  }
  return words > 3 && capital > words * 0.7;
}

/** In a headline only a known given name tells that a person follows: two words, initials between. */
function nameInTitle(items: readonly Item[], from: number, to: number): NameMention | null {
  for (let i = from; i < to - 1; i += 1) {
    if (genderOfFirstName(bare(items[i]!.token.lower)) === null) continue;
    let end = i + 2;
    while (end < to && /^(?:\p{Lu}\.|\p{Ll}+)$/u.test(items[end - 1]!.token.text)) end += 1;
    const words = items.slice(i, end).map((item) => item.token.text);
    const span = { start: items[i]!.token.start, end: items[end - 1]!.token.end };
    return { lead: i, from: i, to: end, ...span, words, titles: [], looks: 'person' };
  }
  return null;
}

/** The item after the run of capitals that begins at `from`; `from` itself where none does. */
function runEnd(items: readonly Item[], from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word') break;
    if (isCapital(token.text)) {
      if (end > from && INNER.has(token.lower)) break;
      if (CALENDAR.has(bare(token.lower)) && (end === from || !isCapital(items[i + 1]?.token.text ?? '')))
        break;
      end = i + 1;
    } else if (end === from || !PARTICLES.has(token.lower)) break;
    else if (
      i + 1 < limit &&
      !isCapital(items[i + 1]!.token.text) &&
      !PARTICLES.has(items[i + 1]!.token.lower)
    )
      break;
  }
  return end;
}

function nameIn(
  items: readonly Item[],
  run: number,
  to: number,
  opens: boolean,
  small: ReadonlySet<string>,
): NameMention | null {
  const word = (i: number) => bare(items[i]!.token.lower);
  let from = run;
  const startsFirst = (i: number) => genderOfFirstName(word(i)) !== null;
  while (
    from < to &&
    SENTENCE_OPENERS.has(word(from)) &&
    !(from + 1 < to && startsFirst(from) && word(from) !== 'so')
  )
    from += 1;
  if (from === to) return null;
  const article = from > run && word(from - 1) === 'the';
  const isKnown = startsFirst(from) || TITLES.has(word(from));
  if (opens && from === run && small.has(word(from)) && !isKnown) {
    from += 1;
    if (from === to) return null;
  }
  const lead = from;
  let title = -1;
  for (let i = from; i < to - 1; i += 1) if (TITLES.has(word(i))) title = i;
  if (title >= 0 && !THING_WORDS.has(word(to - 1))) from = title + 1;
  else if (to - from >= 3 && !startsFirst(from)) {
    for (let i = from + 1; i < to - 1; i += 1) {
      if (startsFirst(i) && !THING_WORDS.has(word(to - 1))) {
        from = i;
        break;
      }
    }
  }
  const words: string[] = [];
  for (let i = from; i < to; i += 1) words.push(items[i]!.token.text);
  const titles: string[] = [];
  for (let i = lead; i < from; i += 1) titles.push(word(i));
  const thing =
    words.some((_, k) => THING_WORDS.has(word(from + k))) ||
    (words.length === 1 &&
      words[0]!.length > 1 &&
      words[0]!.length < 6 &&
      words[0] === words[0]!.toUpperCase());
  const person = (title >= 0 && from > lead) || (words.length > 1 && words.length < 6 && startsFirst(from));
  return {
    lead,
    from,
    to,
    start: items[from]!.token.start,
    end: items[to - 1]!.token.end,
    words,
    titles,
    looks: thing ? 'thing' : person ? 'person' : article ? 'thing' : 'unknown',
  };
}
