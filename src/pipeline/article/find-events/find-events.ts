import type { ArticleEvent, EventMention, Quotation, Tense, Timex } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import { makeWhen, unknownWhen, type When } from '../../../model/when.ts';
import { contentId } from '../../hash.ts';
import { allMatches } from '../gate/all-matches.ts';
import { isFurniture } from '../masthead-rules.ts';
import { genderOfFirstName } from '../names/first-names.ts';
import { findSentences } from '../sentences.ts';
import { daysOf, tellTime, timesIn } from './event-time.ts';
import { findInterviews } from './find-interviews.ts';
import { findOrders, mayHoldOrder } from './find-orders.ts';
import {
  findNamesIn,
  findReferences,
  findWorks,
  namesWithin,
  subjectKey,
  type Works,
} from './find-subjects.ts';
import { matchCues, mayHoldCue } from './match-cues.ts';
import { MILESTONES, type Milestone } from './milestones.ts';

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

/** A sentence the reporter wrote, speech blanked out, and the works of its article. */
export type Statement = Span & { words: string; works: Works };

/** A paragraph, speech blanked out, cut into sentences. */
export type Telling = Span & { sentences: readonly Span[] };

/** What an article says of things with a time of their own, one event a subject and milestone. */
export function findEvents(source: EventSource): ArticleEvent[] {
  const own = blankSpeech(source.text, source.quotations);
  const names = findNamesIn(own, 0);
  const works = findWorks(own, names, source.headline);
  const tellings = source.paragraphs
    .filter(({ start }) => start !== source.headline?.start)
    .map((paragraph): Telling => ({ ...paragraph, sentences: findSentences(own, paragraph) }));
  const sightings: Sighting[] = [];
  let surnames: ReadonlyMap<string, string | null> | undefined;
  for (const { start, end, sentences } of tellings) {
    if (isFurniture(source.text.slice(start, end))) continue;
    for (const sentence of sentences) {
      const statement = { ...sentence, words: own.slice(sentence.start, sentence.end), works };
      if (!mayHoldCue(statement) && !mayHoldOrder(statement)) continue;
      const references = findReferences(statement.words, namesWithin(names, sentence), sentence.start, works);
      const seen = matchCues(statement, references, sightings).map((cue): Sighting => {
        const told = tellTime(
          own,
          sentence,
          cue.clause,
          cue,
          timesIn(source.timexes, sentence),
          cue.milestone.lasting === true,
        );
        surnames ??= fullNames(own);
        const tense = cue.tense ?? (told?.future ? 'future' : null);
        return {
          start: Math.min(cue.start, cue.reference?.start ?? cue.start),
          end: Math.max(cue.end, cue.reference?.end ?? cue.end),
          name: works.names.get(subjectKey(cue.name)) ?? surnames.get(cue.name) ?? cue.name,
          season: cue.season,
          milestone: cue.milestone,
          says: told?.span ?? cue.says,
          tense,
          bearing: told?.bearing ?? null,
          hedged: cue.hedged,
          after: [],
          rule: cue.rule,
        };
      });
      for (const sighting of findOrders(statement, references, seen)) sightings.push(sighting);
    }
  }
  for (const sighting of findInterviews(source, own, tellings, names)) sightings.push(sighting);
  return gather(source, sightings);
}

/** The text with everything spoken blanked, offsets unchanged: what people say is not the paper's word. */
function blankSpeech(text: string, quotations: readonly Quotation[]): string {
  const spoken = quotations.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start);
  let own = '';
  for (const { start, end } of spoken) {
    own += text.slice(own.length, start);
    own += ' '.repeat(Math.max(0, end - own.length));
  }
  return (own + text.slice(own.length)).replaceAll('\u00a0', ' ');
}

const TWO_CAPITALS = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?= (\p{Lu}[\p{L}\p{M}’'-]+))/gu;

/** "Lee" is Ana Lee where the article says so, and never two people. */
function fullNames(text: string): Map<string, string | null> {
  const full = new Map<string, string | null>();
  for (const [, first, last] of allMatches(TWO_CAPITALS, text)) {
    if (genderOfFirstName(first!.toLowerCase()) === null) continue;
    const surname = last!.replace(/[’']s?$/, '');
    const name = `${first} ${surname}`;
    const known = full.get(surname);
    full.set(surname, known === undefined || known === name ? name : null);
  }
  return full;
}

export function eventSubject({
  name,
  season,
  milestone,
}: Pick<Sighting, 'name' | 'season' | 'milestone'>): string {
  return milestone.of === 'work' && season !== null ? `${name} season ${season}` : name;
}

/** A work of which no season is named is in its first. */
function eventKey({ name, season, milestone }: Sighting): string {
  return milestone.of === 'work' ? `${subjectKey(name)} season ${season ?? 1}` : subjectKey(name);
}

/** Events by what they tell of. An id follows from subject and milestone, so that articles share it. */
function gather(source: EventSource, sightings: readonly Sighting[]): ArticleEvent[] {
  const idOf = (sighting: Sighting) => {
    const key = eventKey(sighting);
    return sighting.milestone.recurring === true
      ? contentId('e', key, sighting.milestone.id, source.id)
      : contentId('e', key, sighting.milestone.id);
  };
  const events = new Map<string, ArticleEvent>();
  for (const sighting of [...sightings].sort((a, b) => a.start - b.start || b.end - a.end)) {
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

/** The milestone an id names, for whoever reads events back from a record. */
export const MILESTONE_BY_ID: ReadonlyMap<string, Milestone> = new Map(
  MILESTONES.map((milestone) => [milestone.id, milestone]),
);
