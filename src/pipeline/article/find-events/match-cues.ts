import type { Span } from '../../../model/span.ts';
import { allMatches } from '../gate/all-matches.ts';
import { gateRules } from '../gate/gate-rules.ts';
import { isFiction } from '../tense.ts';
import type { Sighting, Statement } from './find-events.ts';
import { type Reference, subjectKey } from './find-subjects.ts';
import { MAKERS, MILESTONES, type Milestone, type MilestoneCue } from './milestones.ts';

/** A cue found in a sentence, with the thing it is about; `says` is the cue's own word on time, if any. */
export type FoundCue = Span & {
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

type Compiled = { milestone: Milestone; cue: MilestoneCue; form: RegExp };

const CUES: readonly Compiled[] = MILESTONES.flatMap((milestone) =>
  milestone.cues.map((cue) => ({
    milestone,
    cue,
    form: new RegExp(
      `\\b(?:${cue.words.replaceAll('~', ' (?:(?!not\\b|never\\b)[a-z]+ly |now |also |just |even |already |then |soon |next )?(?:[a-z]+ly )?')})(?![a-z])`,
      'gi',
    ),
  })),
);

const cuesFor = gateRules(CUES, ({ form }) => form);

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

/** Is there a cue that a sentence may hold? */
export function mayHoldCue({ words, works }: Statement): boolean {
  return cuesFor(words).some(({ milestone }) => milestone.of === 'any' || works.screen);
}

/** Every cue of the vocabulary in a sentence that has a thing to be about, none overlapping another. */
export function matchCues(
  statement: Statement,
  references: readonly Reference[],
  told: readonly Sighting[],
): FoundCue[] {
  const found: FoundCue[] = [];
  // A question tells nothing.
  if (/\?[”’"')]*$/.test(statement.words)) return found;
  for (const { milestone, cue, form } of cuesFor(statement.words)) {
    if (milestone.of === 'work' && !statement.works.screen) continue;
    for (const match of allMatches(form, statement.words)) {
      const start = statement.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.milestone === milestone && start < other.end && other.start < end))
        continue;
      const clause = clauseAt(statement, match.index, match.index + match[0].length);
      const before = statement.words.slice(clause.start - statement.start, match.index);
      const unknown = cue.tense === 'future' && /\b(?:word|when|date)\b/i.test(match[0]);
      if (!unknown && DENIAL.test(before)) continue;
      if (milestone.of === 'any' && isFiction(statement.words.slice(0, match.index))) continue;
      const thing = findThing(statement, references, told, { start, end }, clause, milestone, cue.thing);
      if (!thing) continue;
      const around = statement.words.slice(clause.start - statement.start, clause.end - statement.start);
      found.push({
        start,
        end: Math.max(end, thing.end ?? end),
        clause,
        reference: thing.reference,
        name: thing.name,
        season: thing.season,
        milestone,
        says: unknown ? saidAt(match, start) : aheadAt(statement, match.index),
        tense: cue.tense ?? tenseOf(statement, match.index),
        hedged: !unknown && (GUESS.test(match[0]) || isHedged(around.replace(match[0], ''))),
        rule: `${milestone.id}:${cue.thing}`,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

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

/** "Launched an American edition": the name only describes what was launched. */
const DESCRIBES =
  /^[’”"']? (?!(?:in|on|at|for|last|this|next|and|as|to|from|after|over|with|who|which|by|today|yesterday|tomorrow|earlier|later|of|because|while|when|during|since|amid|before|but|or|is|was|will|has|had)\b)\p{Ll}/u;
/** "The mayor of Leeds said the bridge will open": the name before is not what opens. */
const OTHER_SUBJECT =
  /\b(?:that|who|whose|where|when|if)\b|^[^,]*\b(?:the|an?|its|their|his|her|this|these|those|our|my|he|she|they|it)\b[^,]*$/i;

/** `end` is where the words on the thing end, which may be past the cue. */
type Thing = { reference: Reference | null; name: string; season: number | null; end?: number };

/** What a cue is about: a name on its side of the cue, a season beside it, or what a pronoun stands for. */
function findThing(
  { words, start: offset, works }: Statement,
  references: readonly Reference[],
  told: readonly Sighting[],
  cue: Span,
  clause: Span,
  milestone: Milestone,
  side: 'before' | 'after',
): Thing | null {
  const fits = ({ name }: Reference) =>
    name !== null &&
    (milestone.of === 'any' ||
      (!MAKERS.test(name) && (works.names.has(subjectKey(name)) || side === 'after')));
  const inside = references.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const seasonOf = (reference: Reference): Thing => {
    if (reference.season !== null || milestone.of === 'any')
      return { reference, name: reference.name!, season: reference.season };
    // "Sequel returns for a second season", "start production on Season 2": the season stands further on.
    const from = Math.max(cue.end, reference.end);
    const later = references.find(
      ({ start, season }) =>
        season !== null &&
        start >= from - 1 &&
        /^ ?(?:for|on|of|with)? ?(?:a |its |the |another )?$/.test(
          words.slice(Math.min(from, start) - offset, start - offset),
        ),
    );
    return {
      reference,
      name: reference.name!,
      season: later?.season ?? null,
      ...(later ? { end: later.end } : {}),
    };
  };
  if (side === 'after') {
    const reach = milestone.of === 'work' ? 60 : 30;
    const next = inside.find(
      (reference) => reference.end > cue.end && reference.start - cue.end < reach && fits(reference),
    );
    // "Unveiled the plan in Leeds" launches no Leeds.
    if (
      next &&
      milestone.of === 'any' &&
      /\b(?:at|in|into|onto|as|by|and|for|to|from|with)\b/.test(
        words.slice(cue.end - offset, next.start - offset),
      )
    )
      return null;
    if (next && milestone.of === 'any' && DESCRIBES.test(words.slice(next.end - offset))) return null;
    return next ? seasonOf(next) : null;
  }
  const lead = words.slice(clause.start - offset, cue.start - offset);
  if (
    /^which\b/.test(words.slice(clause.start - offset)) ||
    /\bwhich\s*$/.test(words.slice(0, clause.start - offset))
  ) {
    const antecedent = references.findLast(({ end }) => end <= clause.start);
    if (antecedent?.name != null && !MAKERS.test(antecedent.name)) return seasonOf(antecedent);
  }
  const over = references.find(
    (reference) => reference.start < cue.end && reference.end > cue.start && fits(reference),
  );
  if (over) return seasonOf(over);
  const direct =
    inside.findLast((reference) => reference.end <= cue.start && fits(reference)) ??
    // A name the cue follows at once is its subject, whether or not the article calls it a work.
    inside.find(
      ({ name, end }) =>
        name !== null &&
        !MAKERS.test(name) &&
        /^(?: [a-z]+)? ?$/.test(words.slice(end - offset, cue.start - offset)) &&
        end <= cue.start,
    );
  if (direct) {
    const between = words.slice(direct.end - offset, cue.start - offset);
    return milestone.of === 'any' && OTHER_SUBJECT.test(between) ? null : seasonOf(direct);
  }
  if (milestone.of !== 'work') return null;
  // "It has entered production": the season last spoken of, or the work the article is about.
  if (
    /\b(?:it|they)(?:['’]s|['’]re)?(?: \w+){0,3} ?$/i.test(lead) ||
    /^(?:it|they)\b/i.test(words.slice(cue.start - offset)) ||
    /\b(?:it|they)\b/i.test(words.slice(cue.start - offset, cue.end - offset))
  ) {
    const last = references.findLast(({ end, season }) => end <= cue.start && season !== null);
    if (last && fits(last)) return { ...seasonOf(last), reference: null };
    const before = told.findLast(({ milestone: other }) => other.of === 'work');
    if (before) return { reference: null, name: before.name, season: before.season };
  }
  const wide = references.findLast(
    (reference) => reference.end <= cue.start && fits(reference) && reference.season !== null,
  );
  if (wide) return { ...seasonOf(wide), reference: null };
  return /\b(?:since|after) /.test(words.slice(cue.start - offset, cue.end - offset).toLowerCase()) &&
    works.main !== null
    ? { reference: null, name: works.main, season: null }
    : null;
}
