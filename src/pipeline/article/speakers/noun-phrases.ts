import type { NameMention } from '../names/find-names.ts';
import { isCapital } from '../names/name-capitals.ts';
import { CALENDAR } from '../names/name-words.ts';
import type { Item } from '../reading/read-text.ts';
import type { Named, Subject } from './named-reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const PRONOUNS = set('he she they i we it');
export const DETERMINERS = set(
  'the a an one another his her their its my our your some several many two three four five both most other each every',
);
export const PREPOSITIONS = set(
  'of for with at in on to about after before during near against under over between among via as by into from until since',
);
/** Prepositions another name hangs on without being the one who speaks: "a spokesman for Lee". */
export const HANGING = set('of for from with at in');
const TIMES = set(
  'week month year day morning afternoon evening night weekend time today yesterday tomorrow earlier later hour minute moment century decade season',
);
const NO_HEAD =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|not|and|or|but|seven|eight|nine|ten|it|that|there|this|very|so|as|who)$/;
/** How far back a subject may stand from its verb. */
export const FAR = 60;
/** The first item a subject that ends at `last` may begin at, in a sentence that begins at `from`. */
export const reach = (from: number, last: number) => Math.max(from, last - FAR);
/** How long a noun phrase may be. */
const LONG = 12;

export const isWord = (item: Item | undefined) =>
  item !== undefined && item.quote < 0 && item.token.kind === 'word';

export function named(reading: Named, name: NameMention, from: number): Subject {
  const { items, endingAt } = reading;
  // "Ana Lee and Bob Ray": both speak.
  if (items[name.lead - 1]?.token.lower === 'and' && name.lead - 2 >= from) {
    const other = endingAt.get(name.lead - 1);
    if (other && other.looks !== 'thing' && name.looks !== 'thing') {
      return { kind: 'name', from: other.from, to: name.to, head: name.to - 1, names: [other, name] };
    }
  }
  return { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] };
}

export const pronoun = (at: number): Subject => ({
  kind: 'pronoun',
  from: at,
  to: at + 1,
  head: at,
  names: [],
});
const role = (from: number, to: number, head = to - 1): Subject => ({
  kind: 'role',
  from,
  to,
  head,
  names: [],
});

/** The noun phrase that ends at item `last` and begins at `from` or later. */
export function phraseEndingAt(reading: Named, from: number, last: number): Subject | null {
  const { items, endingAt } = reading;
  const name = endingAt.get(last + 1);
  const item = items[last];
  if (!name && !isWord(item)) return null;
  const { token } = item!;
  if (PRONOUNS.has(token.lower)) return pronoun(last);
  if (name) return headBefore(reading, from, name.lead, name.to) ?? named(reading, name, from);
  return rolePhrase(reading, from, last);
}

/** "a spokesman for the firm": the head before a preposition, if the words from `before` on hang on one. */
export function headBefore(reading: Named, from: number, before: number, to: number): Subject | null {
  const { items, endingAt } = reading;
  let p = before - 1;
  while (
    p >= from &&
    p > before - 6 &&
    isWord(items[p]) &&
    (DETERMINERS.has(items[p]!.token.lower) || items[p]!.token.text !== items[p]!.token.lower)
  )
    p -= 1;
  if (p < from + 1 || !isWord(items[p]) || !HANGING.has(items[p]!.token.lower)) return null;
  const name = endingAt.get(p);
  // "Judge Ana Lee of the County Court in Leeds": whoever all of it hangs on.
  if (name) return headBefore(reading, from, name.lead, to) ?? named(reading, name, from);
  const head = items[p - 1]!;
  if (!isWord(head) || (isCapital(head.token.text) && p - 1 > from)) return null;
  const phrase = rolePhrase(reading, from, p - 1);
  return phrase && { ...phrase, to };
}

/** "a spokesman for | the firm", "people close to | the firm": whoever the phrase from `at` on hangs on. */
function headOf(reading: Named, from: number, at: number, to: number): Subject | null {
  const { items } = reading;
  const hanging = items[at - 1];
  if (at - 2 < from || !isWord(hanging)) return null;
  const close = /^(?:familiar|close|briefed)$/.test(items[at - 2]!.token.lower);
  if (!close && !HANGING.has(hanging!.token.lower)) return null;
  const last = close ? at - 3 : at - 2;
  if (last < from || !isWord(items[last])) return null;
  const head = phraseEndingAt(reading, from, last);
  if (head?.kind === 'role')
    return /^(?:statement|email|interview|case)$/.test(items[last]!.token.lower) ? null : { ...head, to };
  return head?.kind === 'name' ? head : null;
}

