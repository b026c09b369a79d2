import type { NameMention } from '../names/find-names.ts';
import type { Reading } from '../reading/read-text.ts';
import { BETWEEN, isCueVerb, isSpeechVerb } from './cue-words.ts';

/** Who is said to speak, as the reporter wrote it; `[from, to)` are items. */
export type Subject = {
  kind: 'name' | 'pronoun' | 'role';
  from: number;
  to: number;
  name: NameMention | null;
};

/** A reporting verb and its subject. `sentence` and `verb` are indices of sentence and item. */
export type Report = { sentence: number; verb: number; subject: Subject; rule: string };

export type Names = {
  list: readonly NameMention[];
  startingAt: ReadonlyMap<number, NameMention>;
  endingAt: ReadonlyMap<number, NameMention>;
};

export function indexNames(list: readonly NameMention[]): Names {
  return {
    list,
    startingAt: new Map(list.map((name) => [name.from, name])),
    endingAt: new Map(list.map((name) => [name.to, name])),
  };
}

export const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'who']);
const DETERMINERS = new Set(
  'the a an this that one another his her their its my our your some several many two three both most other'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'of for from with at in on by to about after before during near against under over between among via as'.split(
    ' ',
  ),
);
/** Prepositions a second name hangs on without being the one who speaks. */
const HANGING = new Set('of for from with at in'.split(' '));
/** How far back a subject may stand from its verb, and how long a noun phrase may be. */
const FAR = 60;
const LONG = 12;

/** The reporting verbs of every sentence with their subjects, in order. */
export function readReports(reading: Reading, names: Names): Report[] {
  const reports: Report[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    let previous: Subject | null = null;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const { token, quote } = reading.items[i]!;
      if (quote >= 0 || token.kind !== 'word') continue;
      const report: Report | null = reportAt(reading, names, index, i, previous);
      if (report) {
        reports.push(report);
        previous = report.subject;
      }
    }
  }
  return reports;
}

function reportAt(
  reading: Reading,
  names: Names,
  sentence: number,
  verb: number,
  previous: Subject | null,
): Report | null {
  const { items } = reading;
  const { from, to } = reading.sentences[sentence]!;
  const { lower } = items[verb]!.token;
  const make = (subject: Subject | null, rule: string) =>
    subject ? { sentence, verb, subject, rule } : null;
  if (lower === 'according' && items[verb + 1]?.token.lower === 'to') {
    return make(phraseAfter(reading, names, verb + 2, to), 'according-to');
  }
  if (!isCueVerb(lower)) return null;
  const besideQuote = nearQuote(reading, verb, from, to);
  if (!isSpeechVerb(lower) && !besideQuote) return null;
  let k = verb - 1;
  while (
    k >= from &&
    items[k]!.quote < 0 &&
    (BETWEEN.has(items[k]!.token.lower) ||
      (items[k]!.token.lower.endsWith('ly') && items[k]!.token.text === items[k]!.token.lower))
  )
    k -= 1;
  if (k >= from && items[k]!.quote >= 0)
    return make(phraseAfter(reading, names, verb + 1, to), 'verb-then-subject');
  if (k < from) {
    return null;
  }
  const { token } = items[k]!;
  if (['and', 'but', 'then', 'or', 'before'].includes(token.lower)) return make(previous, 'joined-verb');
  if (lower.endsWith('ing')) {
    if (token.kind !== 'comma' && !besideQuote) return null;
    return make(previous ?? firstPhrase(reading, names, from, k), 'participle');
  }
  if (token.lower === 'to' || token.lower === 'not') return null;
  if (token.kind === 'comma' || token.kind === 'dash' || token.kind === 'close') {
    return make(beforeApposition(reading, names, from, k), 'subject-apposition-verb');
  }
  if (token.lower === 'who') {
    let c = k - 1;
    if (items[c]?.token.kind === 'comma') c -= 1;
    return make(c >= from ? phraseEndingAt(reading, names, from, c) : null, 'who-verb');
  }
  return make(phraseEndingAt(reading, names, from, k), 'subject-then-verb');
}

function nearQuote({ items }: Reading, verb: number, from: number, to: number): boolean {
  for (let i = Math.max(from, verb - 10); i < Math.min(to, verb + 12); i += 1)
    if (items[i]!.quote >= 0) return true;
  return false;
}

/** The noun phrase whose last item is `last`. */
function phraseEndingAt(reading: Reading, names: Names, from: number, last: number): Subject | null {
  const { items } = reading;
  const { token, quote } = items[last]!;
  if (quote >= 0) return null;
  if (PRONOUNS.has(token.lower)) {
    if (token.lower === 'who') return null;
    return { kind: 'pronoun', from: last, to: last + 1, name: null };
  }
  const name = names.endingAt.get(last + 1);
  if (name) {
    const head = headBefore(reading, names, from, name.lead);
    if (head) return head;
    if (name.looks === 'thing') {
      const determiner = items[name.from - 1];
      const lead =
        determiner && determiner.quote < 0 && determiner.token.lower === 'the' ? name.from - 1 : name.from;
      return { kind: 'role', from: lead, to: name.to, name };
    }
    return { kind: 'name', from: name.from, to: name.to, name };
  }
  if (token.kind !== 'word') return null;
  return rolePhrase(reading, names, from, last);
}

