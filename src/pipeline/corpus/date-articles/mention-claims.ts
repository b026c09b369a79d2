import type { Bearing, EventMention } from '../../../model/record.ts';
import type { MergedEvent } from '../merge-events.ts';
import { type Claim, evidenceOf, type Naming, numberOfDay as number, oneLine, TRUST } from './claim.ts';
import type { Demand } from './constraints.ts';

/** A day told without its year is the next or the last such day, at most this far from publication. */
const A_YEAR = 366;

type Mention = EventMention & { article: string };

/** What one article's sentence about an event asks of the event's day and of its own. */
export function mentionClaims(event: MergedEvent, mention: Mention, naming: Naming): Claim[] {
  const { article, tense, bearing, says } = mention;
  const evidence = [evidenceOf(article, mention)];
  const [it, paper, quoted] = [
    naming.event(event.id),
    naming.article(article),
    `“${oneLine(mention.words)}”`,
  ];
  const claims: Claim[] = [];
  if (tense === 'past') {
    const words = () => `${paper} tells of ${it} as done: ${quoted}`;
    claims.push({
      x: event.id,
      y: article,
      demand: { kind: 'difference', from: null, to: 0 },
      trust: TRUST.past,
      says: words,
      evidence,
    });
  }
  if (tense === 'future') {
    const words = () => `${paper} still expects ${it}: ${quoted}`;
    claims.push({
      x: event.id,
      y: article,
      demand: { kind: 'difference', from: 0, to: null },
      trust: TRUST.plan,
      says: words,
      evidence,
    });
  }
  if (bearing && says !== null) {
    const told = () => `${paper} says of ${it} “${oneLine(says)}”`;
    const trust =
      tense === 'past'
        ? bearing.kind === 'calendar'
          ? TRUST.fixedPast
          : TRUST.past
        : tense === 'future'
          ? TRUST.plan
          : TRUST.telling - 10;
    for (const demand of demandsOf(bearing, tense))
      claims.push({ x: event.id, y: article, demand, trust, says: told, evidence });
  }
  for (const other of mention.after) {
    const order = () => `${paper} puts ${it} after ${naming.event(other)}: ${quoted}`;
    claims.push({
      x: event.id,
      y: other,
      demand: { kind: 'difference', from: 0, to: null },
      trust: TRUST.order,
      says: order,
      evidence,
    });
  }
  // A demand on the event alone names no article's day.
  return claims.map((claim) =>
    claim.demand.kind === 'fixed' || claim.demand.kind === 'yearly' || claim.demand.kind === 'weekday'
      ? { ...claim, y: undefined }
      : claim,
  );
}

/** What words about an event's time demand of its day, and of the publication day they are told from. */
function demandsOf(bearing: Bearing, tense: EventMention['tense']): Demand[] {
  switch (bearing.kind) {
    case 'calendar':
      return [{ kind: 'fixed', from: number(bearing.earliest), to: number(bearing.latest) }];
    case 'days':
      return [
        { kind: 'difference', from: bearing.from, to: bearing.to },
        ...(bearing.weekday === undefined ? [] : [{ kind: 'weekday', day: bearing.weekday } as const]),
      ];
    case 'month':
      return [{ kind: 'months', unit: 'month', from: bearing.offset, to: bearing.offset }];
    case 'year': {
      const year = bearing.offset * 12;
      return [
        { kind: 'months', unit: 'year', from: year + bearing.fromMonth - 1, to: year + bearing.toMonth - 1 },
      ];
    }
    case 'yearly': {
      const { kind, ...days } = bearing;
      const wide = (days.toMonth - days.fromMonth) * 31 + A_YEAR;
      const reach: Demand = {
        kind: 'difference',
        from: tense === 'future' ? 0 : -wide,
        to: tense === 'past' ? 0 : wide,
      };
      return [{ kind, ...days }, reach];
    }
  }
}
