import type { Item } from '../reading/read-text.ts';
import { genderOfFirstName } from './first-names.ts';
import { BODY_WORDS, CALENDAR, PARTICLES, THING_WORDS } from './name-words.ts';

/** Capitals that end a name even within it, as in a headline: "Ana Lee On Winning". */
const INNER = new Set('on in at for with as is to by from and or the but says a an of'.split(' '));

const LONGEST = 12;

/** A capital, also behind a bound article: al-Amin, d'Arcy. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // A small letter without a mark behind the first or second one: nearly every word there is.
  if (
    isSmall(code) &&
    (text.length < 2 || isSmall(text.charCodeAt(1))) &&
    (text.length < 3 || isSmall(text.charCodeAt(2)))
  )
    return false;
  return CAPITAL.test(text);
}

const CAPITAL = /^(?:(?:a[dhlnrstz]|el|ul|[dl])[-‑'’])?[@\p{Lu}\p{Lt}]/u;
const isSmall = (code: number) => code >= 97 && code <= 122;

/** A word in lower case without its full stop, its apostrophes straight. */
export const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower).replace('’', "'");

/** The item after the run of capitals that begins at `from`; `from` itself where none does. */
export function runEnd(items: readonly Item[], from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit && i < from + LONGEST; i += 1) {
    const { token, quote } = items[i]!;
    if (end === i && end > from && nicknameAt(items, i, limit)) {
      end = i + nicknameAt(items, i, limit)!.length + 1;
      i = end - 1;
      continue;
    }
    if (quote >= 0 || token.kind !== 'word') break;
    if ((token.lower === 'of' || token.lower === 'for') && end > from && isOfBody(items, i, from, limit)) {
      end = i + 2;
      if (items[i + 1]!.token.lower === 'the') end += 1;
      i = end - 1;
      continue;
    }
    if (isCapital(token.text)) {
      if (end > from && INNER.has(token.lower)) break;
      if (CALENDAR.has(bare(token.lower)) && (end > from || !isCalendarName(items, i, limit))) break;
      end = i + 1;
    } else if (end === from || !PARTICLES.has(token.lower)) break;
    else if (
      i + 1 >= limit ||
      (!isCapital(items[i + 1]!.token.text) && !PARTICLES.has(items[i + 1]!.token.lower))
    )
      break;
  }
  return end;
}

/** “Bobby” or (Bobby) between two capitals: how many items it takes, and its words. */
export function nicknameAt(
  items: readonly Item[],
  at: number,
  limit: number,
): { length: number; words: string } | null {
  const item = items[at]!;
  const length = item.quote >= 0 ? 1 : item.token.text === '(' && items[at + 2]?.token.text === ')' ? 3 : 0;
  const next = items[at + length];
  if (length === 0 || at + length >= limit || !next || next.quote >= 0 || !isCapital(next.token.text))
    return null;
  const words = length === 1 ? item.token.text.replaceAll(/^.|.$/gu, '') : items[at + 1]!.token.text;
  return /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}$/u.test(words) ? { length, words } : null;
}

/** "University of Leeds", "Bank of the West": a body's name goes on past "of". */
function isOfBody(items: readonly Item[], of: number, from: number, limit: number): boolean {
  let at = of + 1;
  if (items[at]?.token.lower === 'the') at += 1;
  if (at >= limit || items[at]!.quote >= 0 || items[at]!.token.kind !== 'word') return false;
  if (!isCapital(items[at]!.token.text) || CALENDAR.has(items[at]!.token.lower)) return false;
  for (let i = from; i < of; i += 1)
    if (THING_WORDS.has(bare(items[i]!.token.lower)) || BODY_WORDS.has(items[i]!.token.lower)) return true;
  return false;
}

/** "April Lee said", but not "in April Lee" or "the August report". */
function isCalendarName(items: readonly Item[], at: number, limit: number): boolean {
  const { lower } = items[at]!.token;
  const next = items[at + 1]?.token;
  if (genderOfFirstName(lower) === null || at + 1 >= limit || !next || next.kind !== 'word') return false;
  if (
    /^(?:in|the|on|last|this|next|since|until|by|of|late|early|mid)$/.test(items[at - 1]?.token.lower ?? '')
  )
    return false;
  return isCapital(next.text) && next.text !== next.text.toUpperCase();
}
