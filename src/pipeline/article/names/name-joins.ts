import type { Item } from '../reading/read-text.ts';
import { genderOfFirstName } from './first-names.ts';
import { bare, isCapital, isHung } from './name-capitals.ts';
import { BODY_WORDS, CALENDAR, PARTICLES, THING_WORDS, TITLES } from './name-words.ts';

/** A run of capitals that has reached item `at`, no capital itself: `[from, at)` so far, within `limit`. */
type Run = { items: readonly Item[]; from: number; at: number; limit: number };

/** What a name goes on over; `end` is the item after what is joined on, `null` where the name ends. */
export type JoinRule = { name: string; end: (run: Run) => number | null };

/** Whose "'s" is part of a body's name, titles aside: the Children's Hospital. */
const OWNERS = new Set(
  'attorney auditor children citizen clerk coroner farmer marshal men nurse officer people prosecutor resident student teacher veteran women worker'.split(
    ' ',
  ),
);
/** Offices whose name may list what they are for: the Department of Health and Human Services. */
const LISTING = /^(?:departments?|ministry|office|cent(?:er|re)s?|bureau|committee|commission|agency)$/;

/** Branches of a body that are told apart by a number. */
const NUMBERED = /^(?:local|branch|lodge|district|division|battalion)$/;

/** Words a name goes on over, in this order: the first that joins decides. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    // Robert “Bobby” Ray
    name: 'nickname',
    end: ({ items, at, limit }) => {
      const nickname = nicknameAt(items, at, limit);
      return nickname && at + nickname.length + 1;
    },
  },
  {
    // University of Leeds
    name: 'of-body',
    end: ({ items, from, at, limit }) => {
      if (!/^(?:of|for)$/.test(items[at]!.token.lower) || !isOfBody(items, at, from, limit)) return null;
      return items[at + 1]!.token.lower === 'the' ? at + 3 : at + 2;
    },
  },
  {
    // the Leeds County Sheriff's Office
    name: 'owned-body',
    end: ({ items, at, limit }) => {
      if (items[at]!.token.kind !== 'possessive' || !isCapitalAt(items, at + 1, limit)) return null;
      const owner = bare(items[at - 1]!.token.lower);
      const owns = TITLES.has(owner) || OWNERS.has(owner) || OWNERS.has(owner.replace(/s$/, ''));
      return owns && isBodyWord(items[at + 1]!) ? at + 2 : null;
    },
  },
  {
    // the Food and Drug Administration
    name: 'and-body',
    end: ({ items, from, at, limit }) => {
      if (!/^(?:and|&)$/.test(items[at]!.token.lower) || !isCapitalAt(items, at + 1, limit)) return null;
      let end = at + 1;
      while (end < limit && isCapitalAt(items, end, limit)) end += 1;
      const [first, last] = [items[at + 1]!, items[end - 1]!];
      if (isGiven(first) || isShort(first) || TITLES.has(bare(first.token.lower))) return null;
      const opens = items[from]!.token.lower === 'the' ? from + 1 : from;
      const left = items.slice(opens, at);
      if (left.length === 0) return null;
      if (LISTING.test(left[0]!.token.lower))
        return left.some(({ token }) => token.lower === 'of') ? end : null;
      const plain = left.length === 1 && !isBodyWord(left[0]!) && !isGiven(left[0]!) && !isShort(left[0]!);
      const article =
        items[opens - 1]?.token.lower === 'the' || items[opens - 1]?.token.kind === 'possessive';
      return plain && article && end - at > 2 && isBodyWord(last) ? end : null;
    },
  },
  {
    // Miners Union Local 279
    name: 'numbered-body',
    end: ({ items, from, at }) =>
      items[at]!.token.kind === 'number' && at - from > 1 && NUMBERED.test(items[at - 1]!.token.lower)
        ? at + 1
        : null,
  },
  {
    // Ana van der Berg
    name: 'particle',
    end: ({ items, at, limit }) =>
      PARTICLES.has(items[at]!.token.lower) && isParticleOfName(items, at, limit) ? at + 1 : null,
  },
];

const isGiven = ({ token }: Item) => genderOfFirstName(bare(token.lower)) !== null;
const isShort = ({ token }: Item) => token.text === token.text.toUpperCase();
const isBodyWord = ({ token }: Item) => BODY_WORDS.has(token.lower) || THING_WORDS.has(bare(token.lower));

function isCapitalAt(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  if (!item || at >= limit || item.quote >= 0 || item.token.kind !== 'word') return false;
  return isCapital(item.token.text) && !isHung(item.token.text) && !CALENDAR.has(item.token.lower);
}

/** Does a capital or another particle follow? */
function isParticleOfName(items: readonly Item[], at: number, limit: number): boolean {
  const next = items[at + 1];
  if (!next || at + 1 >= limit) return false;
  return isCapital(next.token.text) || PARTICLES.has(next.token.lower);
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
  const at = items[of + 1]?.token.lower === 'the' ? of + 2 : of + 1;
  if (!isCapitalAt(items, at, limit)) return false;
  for (let i = from; i < of; i += 1) if (isBodyWord(items[i]!)) return true;
  return false;
}