/** A phrase without a name ("the minister", "her office", "police") that ends at `last`. */
export function rolePhrase(reading: Named, from: number, last: number): Subject | null {
  const { items, endingAt } = reading;
  const head = items[last]!.token;
  if (TIMES.has(head.lower) || NO_HEAD.test(head.lower)) return null;
  for (let i = last; i >= from && i > last - LONG; i -= 1) {
    const item = items[i]!;
    const { token } = item;
    if (item.quote >= 0) break;
    // "a Ministry for Transport spokesperson": a name within is one word.
    const inner = i < last ? endingAt.get(i + 1) : undefined;
    if (inner && inner.lead >= from) {
      i = inner.lead;
      continue;
    }
    if (DETERMINERS.has(token.lower) && i < last) {
      const wider = i > from && DETERMINERS.has(items[i - 1]!.token.lower) ? i - 1 : i;
      return headOf(reading, from, wider, last + 1) ?? role(wider, last + 1);
    }
    if (token.kind === 'possessive') {
      const owner = endingAt.get(i);
      const begins = owner ? owner.from : i - 1;
      const wider = DETERMINERS.has(items[begins - 1]?.token.lower ?? '') ? begins - 1 : begins;
      return role(Math.max(from, wider), last + 1);
    }
    if (PREPOSITIONS.has(token.lower) && i < last) {
      const inner = i > from ? phraseEndingAt(reading, from, i - 1) : null;
      return inner?.kind === 'role' ? { ...inner, to: last + 1 } : inner;
    }
    if (token.kind !== 'word' && token.kind !== 'number') break;
  }
  const plural = /(?:[^s]s|police|people|men|women|children|staff)$/.test(head.lower);
  return plural && (head.text === head.lower || last === from) ? role(last, last + 1) : null;
}

/** The noun phrase that begins at `at`: "she", "strategist Ana Lee", "the firm's head, Ana Lee". */
export function phraseAfter(reading: Named, at: number, to: number): Subject | null {
  const { items, startingAt } = reading;
  let start = at;
  while (
    start < to &&
    isWord(items[start]) &&
    /ly$|^(?:out|up|off|back|in)$/.test(items[start]!.token.lower) &&
    !startingAt.has(start)
  )
    start += 1;
  if (start >= to || items[start]!.quote >= 0) return null;
  if (PRONOUNS.has(items[start]!.token.lower)) return pronoun(start);
  let last: NameMention | null = null;
  let end = start;
  while (end < to && end < start + LONG) {
    const { token, quote } = items[end]!;
    const name = startingAt.get(end);
    if (name) {
      last = items[name.to]?.token.kind === 'possessive' && name.to < to ? null : name;
      end = name.to;
      if (last && items[end]?.token.lower === 'and' && startingAt.has(end + 1)) {
        const other = startingAt.get(end + 1)!;
        if (last.looks !== 'thing' && other.looks !== 'thing')
          return { kind: 'name', from: last.from, to: other.to, head: other.to - 1, names: [last, other] };
      }
      continue;
    }
    if (quote >= 0 || !/word|possessive|number/.test(token.kind)) break;
    if (
      end > start &&
      (PREPOSITIONS.has(token.lower) ||
        /^(?:who|and|when|while|where|but|because|adding|referring|noting)$/.test(token.lower))
    )
      break;
    if (end > start && (CALENDAR.has(token.lower) || TIMES.has(token.lower))) break;
    // "said Rovers manager Bob Ray" goes on to another name; "said Lee wearily" does not.
    if (last && token.kind === 'word' && token.text === token.lower) {
      const next = nextName(reading, end, to);
      if (next === null && !DETERMINERS.has(items[start]!.token.lower)) break;
      last = null;
    }
    end += 1;
  }
  if (end === start || (end === start + 1 && DETERMINERS.has(items[start]!.token.lower))) return null;
  if (last) return { kind: 'name', from: last.from, to: last.to, head: last.to - 1, names: [last] };
  const apposed =
    items[end]?.token.kind === 'comma' && end < to ? nameAfterComma(reading, end + 1) : undefined;
  if (apposed)
    return { kind: 'name', from: apposed.from, to: apposed.to, head: apposed.to - 1, names: [apposed] };
  return DETERMINERS.has(items[start]!.token.lower) ||
    items.slice(start, end).some(({ token }) => token.kind === 'possessive') ||
    /s$|police|people/.test(items[end - 1]!.token.lower)
    ? role(start, hangingEnd(reading, end, to), end - 1)
    : null;
}

/** The end of a phrase with what hangs on it: "a spokesman | for Ana Lee". */
function hangingEnd({ items, startingAt }: Named, at: number, to: number): number {
  if (at >= to || !/^(?:of|for|from)$/.test(items[at]!.token.lower)) return at;
  for (let i = at + 1; i < to && i < at + 6; i += 1) {
    const name = startingAt.get(i);
    if (name) return name.to;
    if (!isWord(items[i])) break;
  }
  return at;
}

/** The item of the next name if only small words stand before it. */
function nextName({ items, startingAt }: Named, at: number, to: number): number | null {
  for (let i = at; i < to && i < at + 5; i += 1) {
    if (startingAt.has(i)) return i;
    if (
      !isWord(items[i]) ||
      PREPOSITIONS.has(items[i]!.token.lower) ||
      /^(?:and|who|when|while)$/.test(items[i]!.token.lower)
    )
      return null;
  }
  return null;
}

function nameAfterComma({ startingAt, items }: Named, at: number): NameMention | undefined {
  for (let i = at; i < at + 3; i += 1) {
    const name = startingAt.get(i);
    if (name) return name.looks === 'thing' ? undefined : name;
    if (!isWord(items[i]) || !isCapital(items[i]!.token.text)) return undefined;
  }
  return undefined;
}

/** Words between a subject and its verb that say when: "on Tuesday", "this week", "in 2018". */
export function isTimeWord(item: Item): boolean {
  const { lower, kind } = item.token;
  return (
    CALENDAR.has(lower) ||
    TIMES.has(lower) ||
    /^(?:last|this|next|late|early)$/.test(lower) ||
    (kind === 'number' && /^(?:19|20)\d\d$/.test(lower))
  );
}
