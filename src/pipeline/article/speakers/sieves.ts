import type { Confidence } from '../../../model/record.ts';
import { firstSubject } from './appositions.ts';
import {
  brokenOff,
  credited,
  creditedAfter,
  creditedBefore,
  label,
  questionAndAnswer,
  signed,
} from './credited.ts';
import { isSpeechVerb } from './cue-words.ts';
import type { Subject } from './named-reading.ts';
import type { Understood } from './understand-text.ts';

/** An earlier quotation of the article, as far as later ones need it. */
export type Said = {
  /** Does it end in a question mark? */
  asks: boolean;
  /** Is it short enough for a turn of talk, and did the conversation sieve find who spoke it? */
  short: boolean;
  turn: boolean;
  lastItem: number;
  paragraph: number;
  subject: Subject | null;
  kind: 'direct' | 'partial';
};

/** What is known where a quotation's speaker is looked for; `item` stands for it in the reading. */
export type Place = {
  reading: Understood;
  item: number;
  sentence: number;
  paragraph: number;
  /** Does this one end in a question mark, and is it all its paragraph holds? */
  asks: boolean;
  short: boolean;
  alone: boolean;
  /** Quotations before this one, the nearest last. */
  said: readonly Said[];
};

/** Whom a sieve names: the reporter's words, the speaker of another quotation, or nobody for sure. */
export type Found = { subject: Subject | null; verb: number | null; mentioned: boolean };

/**
 * `reach` says how far a sieve looks: only what stands in the quotation's own sentence tells whether
 * marked words are speech at all.
 */
export type Sieve = {
  name: string;
  reach: 'label' | 'after' | 'before' | 'elsewhere';
  confidence: Confidence;
  find: (place: Place) => Found | null;
};

/** In order of trust, after Muzny et al., "A Two-stage Sieve Approach for Quote Attribution" (EACL 2017). */
export const SIEVES: readonly Sieve[] = [
  // Q: Did you win? A: We did.
  { name: 'question-and-answer', reach: 'label', confidence: 'medium', find: questionAndAnswer },
  // Ana Lee: “We won.”
  { name: 'label', reach: 'label', confidence: 'high', find: label },
  // “We won,” said Lee.   “We won,” Lee said.   “We won,” according to Lee.
  { name: 'credited-after', reach: 'after', confidence: 'high', find: creditedAfter },
  // “We won” — Lee paused — “at last.”
  { name: 'broken-off', reach: 'after', confidence: 'high', find: brokenOff },
  // “We won.” — Ana Lee
  { name: 'signed', reach: 'after', confidence: 'high', find: signed },
  // Lee said, “We won.”
  { name: 'credited-before', reach: 'before', confidence: 'high', find: creditedBefore },
  // “We won,” Lee said after the game. “We won.”
  { name: 'same-paragraph', reach: 'elsewhere', confidence: 'high', find: sameParagraph },
  // “We won.” “It was hard,” Lee said.
  { name: 'credited-next-sentence', reach: 'elsewhere', confidence: 'medium', find: creditedNextSentence },
  // Lee was pleased with the vote: “We won.”
  { name: 'before-colon', reach: 'elsewhere', confidence: 'medium', find: beforeColon },
  // Lee thanked them for “coming. It matters.”
  { name: 'sentence-subject', reach: 'elsewhere', confidence: 'low', find: sentenceSubject },
  // “Did you win?” Lee asked.¶“We did,” Ray said.¶“Was it hard?”
  { name: 'conversation', reach: 'elsewhere', confidence: 'medium', find: conversation },
  // “We won,” Lee said.¶“It was hard.”
  { name: 'same-speaker-goes-on', reach: 'elsewhere', confidence: 'high', find: goesOn },
  // Lee said the vote was close.¶“We won.”
  { name: 'reported-before', reach: 'elsewhere', confidence: 'medium', find: reportedBefore },
  // “We won.”¶“It was hard,” Lee said.
  { name: 'credited-next-paragraph', reach: 'elsewhere', confidence: 'low', find: creditedNextParagraph },
  // Lee spent years on it.¶“We won.”
  { name: 'named-before', reach: 'elsewhere', confidence: 'low', find: namedBefore },
];

function sameParagraph({ said, paragraph }: Place): Found | null {
  const last = said.at(-1);
  if (!last?.subject || last.paragraph !== paragraph) return null;
  return { subject: last.subject, verb: null, mentioned: false };
}

