import type { Milestone } from './milestone.ts';
import { BUSINESS } from './milestones/business.ts';
import { CULTURE } from './milestones/culture.ts';
import { JUSTICE } from './milestones/justice.ts';
import { PEOPLE } from './milestones/people.ts';
import { PLACES_AND_ACCIDENTS } from './milestones/places.ts';
import { PUBLIC_LIFE } from './milestones/public-life.ts';
import { SCREEN } from './milestones/screen.ts';

/**
 * The vocabulary of milestones: what can happen to a thing that coverage announces and looks back on. To teach
 * Quoteline a new one, add an entry to the file of its field (`milestone.ts` says what an entry holds and builds
 * a verb's forms) and an example to `find-events.test.ts`; nothing else names milestones.
 *
 * `{ id: 'festival', label: 'festival', of: 'any', recurring: 'often', cues: does({ base: 'kick off', … }) }`
 *
 * Where two milestones read the same words the longer reading stands, then the one that comes first.
 */
export const MILESTONES: readonly Milestone[] = [
  ...SCREEN,
  ...JUSTICE,
  ...PEOPLE,
  ...PUBLIC_LIFE,
  ...BUSINESS,
  ...PLACES_AND_ACCIDENTS,
  ...CULTURE,
  { id: 'interview', label: 'interview', of: 'any', recurring: 'often', cues: [] },
];

/** The milestone an id names, for whoever reads events back from a record. */
export const MILESTONE_BY_ID: ReadonlyMap<string, Milestone> = new Map(
  MILESTONES.map((milestone) => [milestone.id, milestone]),
);