/** "a spokesman for the firm": the head before a preposition, if the words ending at `before` hang on one. */
function headBefore(reading: Reading, names: Names, from: number, before: number): Subject | null {
  const { items } = reading;
  let p = before - 1;
  while (p >= from && p > before - 6 && items[p]!.quote < 0 && DETERMINERS.has(items[p]!.token.lower)) p -= 1;
  if (p < from + 1 || items[p]!.quote >= 0 || !HANGING.has(items[p]!.token.lower)) return null;
  const name = names.endingAt.get(p);
  if (name) return { kind: name.looks === 'thing' ? 'role' : 'name', from: name.from, to: name.to, name };
  const head = items[p - 1]!.token;
  if (head.kind !== 'word' || head.text !== head.lower) return null;
  return rolePhrase(reading, names, from, p - 1);
}

/** A phrase without a name ("the minister", "police") ending at `last`. */
function rolePhrase(reading: Reading, names: Names, from: number, last: number): Subject | null {
  const { items } = reading;
  for (let i = last; i >= from && i > last - LONG; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) break;
    if (DETERMINERS.has(token.lower) && i < last) return { kind: 'role', from: i, to: last + 1, name: null };
    if (token.kind === 'possessive') {
      const owner = names.endingAt.get(i);
      const start = owner ? owner.from : i - 1;
      return { kind: 'role', from: Math.max(from, start), to: last + 1, name: null };
    }
    if (PREPOSITIONS.has(token.lower) && i < last) {
      const inner = i > from ? phraseEndingAt(reading, names, from, i - 1) : null;
      return inner ? { ...inner, to: inner.kind === 'role' ? last + 1 : inner.to } : null;
    }
    if (token.kind !== 'word' && token.kind !== 'number') break;
  }
  const { token } = items[last]!;
  const plural = /(?:[^s]s|police|people|men|women|parents)$/.test(token.lower);
  return plural && token.text === token.lower ? { kind: 'role', from: last, to: last + 1, name: null } : null;
}

/** The subject before an apposition: its words end right before a comma to the left of `k`. */
function beforeApposition(reading: Reading, names: Names, from: number, k: number): Subject | null {
  const { items } = reading;
  let found: Subject | null = null;
  for (let i = k - 1; i > from && i > k - FAR; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) break;
    if (token.kind !== 'comma' && token.kind !== 'dash' && token.kind !== 'open') continue;
    const name = names.endingAt.get(i);
    if (name && (name.looks !== 'thing' || found === null)) {
      found = { kind: name.looks === 'thing' ? 'role' : 'name', from: name.from, to: name.to, name };
    }
  }
  return found ?? firstPhrase(reading, names, from, k);
}

/** The first name or pronoun between `from` and `limit`. */
export function firstPhrase({ items }: Reading, names: Names, from: number, limit: number): Subject | null {
  for (let i = from; i < limit && i < from + FAR; i += 1) {
    const name = names.startingAt.get(i);
    if (name && name.looks !== 'thing') return { kind: 'name', from: name.from, to: name.to, name };
    const { token, quote } = items[i]!;
    if (quote < 0 && PRONOUNS.has(token.lower) && token.lower !== 'who')
      return { kind: 'pronoun', from: i, to: i + 1, name: null };
  }
  return null;
}

/** The noun phrase that begins at `at`: "Ana Lee", "she", "Republican strategist Ana Lee", "the firm's head, Ana Lee". */
export function phraseAfter({ items }: Reading, names: Names, at: number, to: number): Subject | null {
  let start = at;
  while (start < to && items[start]!.quote < 0 && items[start]!.token.lower.endsWith('ly')) start += 1;
  const first = items[start];
  if (!first || start >= to || first.quote >= 0) return null;
  if (PRONOUNS.has(first.token.lower)) return { kind: 'pronoun', from: start, to: start + 1, name: null };
  let end = start;
  for (; end < to && end < start + LONG; end += 1) {
    const { token, quote } = items[end]!;
    if (
      quote >= 0 ||
      !/word|possessive|number/.test(token.kind) ||
      (PREPOSITIONS.has(token.lower) && end > start)
    )
      break;
    if (token.lower === 'who' || token.lower === 'and' || token.lower === 'when' || token.lower === 'while')
      break;
    const name = names.startingAt.get(end);
    if (name) {
      const possessed = items[name.to]?.token.kind === 'possessive' && name.to < to;
      if (!possessed && (name.looks !== 'thing' || name.to >= to || items[name.to]!.token.kind !== 'word'))
        return {
          kind: name.looks === 'thing' ? 'role' : 'name',
          from: name.looks === 'thing' ? start : name.from,
          to: name.to,
          name,
        };
      end = name.to - 1;
    }
  }
  if (end === start) return null;
  const apposed = items[end]?.token.kind === 'comma' && end < to ? names.startingAt.get(end + 1) : undefined;
  if (apposed && apposed.looks !== 'thing')
    return { kind: 'name', from: apposed.from, to: apposed.to, name: apposed };
  return { kind: 'role', from: start, to: end, name: null };
}
