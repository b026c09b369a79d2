import type { Reading } from '../reading/read-text.ts';
import { genderOfFirstName } from './first-names.ts';
import { isCapital } from './name-capitals.ts';

export type Elsewhere = {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  /** Words that end a name after a given name: in "Ana Cardinal" the title is a last name. */
  last: ReadonlySet<string>;
};

/** Words seen in lower case, and words seen capitalised where a capital means a name. */
export function wordsElsewhere({ items, sentences }: Reading): Elsewhere {
  const small = new Set<string>();
  const capital = new Set<string>();
  const last = new Set<string>();
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i += 1) {
      const { token } = items[i]!;
      if (token.kind !== 'word') continue;
      if (token.text === token.lower) small.add(token.lower);
      else if (i > from && items[i - 1]!.token.kind === 'word') {
        capital.add(token.lower);
        const before = items[i - 1]!.token;
        const goesOn =
          i + 1 < to && isCapital(items[i + 1]!.token.text) && items[i + 1]!.token.kind === 'word';
        if (!goesOn && isCapital(before.text) && genderOfFirstName(before.lower) !== null)
          last.add(token.lower);
      }
    }
  }
  return { small, capital, last };
}

/** Is a whole line capitalised and without a full stop, as a headline is? Then capitals tell little. */
export function isTitleCase({ items, sentences, stretches }: Reading, index: number): boolean {
  const { from, to, paragraph } = sentences[index]!;
  if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph === paragraph)
    return false;
  if (items[to - 1]!.token.text === '.' || to - from > 40) return false;
  let capital = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 && (token.end - token.start > 60 || stretches[quote]!.family === 'none')) return false;
    if (quote >= 0 || token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (isCapital(token.text)) capital += 1;
  }
  return words > 1 && capital > words * 0.7;
}
