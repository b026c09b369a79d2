import { beforeApposition, firstSubject } from './appositions.ts';
import { BETWEEN, isCueVerb, isSpeechVerb, isStagingVerb } from './cue-words.ts';
import type { Named, Subject, Trace } from './named-reading.ts';
import { isTimeWord, named, PRONOUNS, phraseAfter, phraseEndingAt, reach } from './noun-phrases.ts';
import { isLikelyVerb, isNoun, isNounOfOne } from './verb-or-noun.ts';

/** A reporting verb and its subject. `sentence` and `verb` are indices of sentence and item. */
export type Report = { sentence: number; verb: number; subject: Subject; rule: string };

/** A verb in its sentence: `[from, to)` its items, `k` the item before it, adverbs passed over. */
type Clause = {
  reading: Named;
  from: number;
  to: number;
  verb: number;
  k: number;
  lower: string;
  before: string;
  previous: Subject | null;
};

type ReportRule = {
  name: string;
  reads: (clause: Clause) => boolean;
  subject: (clause: Clause) => Subject | null;
};

/** Where a reporting verb's subject stands, in this order: the first rule that reads the clause decides. */
export const REPORT_RULES: readonly ReportRule[] = [
  {
    name: 'according-to',
    reads: ({ lower }) => lower === 'according',
    subject: ({ reading, verb, to }) =>
      reading.items[verb + 1]?.token.lower === 'to' ? phraseAfter(reading, verb + 2, to) : null,
  },
  {
    name: 'verb-then-subject',
    reads: ({ reading, from, k }) =>
      k >= from &&
      (reading.items[k]!.quote >= 0 ||
        (reading.items[k]!.token.kind === 'comma' && (reading.items[k - 1]?.quote ?? -1) >= 0)),
    subject: ({ reading, verb, to }) => phraseAfter(reading, verb + 1, to),
  },
  {
    // In the end, asks editor Ana Lee, “who won?”
    name: 'verb-subject-quotation',
    reads: ({ reading, verb, before, to }) =>
      /^(?:comma|dash)$/.test(reading.items[verb - 1]?.token.kind ?? '') &&
      before !== '' &&
      introducesAfterSubject(reading, verb, to),
    subject: ({ reading, verb, to }) => phraseAfter(reading, verb + 1, to),
  },
  {
    name: 'joined-verb',
    reads: ({ before }) => ['and', 'but', 'then', 'or', 'before', 'yet'].includes(before),
    subject: ({ reading, previous, from, k }) => previous ?? firstSubject(reading, from, k),
  },
  {
    name: 'participle',
    reads: ({ lower }) => lower.endsWith('ing'),
    subject: ({ reading, previous, from, k }) => {
      if (k < from) return null;
      // With coach Ana Lee calling it “a shame”
      const own = reading.endingAt.get(k + 1);
      if (own && hangsOnWith(reading, own.lead, from)) return named(reading, own, from);
      return previous ?? firstSubject(reading, from, k);
    },
  },
  {
    name: 'no-report',
    reads: ({ before, k, from }) =>
      k < from || ['to', 'not', "don't", 'what', 'as', 'that', 'which'].includes(before),
    subject: () => null,
  },
  {
    name: 'who-verb',
    reads: ({ before }) => before === 'who',
    subject: ({ reading, from, k }) => {
      const last = reading.items[k - 1]?.token.kind === 'comma' ? k - 2 : k - 1;
      return last >= from ? phraseEndingAt(reading, reach(from, last), last) : null;
    },
  },
  {
    name: 'subject-apposition-verb',
    reads: ({ reading, k }) => /comma|dash|close/.test(reading.items[k]!.token.kind),
    subject: ({ reading, from, k }) => beforeApposition(reading, from, k),
  },
  {
    // Lee changed the sign to say “We won”: Lee did, not the sign.
    name: 'infinitive',
    reads: ({ reading, verb, k }) =>
      reading.items[verb - 1]!.token.lower === 'to' && k === verb - 2 && !reading.endingAt.has(k + 1),
    subject: ({ reading, previous, from, k }) =>
      PRONOUNS.has(reading.items[k]!.token.lower)
        ? null
        : (previous ?? firstSubject(reading, from, k) ?? phraseEndingAt(reading, from, k)),
  },
  {
    name: 'subject-then-verb',
    reads: () => true,
    subject: ({ reading, from, k }) => phraseEndingAt(reading, reach(from, k), k),
  },
];

