import type { Span } from '../../../model/span.ts';
import type { Sighting, Statement } from './find-events.ts';
import { type Reference, subjectKey } from './find-subjects.ts';
import type { MilestoneCue } from './milestone.ts';

/** A work is named at most so many characters after its cue. */
const REACH = 60;

/** `end` is where the words on the thing end, which may be past the cue. */
export type Thing = { reference: Reference | null; name: string; season: number | null; end?: number };

/**
 * What a cue is about: a name on its side of the cue, a season beside it, or what a pronoun stands for, as the work last
 * `told` of.
 */
export function findWork(
  { words, start: offset, works }: Statement,
  references: readonly Reference[],
  told: Sighting | null,
  cue: Span,
  clause: Span,
  { thing: side, known }: MilestoneCue,
): Thing | null {
  const fits = ({ name }: Reference) =>
    name !== null &&
    !works.isMaker(name) &&
    (works.names.has(subjectKey(name)) || (side === 'after' && !known));
  const inside = references.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const seasonOf = (reference: Reference): Thing => {
    if (reference.season !== null) return { reference, name: reference.name!, season: reference.season };
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
    const rest = words.slice(cue.end - offset);
    // "Next to release on Sequel TV": that is where, not what.
    if (/^ (?:on|via|at|in) /.test(rest)) return null;
    if (
      works.main !== null &&
      /^ (?:the|its) (?:[a-z-]+ )?(?:film|movie|series|show|drama|comedy|sequel)\b/.test(rest)
    )
      return { reference: null, name: works.main, season: null };
    const next = inside.find(
      (reference) => reference.end > cue.end && reference.start - cue.end < REACH && fits(reference),
    );
    return next ? seasonOf(next) : null;
  }
  const lead = words.slice(clause.start - offset, cue.start - offset);
  if (
    /^which\b/.test(words.slice(clause.start - offset)) ||
    /\bwhich\s*$/.test(words.slice(0, clause.start - offset))
  ) {
    const antecedent = references.findLast(({ end }) => end <= clause.start);
    if (antecedent?.name != null && !works.isMaker(antecedent.name)) return seasonOf(antecedent);
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
        !works.isMaker(name) &&
        /^(?: [a-z]+)? ?$/.test(words.slice(end - offset, cue.start - offset)) &&
        end <= cue.start,
    );
  if (direct) return seasonOf(direct);
  // "It has entered production": the season last spoken of, or the work the article is about.
  if (
    /\b(?:it|they)(?:['’]s|['’]re)?(?: \w+){0,3} ?$/i.test(lead) ||
    /^(?:it|they)\b/i.test(words.slice(cue.start - offset)) ||
    /\b(?:it|they)\b/i.test(words.slice(cue.start - offset, cue.end - offset))
  ) {
    const last = references.findLast(({ end, season }) => end <= cue.start && season !== null);
    if (last && fits(last)) return { ...seasonOf(last), reference: null };
    if (told) return { reference: null, name: told.name, season: told.season };
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
