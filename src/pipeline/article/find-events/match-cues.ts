import type { Span } from '../../../model/span.ts';
import { allMatches } from '../gate/all-matches.ts';
import { isFiction } from '../tense.ts';
import type { Sighting, Statement } from './find-events.ts';
import { findParty } from './find-party.ts';
import { type Reference, subjectKey } from './find-subjects.ts';
import { findWork, type Thing } from './find-work.ts';
import type { Milestone, MilestoneCue } from './milestone.ts';
import { MILESTONES } from './milestones.ts';

/** A cue found in a sentence, with the thing it is about; `says` is the cue's own word on time, if any. */
export type FoundCue = Span & {
  /** The cue alone, without the words on its thing. */
  cue: Span;
  clause: Span;
  reference: Reference | null;
  name: string;
  season: number | null;
  milestone: Milestone;
  says: Span | null;
  tense: 'past' | 'future' | null;
  hedged: boolean;
  rule: string;
};

export type Compiled = { milestone: Milestone; cue: MilestoneCue; form: RegExp };

export const CUES: readonly Compiled[] = MILESTONES.flatMap((milestone) =>
  milestone.cues.map((cue) => ({
    milestone,
    cue,
    form: new RegExp(
      `\\b(?:${cue.words.replaceAll('~', ' (?:(?!not\\b|never\\b)[a-z]+ly |now |also |just |even |already |then |soon |next )?(?:[a-z]+ly )?')})(?![a-z])`,
      'gu',
    ),
  })),
);

/** "May" is a month. */
const MAY = /\bmay\b/;
const GUESS = /^(?:could|may|might)\b/;
/** Words that say no more than what somebody guesses, wishes, denies or makes depend on something. */
const HEDGE =
  /\b(?:might|could|would|should|perhaps|possibly|maybe|likely|probably|reportedly|rumou?r(?:s|ed)?|if|unless|whether|hopes?|hoping|wish(?:es)?|wants?|chance|potential(?:ly)?|speculat\w+|suggests?|once|imagine|supposed|thinks?|believes?)\b/i;
const DENIAL = /(?:\b(?:not|never|no longer|without|nor|neither|denied|denies)\b|n['’]t)(?: \w+){0,2} ?$/i;
const EDGE = /[;:—–()]|,(?= )|\s(?:while|but|which|whereas|although|though|because)\s/gu;
/** Ahead of these a happening lies in the future, even when it is named by a noun. */
const AHEAD =
  /\b(leading up to|ahead of|in anticipation of|awaiting|waiting for|looking forward to|until|prior to|upcoming|forthcoming)(?: the)?(?: \w+)? ?$/i;
const BEHIND = /\b(?:since|after|following|with)(?: the)?(?: \w+)? ?$/i;

/** Every cue of those a sentence may hold that has a thing to be about, none overlapping another. */
export function matchCues(
  statement: Statement,
  references: readonly Reference[],
  told: Sighting | null,
): FoundCue[] {
  const found: FoundCue[] = [];
  // A question tells nothing.
  if (/\?[”’"')]*$/.test(statement.words)) return found;
  const words = lowerFirst(statement.words);
  for (const { milestone, cue, form } of statement.cues) {
    if (cue.in === 'headline' && !statement.headline) continue;
    for (const match of allMatches(form, words)) {
      const seen = readCue(statement, references, told, milestone, cue, match);
      if (!seen) continue;
      const other = found.findIndex(({ start, end }) => seen.start < end && start < seen.end);
      if (other >= 0 && length(found[other]!) >= length(seen)) continue;
      if (other >= 0) found.splice(other, 1);
      found.push(seen);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const length = ({ cue }: FoundCue) => cue.end - cue.start;

/** A sentence's first word as it would stand within. */
function lowerFirst(words: string): string {
  const lower = words.slice(0, 1).toLowerCase();
  return lower.length === 1 ? lower + words.slice(1) : words;
}

function readCue(
  statement: Statement,
  references: readonly Reference[],
  told: Sighting | null,
  milestone: Milestone,
  cue: MilestoneCue,
  match: RegExpExecArray,
): FoundCue | null {
  const start = statement.start + match.index;
  const end = start + match[0].length;
  const clause = clauseAt(statement, match.index, match.index + match[0].length);
  const before = statement.words.slice(clause.start - statement.start, match.index);
  const unknown = cue.tense === 'future' && /\b(?:word|when|date)\b/i.test(match[0]);
  if (!unknown && DENIAL.test(before)) return null;
  if (milestone.of === 'any' && isFiction(statement.words.slice(0, match.index))) return null;
  const thing: Thing | null =
    milestone.of === 'work'
      ? (findWork(statement, references, told, { start, end }, clause, cue) ??
        workAsThing(findParty(statement, references, { start, end }, cue.thing, milestone), statement))
      : partyAsThing(findParty(statement, references, { start, end }, cue.thing, milestone));
  if (!thing) return null;
  const around = statement.words.slice(clause.start - statement.start, clause.end - statement.start);
  return {
    start,
    end: Math.max(end, thing.end ?? end),
    cue: { start, end },
    clause,
    reference: thing.reference,
    name: thing.name,
    season: thing.season,
    milestone,
    says: unknown ? saidAt(match, start) : aheadAt(statement, match.index),
    tense: cue.tense ?? (statement.headline ? 'past' : tenseOf(statement, match.index)),
    hedged: !unknown && (GUESS.test(match[0]) || isHedged(around.replace(match[0], ''))),
    rule: `${milestone.id}:${cue.thing}`,
  };
}

/** A work told of from further off: "Sequel, the new film by Ana Lee, wrapped filming". */
function workAsThing(party: ReturnType<typeof findParty>, { works }: Statement): Thing | null {
  return party && works.names.has(subjectKey(party.name)) ? { season: null, ...party } : null;
}

const partyAsThing = (party: ReturnType<typeof findParty>) => party && { season: null, ...party };

function isHedged(words: string): boolean {
  return MAY.test(words) || HEDGE.test(words);
}

function clauseAt(statement: Statement, from: number, to: number): Span {
  let start = 0;
  let end = statement.words.length;
  for (const match of allMatches(EDGE, statement.words)) {
    const edge = match.index + match[0].length;
    if (edge <= from) start = edge;
    else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  return { start: statement.start + start, end: statement.start + end };
}

function tenseOf(statement: Statement, at: number): 'past' | 'future' | null {
  const before = statement.words.slice(0, at);
  return AHEAD.test(before) ? 'future' : BEHIND.test(before) ? 'past' : null;
}

/** The part of a cue that speaks of the time, or all of it. */
function saidAt(match: RegExpExecArray, start: number): Span {
  const says = match.groups?.says;
  const from = says === undefined ? start : start + match[0].lastIndexOf(says);
  return { start: from, end: from + (says ?? match[0]).length };
}

/** "Leading up to" and the like: all such a mention says of the time. */
function aheadAt(statement: Statement, at: number): Span | null {
  const match = AHEAD.exec(statement.words.slice(0, at));
  return (
    match && {
      start: statement.start + match.index,
      end: statement.start + match.index + match[1]!.length,
    }
  );
}