/** How many items before and after a verb a quotation may stand. */
const NEAR = [10, 11] as const;
const CLOSE = [5, 5] as const;

/** The reporting verbs of every sentence with their subjects, in order. */
export function readReports(reading: Named, trace?: Trace): Report[] {
  const reports: Report[] = [];
  for (const [sentence, { from, to }] of reading.sentences.entries()) {
    let previous: Subject | null = null;
    const quoted = hasQuote(reading, from, to);
    for (let verb = from; verb < to; verb += 1) {
      const { token, quote } = reading.items[verb]!;
      const name = reading.startingAt.get(verb);
      // A name's words are no verbs: "the United States".
      if (name) verb = name.to - 1;
      if (quote >= 0 || token.kind !== 'word' || name) continue;
      const { lower } = token;
      if (lower !== 'according' && !isSpeechVerb(lower)) {
        if (!quoted || !(isCueVerb(lower) || isLikelyVerb(reading, verb, from))) continue;
        if (!isBesideQuote(reading, verb, from, to, isStagingVerb(lower) ? CLOSE : NEAR)) continue;
      }
      if (isNoun(reading.items[verb - 1], lower, reading.items[verb + 1]) || isNounOfOne(reading, verb, from))
        continue;
      let k = verb - 1;
      while (k >= from && isPassedOver(reading, k)) k -= 1;
      const before = reading.items[k]?.token.lower ?? '';
      const clause: Clause = { reading, from, to, verb, k, lower, before, previous };
      const rule = REPORT_RULES.find((candidate) => candidate.reads(clause))!;
      const subject: Subject | null = rule.subject(clause);
      trace?.(`report ${rule.name}: ${lower} ← ${subject ? wordsOf(reading, subject) : 'nobody'}`);
      if (!subject) continue;
      reports.push({ sentence, verb, subject, rule: rule.name });
      previous = subject;
    }
  }
  return reports;
}

function hasQuote({ items }: Named, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (items[i]!.quote >= 0) return true;
  return false;
}

const wordsOf = ({ text, items }: Named, { from, to }: Subject) =>
  text.slice(items[from]!.token.start, items[to - 1]!.token.end);

function isPassedOver({ items, startingAt }: Named, at: number): boolean {
  const item = items[at]!;
  const { lower, text, kind } = item.token;
  if (item.quote >= 0 || startingAt.has(at)) return false;
  if (kind === 'number') return isTimeWord(item);
  if (kind !== 'word') return false;
  return (
    BETWEEN.has(lower) ||
    (lower.endsWith('ly') && text === lower) ||
    isTimeWord(item) ||
    ((lower === 'on' || lower === 'in') && isTimeWord(items[at + 1]!))
  );
}

/** Do but a few small words stand between "with" and the name at `lead`? */
function hangsOnWith({ items }: Named, lead: number, from: number): boolean {
  for (let i = lead - 1; i >= from && i > lead - 5; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word') return false;
    if (token.lower === 'with') return true;
  }
  return false;
}

function introducesAfterSubject(reading: Named, verb: number, to: number): boolean {
  const subject = phraseAfter(reading, verb + 1, to);
  if (!subject || subject.kind === 'role') return false;
  const sign = reading.items[subject.to];
  return (
    sign?.quote === -1 &&
    /comma|colon/.test(sign.token.kind) &&
    (reading.items[subject.to + 1]?.quote ?? -1) >= 0
  );
}

function isBesideQuote(
  { items }: Named,
  verb: number,
  from: number,
  to: number,
  [before, after]: readonly [number, number],
): boolean {
  for (let i = Math.max(from, verb - before); i <= Math.min(to - 1, verb + after); i += 1)
    if (items[i]!.quote >= 0) return true;
  return false;
}
