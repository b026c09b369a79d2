import { allMatches } from '../gate/all-matches.ts';
import type { Sighting, Statement } from './find-events.ts';
import { type Reference, SEASON, subjectKey } from './find-subjects.ts';
import { MILESTONES } from './milestones.ts';

const RELEASE = MILESTONES.find(({ id }) => id === 'release')!;
const FOLLOWS =
  /\bwith\b[^.;]{1,120}?\b(following(?: after| later| soon after)?|to follow)\b|\bfollowed by\b/gi;
const SEEN = /\b(?:in|during|throughout|over) (?:its |their |the |his |her )?$/i;
const EVENTS_OF = /\bthe events of (?:[‘“"'])?$/i;
const NOT_YET =
  /\b(?:will|would|could|should|may|might|if|whether|upcoming|next|planned|be|to (?!the\b|an?\b|its\b)\p{Ll}+)\b|['’]ll\b/iu;

/** One of these stands in every sentence without a cue that tells what has been seen already. */
export const SEEN_ALREADY: readonly RegExp[] = [EVENTS_OF, SEASON];

/**
 * Sightings that follow from how a sentence puts things in order: what comes "following after", "before", "after"; and
 * what is told as seen already ("in its first season", "the events of Sequel").
 */
export function findOrders(
  statement: Statement,
  references: readonly Reference[],
  seen: readonly Sighting[],
): Sighting[] {
  const found = [...seen];
  const releases = seen.filter(({ milestone }) => milestone.id === 'release');
  found.push(...followers(statement, references, releases));
  for (const [index, sighting] of releases.entries()) {
    const next = releases[index + 1];
    if (!next) continue;
    const between = statement.words.slice(sighting.end - statement.start, next.start - statement.start);
    if (/\bbefore\b/.test(between)) next.after.push(sighting);
  }
  for (const sighting of releases) found.push(...comparisons(statement, references, sighting));
  found.push(...alreadySeen(statement, references, found));
  return found;
}

function sighting(reference: Reference, rule: string, rest: Partial<Sighting>): Sighting {
  return {
    start: reference.start,
    end: reference.end,
    name: reference.name!,
    season: reference.season,
    milestone: RELEASE,
    says: null,
    tense: null,
    bearing: null,
    hedged: false,
    after: [],
    rule,
    ...rest,
  };
}

const isWork = ({ name }: Reference, { works }: Pick<Statement, 'works'>) =>
  name !== null && !works.isMaker(name);

/** "Rolling out Harbour this fall with Sequel following after." */
function followers(
  statement: Statement,
  references: readonly Reference[],
  releases: readonly Sighting[],
): Sighting[] {
  const first = releases.at(-1);
  if (!first) return [];
  const found: Sighting[] = [];
  for (const match of allMatches(FOLLOWS, statement.words)) {
    const at = statement.start + match.index;
    if (at < first.start) continue;
    const next = references.find((reference) => reference.start > at && isWork(reference, statement));
    if (!next) continue;
    const words = match[1] ?? match[0];
    const start = at + match[0].length - words.length;
    found.push(
      sighting(next, 'release:following', {
        says: { start, end: start + words.length },
        tense: first.tense,
        after: [first],
      }),
    );
  }
  return found;
}

/** "Sequel will come after Harbour": what the other one is compared with has a release, too. */
function comparisons(statement: Statement, references: readonly Reference[], told: Sighting): Sighting[] {
  const rest = statement.words.slice(told.end - statement.start);
  const word = /^ (after|before) (?:the )?/.exec(rest);
  if (!word) return [];
  const other = references.find((reference) => reference.start >= told.end && isWork(reference, statement));
  if (!other || other.start - told.end > 20) return [];
  const says = { start: told.end + 1, end: other.end };
  const found = sighting(other, 'release:compared', { start: told.start, hedged: told.hedged });
  if (word[1] === 'after') told.after.push(found);
  else found.after.push(told);
  told.says ??= says;
  return [found];
}

/** Nobody tells in the past what happens in a season that is not out. */
function alreadySeen(
  { words, start: offset, works }: Statement,
  references: readonly Reference[],
  told: readonly Sighting[],
): Sighting[] {
  if (!works.screen) return [];
  const found: Sighting[] = [];
  for (const reference of references) {
    if (told.some(({ start, end }) => start < reference.end && reference.start < end)) continue;
    const before = words.slice(0, reference.start - offset);
    const after = words.slice(reference.end - offset);
    const events =
      EVENTS_OF.test(before) &&
      reference.name !== null &&
      !works.isMaker(reference.name) &&
      /^[’”"']?,? (?:where|when|in which|which) [^.;]{0,60}?\b(?:was|were|had|\w{3,}ed)\b/.test(after);
    const season =
      reference.season !== null &&
      reference.name !== null &&
      works.names.has(subjectKey(reference.name)) &&
      SEEN.test(before);
    if (!events && !(season && /\b(?:was|were|had|took|made|became|got|\w{3,}ed)\b/.test(lastClause(before))))
      continue;
    if (NOT_YET.test(events ? after.slice(0, 80) : lastClause(before))) continue;
    const start =
      reference.start - (events ? EVENTS_OF.exec(before)![0].length : lastClause(before).trimStart().length);
    const rule = events ? 'release:events-of' : 'release:seen';
    found.push(sighting(reference, rule, { start: Math.max(start, offset), tense: 'past' }));
  }
  return found;
}

function lastClause(before: string): string {
  return before.slice(
    Math.max(
      before.lastIndexOf(';'),
      before.lastIndexOf(': '),
      before.lastIndexOf(', and '),
      before.lastIndexOf(' but '),
    ) + 1,
  );
}
