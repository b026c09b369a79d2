import type { ArticleEvent, EventMention, Quotation, Tense, Timex } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import { makeWhen, unknownWhen, type When } from '../../../model/when.ts';
import { isFurniture } from '../masthead-rules.ts';
import { findSentences } from '../sentences.ts';
import { contradicts, daysOf, tellTime, timesIn } from './event-time.ts';
import { findInterviews } from './find-interviews.ts';
import { findOrders } from './find-orders.ts';
import {
  findNamesIn,
  findReferences,
  findWorks,
  namesWithin,
  subjectKey,
  type Works,
} from './find-subjects.ts';
import { identifyEvents } from './identify-events.ts';
import { type Compiled, type FoundCue, matchCues } from './match-cues.ts';
import { type MayHold, mayHold } from './may-hold.ts';
import type { Milestone } from './milestone.ts';
import { Setting } from './setting.ts';

export type EventSource = {
  id: string;
  text: string;
  paragraphs: readonly Span[];
  headline: Span | null;
  outlet: string | null;
  published: When;
  timexes: readonly Timex[];
  quotations: readonly Quotation[];
};

/** Where an event is told of, before mentions are gathered by what they tell of. */
export type Sighting = Span & {
  name: string;
  season: number | null;
  milestone: Milestone;
  says: Span | null;
  tense: Tense | null;
  bearing: Timex['bearing'];
  hedged: boolean;
  after: Sighting[];
  rule: string;
};

/** A sentence the reporter wrote, speech blanked out, with what it names and what it can take for known. */
export type Statement = Span & {
  words: string;
  works: Works;
  headline: boolean;
  setting: Setting;
  /** The cues it may hold. */
  cues: readonly Compiled[];
};

/** A paragraph, speech blanked out, cut into sentences. */
export type Telling = Span & { sentences: readonly (Span & { may: MayHold })[] };

/** What an article says of things with a time of their own, one event a subject and milestone. */
export function findEvents(source: EventSource): ArticleEvent[] {
  const own = blankSpeech(source.text, source.quotations);
  const names = findNamesIn(own, 0);
  const works = findWorks(own, names, source.headline);
  const tellings = source.paragraphs.map((paragraph): Telling => {
    const { start, end } = paragraph;
    const sentences = findSentences(own, paragraph).map((sentence) => {
      const { start, end } = sentence;
      return { start, end, may: mayHold(own, start, end) };
    });
    return { start, end, sentences };
  });
  const body = tellings.filter(({ start }) => start !== source.headline?.start);
  const setting = new Setting(own, names, source.headline, body);
  const sightings: Sighting[] = [];
  let lastWork: Sighting | null = null;
  for (const { start, end, sentences } of tellings) {
    const headline = start === source.headline?.start;
    const line = source.text.slice(start, end);
    if (headline ? inCapitals(line) : isFurniture(line)) continue;
    for (const sentence of sentences) {
      const { start, end, may } = sentence;
      const cues = may.cues.filter(({ milestone }) => milestone.of === 'any' || works.screen);
      if (cues.length === 0 && (headline || !works.screen || !may.order)) continue;
      const words = own.slice(start, end);
      const statement: Statement = { start, end, words, works, headline, setting, cues };
      const references = findReferences(words, namesWithin(names, sentence), start, works);
      const seen: Sighting[] = matchCues(statement, references, lastWork).map((cue) =>
        sightingOf(cue, statement, own, source.timexes),
      );
      const told = headline ? seen : findOrders(statement, references, seen);
      for (const sighting of told) {
        sightings.push(sighting);
        if (sighting.milestone.of === 'work') lastWork = sighting;
      }
    }
  }
  for (const sighting of findInterviews(source, own, body, names)) sightings.push(sighting);
  return gather(source, sightings);
}

/** "Bridge To Open In May": where every word has a capital none is known for a name. */
function inCapitals(headline: string): boolean {
  const words = headline.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length < 2;
}

