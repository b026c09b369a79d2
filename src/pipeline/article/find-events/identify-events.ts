import type { Bearing } from '../../../model/record.ts';
import { contentId } from '../../hash.ts';
import { mayAgree } from './event-time.ts';
import type { Sighting } from './find-events.ts';
import { subjectKey } from './find-subjects.ts';

/** A work of which no season is named is in its first. */
function eventKey({ name, season, milestone }: Sighting): string {
  return milestone.of === 'work' ? `${subjectKey(name)} season ${season ?? 1}` : subjectKey(name);
}

/**
 * Ids by what sightings tell of: subject and milestone, so that articles share them, and for what can happen again the
 * article too; a second time on other days is another event.
 */
export function identifyEvents(article: string, sightings: readonly Sighting[]): Map<Sighting, string> {
  const ids = new Map<Sighting, string>();
  const times = new Map<string, (readonly Bearing[])[]>();
  for (const sighting of sightings) {
    const { milestone, bearing, hedged } = sighting;
    const key = eventKey(sighting);
    if (milestone.recurring === undefined) {
      ids.set(sighting, contentId('e', key, milestone.id));
      continue;
    }
    const known = times.get(`${milestone.id} ${key}`) ?? [[]];
    times.set(`${milestone.id} ${key}`, known);
    const nth = bearing ? timeOf(known, bearing) : 0;
    if (nth === known.length) known.push([]);
    if (bearing && !hedged) known[nth] = withBearing(known[nth]!, bearing);
    ids.set(sighting, contentId('e', key, milestone.id, article, ...(nth > 0 ? [nth] : [])));
  }
  return ids;
}

/** How many times of one event a further one is compared with; an article that tells of more is a calendar. */
const MOST_TIMES = 50;

/** Which of the times told so far another may be of, or the number of a new one. */
function timeOf(known: readonly (readonly Bearing[])[], bearing: Bearing): number {
  for (let nth = Math.max(0, known.length - MOST_TIMES); nth < known.length; nth += 1) {
    if (known[nth]!.every((other) => mayAgree(other, bearing))) return nth;
  }
  return known.length;
}

/**
 * Times that agree, and one more: of each kind the stretch that all of them share. What agrees with that agrees
 * with each of them.
 */
function withBearing(times: readonly Bearing[], bearing: Bearing): readonly Bearing[] {
  const at = times.findIndex(({ kind }) => kind === bearing.kind);
  return at < 0 ? [...times, bearing] : times.with(at, shared(times[at]!, bearing));
}

function shared(a: Bearing, b: Bearing): Bearing {
  if (a.kind === 'calendar' && b.kind === 'calendar')
    return { ...a, earliest: later(a.earliest, b.earliest), latest: sooner(a.latest, b.latest) };
  if (a.kind === 'days' && b.kind === 'days')
    return { ...a, from: later(a.from, b.from), to: sooner(a.to, b.to) };
  return a;
}

const later = <T extends string | number>(a: T | null, b: T | null): T | null =>
  a === null || (b !== null && b > a) ? b : a;
const sooner = <T extends string | number>(a: T | null, b: T | null): T | null =>
  a === null || (b !== null && b < a) ? b : a;
