import { dayNumber } from '../../../model/day.ts';
import type { Evidence, Span } from '../../../model/span.ts';
import type { Demand } from './constraints.ts';

/**
 * How far each kind of evidence is trusted where it clashes with other evidence. What an article that states its own
 * day says counts a little more than the same in one that does not.
 */
export const TRUST = {
  editor: 100,
  stated: 90,
  modified: 80,
  fixedPast: 62,
  past: 60,
  telling: 50,
  takenForGranted: 45,
  plan: 40,
  order: 35,
  dated: 5,
};

/** Names for sentences: the article's headline in marks, or the event's title. */
export type Naming = { article: (id: string) => string; event: (id: string) => string };

/** A constraint before its nodes are numbered: `x` and `y` are ids of articles or events. */
export type Claim = {
  x: string;
  y?: string | undefined;
  demand: Demand;
  trust: number;
  says: () => string;
  evidence: readonly Evidence[];
};

export function evidenceOf(article: string, { start, end }: Span): Evidence {
  return { article, start, end };
}

export const numberOfDay = (day: string | null) => (day === null ? null : dayNumber(day));

/** Words quoted in a sentence stand on one line. */
export const oneLine = (words: string) => words.replace(/\s+/g, ' ');