function sightingOf(cue: FoundCue, statement: Statement, own: string, timexes: readonly Timex[]): Sighting {
  const lasting = cue.milestone.lasting === true;
  const told = tellTime(own, statement, cue.clause, cue, timesIn(timexes, statement), lasting);
  const tense = cue.tense ?? (told?.future ? 'future' : null);
  // "Will cut jobs after a loss last year": the time is something else's.
  const fits = !told?.bearing || !contradicts(told.bearing, tense);
  return {
    start: Math.min(cue.start, cue.reference?.start ?? cue.start),
    end: Math.max(cue.end, cue.reference?.end ?? cue.end),
    name: (cue.milestone.of === 'work' && statement.works.names.get(subjectKey(cue.name))) || cue.name,
    season: cue.season,
    milestone: cue.milestone,
    says: fits ? (told?.span ?? cue.says) : cue.says,
    tense,
    bearing: fits ? (told?.bearing ?? null) : null,
    hedged: cue.hedged,
    after: [],
    rule: cue.rule,
  };
}

/** The text with everything spoken blanked, offsets unchanged: what people say is not the paper's word. */
function blankSpeech(text: string, quotations: readonly Quotation[]): string {
  const spoken = quotations.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spoken) {
    if (start > at) pieces.push(text.slice(at, start));
    if (end > Math.max(at, start)) pieces.push(' '.repeat(end - Math.max(at, start)));
    at = Math.max(at, start, end);
  }
  // In one piece: where pieces hang together each character asked for is looked up in them.
  return [...pieces, text.slice(at)].join('').replaceAll('\u00a0', ' ');
}

function eventSubject({ name, season, milestone }: Pick<Sighting, 'name' | 'season' | 'milestone'>): string {
  return milestone.of === 'work' && season !== null ? `${name} season ${season}` : name;
}

/** Events in the order they are first told of. */
function gather(source: EventSource, sightings: readonly Sighting[]): ArticleEvent[] {
  const ordered = [...sightings].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = identifyEvents(source.id, ordered);
  const idOf = (sighting: Sighting) => ids.get(sighting)!;
  const events = new Map<string, ArticleEvent>();
  for (const sighting of ordered) {
    const id = idOf(sighting);
    const subject = eventSubject(sighting);
    const event = events.get(id) ?? {
      id,
      subject,
      milestone: sighting.milestone.id,
      title: eventTitle(subject, sighting.season, sighting.milestone),
      mentions: [],
    };
    events.set(id, event);
    const last = event.mentions.at(-1);
    if (!last || last.end <= sighting.start) event.mentions.push(mentionOf(source, sighting, idOf));
  }
  return [...events.values()];
}

/** What comes back has a release; only the first time is a premiere. */
export function eventTitle(subject: string, season: number | null, { id, label }: Milestone): string {
  return `${subject}: ${id === 'release' && (season ?? 1) > 1 ? 'release' : label}`;
}

function mentionOf(
  source: EventSource,
  sighting: Sighting,
  idOf: (sighting: Sighting) => string,
): EventMention {
  const { says, bearing } = sighting;
  // A mention is all its sentence says of the event and its time.
  const start = wordStart(source.text, Math.min(sighting.start, says?.start ?? sighting.start));
  const end = Math.max(sighting.end, says?.end ?? sighting.end);
  const days = bearing && daysOf(bearing, sighting.tense, source.published);
  const known = days !== null && (days.earliest !== null || days.latest !== null) && says !== null;
  const evidence = says ? [{ article: source.id, ...says }] : [];
  return {
    start,
    end,
    words: source.text.slice(start, end),
    says: says && source.text.slice(says.start, says.end),
    tense: sighting.tense,
    when: known
      ? makeWhen(days, bearing!.kind === 'calendar' ? 'stated' : 'inferred', [
          {
            end: 'both',
            day: null,
            says: `The article says “${source.text.slice(says.start, says.end)}”.`,
            evidence,
          },
        ])
      : unknownWhen(),
    bearing,
    after: [...new Set(sighting.after.map(idOf))].sort(),
    hedged: sighting.hedged,
    rule: sighting.rule,
  };
}

/** "It’s filming" is not cut before the mark. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /['’]/.test(text[at]!) && /\p{L}/u.test(text[start - 1]!)) start -= 1;
  return start;
}
