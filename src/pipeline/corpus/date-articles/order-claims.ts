import { MILESTONE_BY_ID } from '../../article/find-events/milestones.ts';
import type { MergedEvent } from '../merge-events.ts';
import { type Claim, evidenceOf, type Naming, oneLine, TRUST } from './claim.ts';

const seasonOf = (subject: string) => Number(/ season (\d+)$/.exec(subject)?.[1] ?? 1);
const workOf = (subject: string) =>
  subject
    .replace(/ season \d+$/, '')
    .replace(/^the /i, '')
    .toLowerCase();
const keyOf = (subject: string, milestone: string) => `${milestone} ${workOf(subject)} ${seasonOf(subject)}`;

/** Whoever says when the second season is to be filmed takes for granted that there will be one. */
export function presuppositions(events: readonly MergedEvent[], naming: Naming): Claim[] {
  const byKey = new Map(events.map((event) => [keyOf(event.subject, event.milestone), event]));
  return events.flatMap((event) => {
    if (seasonOf(event.subject) < 2) return [];
    return (MILESTONE_BY_ID.get(event.milestone)?.presupposes ?? []).flatMap((earlier) => {
      const before = byKey.get(keyOf(event.subject, earlier));
      if (!before) return [];
      return event.mentions
        .filter(({ hedged, tense }) => !hedged && tense !== null)
        .map((mention): Claim => {
          const says = () =>
            `${naming.article(mention.article)} takes ${naming.event(before.id)} for granted: “${oneLine(mention.words)}”`;
          return {
            x: before.id,
            y: mention.article,
            demand: { kind: 'difference', from: null, to: 0 },
            trust: TRUST.takenForGranted,
            says,
            evidence: [evidenceOf(mention.article, mention)],
          };
        });
    });
  });
}

/** The order every work goes through: no release before the production, no season before the last. */
export function orders(events: readonly MergedEvent[], naming: Naming): Claim[] {
  const byKey = new Map(events.map((event) => [keyOf(event.subject, event.milestone), event]));
  return events.flatMap((event) => {
    const milestone = MILESTONE_BY_ID.get(event.milestone);
    if (milestone?.of !== 'work' || milestone.recurring) return [];
    const season = seasonOf(event.subject);
    const earlier = (milestone.notBefore ?? []).map((id) => byKey.get(keyOf(event.subject, id)));
    const last =
      event.milestone === 'release' ? byKey.get(`release ${workOf(event.subject)} ${season - 1}`) : undefined;
    return [...earlier, last].flatMap((before): Claim[] => {
      if (!before) return [];
      const says = () => `${capital(naming.event(event.id))} can’t come before ${naming.event(before.id)}`;
      return [
        {
          x: event.id,
          y: before.id,
          demand: { kind: 'difference', from: 0, to: null },
          trust: TRUST.order,
          says,
          evidence: [],
        },
      ];
    });
  });
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
