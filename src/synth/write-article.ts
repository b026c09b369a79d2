import { addDays, civil, type Day, dayNumber, weekday } from '../model/day.ts';
import { MONTHS } from '../model/day-words.ts';
import type { Span } from '../model/span.ts';
import { makeBackground } from './make-utterance.ts';
import { type PlannedPerson, personOf } from './people.ts';
import type { PlannedArticle, PlannedQuotation } from './plan-corpus.ts';
import { makeRandom, seedOf } from './random.ts';

/** What an article says, for whoever wants to know how much of it was found. `segments` are spans of the text. */
export type ArticleTruth = {
  file: string;
  outlet: string;
  published: Day;
  dateline: PlannedArticle['dateline'];
  /** The day the article says it was updated. */
  updated: Day | null;
  /** Where its headline, its date and its announcement stand, and of that the words about the time. */
  spans: { headline: Span; dateline: Span | null; announcement: Span; time: Span };
  quotations: {
    utterance: string;
    kind: 'direct' | 'partial';
    segments: Span[];
    speaker: string;
    credited: string;
    via: string | null;
  }[];
};

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function longDate(day: Day): string {
  const { year, month, day: ofMonth } = civil(dayNumber(day));
  return `${MONTHS[month - 1]} ${ofMonth}, ${year}`;
}

/** A text that grows, and knows where the words of quotations came to stand. */
class Sheet {
  text = '';

  add(words: string): this {
    this.text += words;
    return this;
  }

  mark(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  quote(words: string, marks: readonly [string, string]): Span {
    this.text += marks[0];
    const start = this.text.length;
    this.text += words;
    const span = { start, end: this.text.length };
    this.text += marks[1];
    return span;
  }
}

/** In characters: 4 kB on average. What is quoted may make an article longer. */
const SHORTEST = 1500;
const LONGEST = 6000;

const CURLY = ['“', '”'] as const;
const STRAIGHT = ['"', '"'] as const;

/** Writes a planned article as an outlet would print it. Deterministic by `seed` and the article's place. */
export function writeArticle(
  plan: PlannedArticle,
  place: number,
  seed: number,
): { text: string; truth: ArticleTruth } {
  const random = makeRandom(seedOf(seed ^ 0x5bd1e995, place));
  const { outlet, day, event } = plan;
  const marks = outlet.length % 3 === 0 ? STRAIGHT : CURLY;
  const sheet = new Sheet();
  const headline = sheet.mark(`${plan.place} waits for the new ${event.thing} as talks go on`);
  sheet.add('\n\n');
  if (random.chance(0.7)) sheet.add(`By ${personOf(random.below(500)).name}\n`);
  const updated = plan.dateline === 'updated' ? addDays(day, 1 + random.below(400)) : null;
  const printed = plan.dateline === 'none' ? null : (updated ?? day);
  const dateline = printed === null ? null : sheet.mark(longDate(printed));
  if (dateline) sheet.add(updated ? ' (Updated)\n' : '\n');
  sheet.add('\n');
  const { start } = sheet.mark(`The council of ${plan.place} announced on ${WEEKDAYS[weekday(day)]}`);
  sheet.add(` that the ${event.thing} will open `);
  const date = longDate(event.day);
  const time = sheet.mark(random.chance(0.5) ? `on ${date}` : `in ${date.replace(/ \d+,/, '')}`);
  const { end } = sheet.mark('.');
  sheet.add(
    ' Residents had asked for it for years, and the matter came up again at a meeting this week.\n\n',
  );

  const named = new Set<string>();
  const topic = { place: plan.place, name: personOf(random.below(500)).name };
  const length = SHORTEST + random.below(LONGEST - SHORTEST);
  const quotations = plan.quotations.map((quotation) => {
    const who = introduce(quotation.credited, named);
    const segments = printQuotation(sheet, quotation, who, marks, random.below(4));
    sheet.add('\n\n');
    if (random.chance(0.4))
      sheet.add(`The debate in ${plan.place} is expected to last until the autumn at least.\n\n`);
    if (random.chance(0.7)) sheet.add(`${makeBackground(topic, random)}\n\n`);
    const { utterance, fragment, speaker, credited, via } = quotation;
    const kind = fragment ? ('partial' as const) : ('direct' as const);
    return { utterance, kind, segments, speaker: speaker.name, credited: credited.name, via };
  });
  while (sheet.text.length < length) sheet.add(`${makeBackground(topic, random)}\n\n`);
  sheet.add(`Stay tuned to ${outlet} for all the latest.\n`);
  const spans = { headline, dateline, announcement: { start, end }, time };
  return {
    text: sheet.text,
    truth: { file: plan.file, outlet, published: day, dateline: plan.dateline, updated, spans, quotations },
  };
}

/** A person's full name and office at first, the last name later. */
function introduce(person: PlannedPerson, named: Set<string>): { subject: string; after: string } {
  if (named.has(person.name)) return { subject: person.last, after: person.last };
  named.add(person.name);
  return {
    subject: `${person.name}, the ${person.role} of ${person.place},`,
    after: `${person.name}, the ${person.role} of ${person.place}`,
  };
}

function printQuotation(
  sheet: Sheet,
  { words, fragment, via }: PlannedQuotation,
  who: { subject: string; after: string },
  marks: readonly [string, string],
  form: number,
): Span[] {
  if (fragment) {
    const span = sheet.add(`${who.subject} said it was a matter of `).quote(words, marks);
    sheet.add(', and left it at that.');
    return [span];
  }
  if (via !== null) {
    const span = sheet.add(`${who.subject} told ${via}: `).quote(words, marks);
    return [span];
  }
  const [first, rest] = splitAtSentence(words);
  const withComma = first.replace(/\.$/, ',');
  if (form === 0 && rest !== '') {
    const span = sheet.quote(withComma, marks);
    return [span, sheet.add(` ${who.subject} said. `).quote(rest, marks)];
  }
  if (form === 1) return [sheet.add(`${who.subject} said: `).quote(words, marks)];
  const whole = words.replace(/\.$/, ',');
  const span = sheet.quote(whole, marks);
  sheet.add(form === 2 ? ` said ${who.after}.` : ` ${who.subject} said.`);
  return [span];
}

function splitAtSentence(words: string): [first: string, rest: string] {
  const end = words.indexOf('. ');
  return end < 0 ? [words, ''] : [words.slice(0, end + 1), words.slice(end + 2)];
}