function beforeColon({ reading, item, sentence, paragraph }: Place): Found | null {
  const { items, sentences } = reading;
  const colon = items[item - 1];
  if (!colon || colon.quote >= 0 || colon.token.kind !== 'colon') return null;
  const at = sentences[sentence]!.from === item ? sentence - 1 : sentence;
  if (paragraph - sentences[at]!.paragraph > 1) return null;
  const report = reading.reportsOf[at]!.at(-1);
  if (report) return credited(report);
  const subject = firstSubject(reading, sentences[at]!.from, item);
  return subject && { subject, verb: null, mentioned: true };
}

function sentenceSubject({ reading, item, sentence }: Place): Found | null {
  const subject = firstSubject(reading, reading.sentences[sentence]!.from, item);
  return subject && { subject, verb: null, mentioned: true };
}

function goesOn({ reading, said, paragraph, sentence }: Place): Found | null {
  const last = said.at(-1);
  if (!last?.subject || last.kind === 'partial' || paragraph - last.paragraph !== 1) return null;
  // The reporter says nothing more after that quotation but who spoke it.
  if (reading.sentenceOf[last.lastItem]! < sentence - 1 && last.lastItem >= 0) {
    const between = reading.sentences.slice(reading.sentenceOf[last.lastItem]! + 1, sentence);
    if (between.some(({ paragraph: there }) => there === last.paragraph)) return null;
  }
  return { subject: last.subject, verb: null, mentioned: false };
}

function reportedBefore({ reading, sentence, paragraph }: Place): Found | null {
  for (let s = sentence - 1; s >= 0 && s >= sentence - 12; s -= 1) {
    const away = paragraph - reading.sentences[s]!.paragraph;
    if (away > 2) return null;
    const report = reading.reportsOf[s]!.findLast(
      ({ verb }) =>
        isSpeechVerb(reading.items[verb]!.token.lower) || reading.items[verb]!.token.lower === 'according',
    );
    if (report) return credited(report);
  }
  return null;
}

function namedBefore({ reading, sentence, paragraph }: Place): Found | null {
  for (let s = sentence - 1; s >= 0 && s >= sentence - 8; s -= 1) {
    const { from, to, paragraph: there } = reading.sentences[s]!;
    if (paragraph - there > 2) return null;
    // A question names whom it asks about, not who answers.
    if (reading.items[to - 1]!.token.text === '?') continue;
    const subject = firstSubject(reading, from, to);
    if (subject?.names.some(({ looks, place }) => looks === 'thing' || place)) continue;
    if (subject) return { subject, verb: null, mentioned: true };
  }
  return null;
}

/** The next quotation, if it opens the sentence after this one and is credited there. */
function creditedNextSentence(place: Place): Found | null {
  const next = place.sentence + 1;
  const sentence = place.reading.sentences[next];
  if (
    sentence?.paragraph !== place.paragraph ||
    place.reading.sentences[place.sentence]!.to - 1 !== place.item
  )
    return null;
  return creditOf(place, sentence.from, next);
}

function creditedNextParagraph(place: Place): Found | null {
  const next = place.sentence + 1;
  const sentence = place.reading.sentences[next];
  if (!place.alone || sentence?.paragraph !== place.paragraph + 1) return null;
  return creditOf(place, sentence.from, next);
}

function creditOf(place: Place, item: number, sentence: number): Found | null {
  if (place.reading.items[item]!.quote < 0) return null;
  const found = creditedAfter({ ...place, item, sentence });
  return found && { ...found, verb: null, mentioned: false };
}

/**
 * Two people in turn, told apart by who asks, or by two credited short turns before at least two bare ones;
 * newspapers else let the last speaker go on.
 */
function conversation({ reading, sentence, said, paragraph, asks, alone, short }: Place): Found | null {
  const [one, other] = [said.at(-2), said.at(-1)];
  if (
    !alone ||
    !one?.subject ||
    !other?.subject ||
    paragraph - other.paragraph !== 1 ||
    other.paragraph - one.paragraph !== 1
  )
    return null;
  const next = reading.sentences[sentence + 1];
  const bare =
    next?.paragraph === paragraph + 1 && next.to - next.from === 1 && reading.items[next.from]!.quote >= 0;
  const turns = short && one.short && other.short && (bare || other.turn);
  if (!other.asks && !(asks && one.asks) && !turns) return null;
  const same = one.subject.from === other.subject.from;
  if (turns && same) return null;
  return { subject: one.subject, verb: null, mentioned: false };
}

/** The first sieve of these reaches that finds somebody. */
export function firstFound(
  place: Place,
  reaches: readonly Sieve['reach'][],
): { sieve: Sieve; found: Found } | null {
  for (const sieve of SIEVES) {
    const found = reaches.includes(sieve.reach) ? sieve.find(place) : null;
    if (found) return { sieve, found };
  }
  return null;
}
