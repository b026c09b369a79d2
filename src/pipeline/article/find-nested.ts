import type { Attribution } from '../../model/record.ts';
import { type Words, wordsAt } from '../../model/span.ts';
import type { Attributed } from './attribute-speakers.ts';
import { genderOfFirstName } from './names/first-names.ts';
import { isCapital } from './names/name-capitals.ts';
import { PAPER_WORDS } from './names/name-words.ts';
import { type Token, tokenize } from './reading/tokens.ts';
import { isPlainVerb } from './speakers/cue-words.ts';
import type { Trace } from './speakers/named-reading.ts';
import type { Understood } from './speakers/understand-text.ts';

/** Speech quoted within a quotation; `outer` is the index of that quotation. */
export type Nested = { outer: number; segment: Words; rule: string; speaker: Attribution | null; cue: Words };

type Told = {
  text: string;
  tokens: readonly Token[];
  verb: number;
  /** The persons of the article by each word of their names. */
  people: () => ReadonlyMap<string, ReadonlySet<string>>;
};

export type NestedRule = {
  name: string;
  reads: (subject: Token) => boolean;
  speaker: (told: Told) => Attribution | null;
};

/** Who is said to have spoken it, by the subject of the verb before its marks. */
export const NESTED_RULES: readonly NestedRule[] = [
  // “Ana told him, ‘Go home,’” said Ray.
  {
    name: 'nested-named',
    reads: ({ text, lower }) => isCapital(text) && !NO_NAME.test(lower),
    speaker: namedWords,
  },
  // “My mother told him, ‘Go home,’” said Ray.
  {
    name: 'nested-unnamed',
    reads: ({ kind, lower }) => kind === 'word' && !NO_SUBJECT.test(lower),
    speaker: () => null,
  },
];

/** How far back the verb may stand, in letters, and how many words an addressee may take. */
const REACH = 80;
const ADDRESSEE = 5;
/** The speaker's own words, and what has not been said: "she would say, ‘…’", "she found it in herself to say". */
const NO_SUBJECT =
  /^(?:i|we|to|would|could|should|might|may|must|can|will|shall|have|not|never|cannot|like|and|or|but|what|that|which|if|when|.*n['’]t|.*['’](?:d|ll))$/;
const NO_NAME = /^(?:i|we|he|she|they|you|it|who)$/;
/** Forms that a single person does not say of now: "they say", "I tell". */
const BASE = /^(?:say|tell|ask|add|reply|write)$/;

/**
 * Quotations within quotations: somebody else's words that a verb of speech right before their marks reports. The
 * speaker's own ("I said, ‘…’"), play-acting ("she’s like, ‘…’") and words nobody is said to have spoken stay part of
 * the outer quotation alone.
 */
export function findNested(reading: Understood, attributed: readonly Attributed[], trace?: Trace): Nested[] {
  const { text, stretches } = reading;
  const listed = new Map(
    attributed.flatMap(({ stretches: own }, i) => own.map((index) => [index, i] as const)),
  );
  const ended = new Map<number, number>();
  let index: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const people = () => {
    index ??= peopleByWord(reading);
    return index;
  };
  const nested: Nested[] = [];
  for (const { start, end, outer: span, parent } of stretches) {
    if (parent === null) continue;
    const { start: opens } = stretches[parent]!;
    const from = Math.max(opens, span.start - REACH, ended.get(parent) ?? 0);
    ended.set(parent, span.end);
    const outer = outermost(stretches, parent, listed);
    const words = text.slice(start, end).trim();
    if (outer === null || !/^[\p{Lu}\p{N}]/u.test(words) || !/[.,!?…]$/.test(words)) continue;
    const tokens = tokenize(text, from, span.start);
    const verb = verbBefore(tokens);
    const subject = verb === null ? undefined : tokens[subjectBefore(tokens, verb)];
    if (verb === null || !subject || PAPER_WORDS.has(subject.lower)) continue;
    if (BASE.test(tokens[verb]!.lower) && !/^(?:they|you|people)$/i.test(subject.text)) continue;
    const rule = NESTED_RULES.find(({ reads }) => reads(subject));
    if (!rule) continue;
    trace?.(`nested ${rule.name}: “${words.slice(0, 40)}”`);
    const speaker = rule.speaker({ text, tokens, verb, people });
    nested.push({
      outer,
      segment: wordsAt(text, { start, end }),
      rule: rule.name,
      speaker,
      cue: wordsAt(text, tokens[verb]!),
    });
  }
  return nested;
}

function peopleByWord({ people }: Understood): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const { words, mentions, gender } of people.entities) {
    if (mentions.length === 0 || gender === 'thing' || gender === 'plural') continue;
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(words.join(' ')));
  }
  return byWord;
}

function outermost(
  stretches: Understood['stretches'],
  parent: number,
  listed: ReadonlyMap<number, number>,
): number | null {
  for (let at: number | null = parent; at !== null; at = stretches[at]!.parent) {
    const found = listed.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

/** The verb that leads to the end of `tokens`, an addressee and a comma between. */
function verbBefore(tokens: readonly Token[]): number | null {
  let last = tokens.length - 1;
  if (/comma|colon/.test(tokens[last]?.kind ?? '')) last -= 1;
  for (let i = last; i >= 0 && i >= last - ADDRESSEE; i -= 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word') return null;
    if ((isPlainVerb(lower) || /^ask(?:s|ed)?$/.test(lower)) && !lower.endsWith('ing')) return i;
  }
  return null;
}

function subjectBefore(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(?:just|then|also|always|once|had|only|simply|even)$/.test(tokens[at]!.lower)) at -= 1;
  return at;
}

function namedWords({ text, tokens, verb, people }: Told): Attribution | null {
  const last = subjectBefore(tokens, verb);
  let first = last;
  while (first > 0 && isCapital(tokens[first - 1]!.text) && tokens[first - 1]!.kind === 'word') first -= 1;
  const own = tokens.slice(first, last + 1).map((token) => token.text);
  const [one, ...others] = own.map((word) => people().get(word) ?? new Set<string>());
  const known = [...one!].filter((name) => others.every((names) => names.has(name)));
  const full = own.length > 1 && genderOfFirstName(own[0]!.toLowerCase()) !== null ? own.join(' ') : null;
  const name = known.length === 1 ? known[0]! : full;
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return name === null
    ? null
    : { name, mention: wordsAt(text, span), rule: 'nested-named', confidence: 'medium' };
}
