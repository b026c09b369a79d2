import type { ArticleRecord } from '../../../model/record.ts';
import type { MergedEvent } from '../merge-events.ts';
import { articleClaims, editorClaim } from './article-claims.ts';
import { type Claim, type Naming, TRUST } from './claim.ts';
import type { Constraint } from './constraints.ts';
import type { EditorDate } from './date-articles.ts';
import { mentionClaims } from './mention-claims.ts';
import { orders, presuppositions } from './order-claims.ts';

/** Every sentence about time in a corpus as a demand on the days of its articles and events, in the order of their ids. */
export function gatherConstraints(
  records: readonly ArticleRecord[],
  events: readonly MergedEvent[],
  editorDates: readonly EditorDate[],
  naming: Naming,
  numberOf: (id: string) => number,
): Constraint[] {
  const dated = new Set(records.filter(({ published }) => published.basis === 'stated').map(({ id }) => id));
  const claims: Claim[] = [
    ...records.flatMap((record) => articleClaims(record, naming)),
    ...editorDates.map((date) => editorClaim(date, naming)),
    ...events.flatMap((event) =>
      event.mentions.flatMap((mention) => (mention.hedged ? [] : mentionClaims(event, mention, naming))),
    ),
    ...presuppositions(events, naming),
    ...orders(events, naming),
  ];
  return claims.map(({ x, y, trust, ...claim }) => ({
    ...claim,
    x: numberOf(x),
    y: y === undefined ? -1 : numberOf(y),
    trust: trust + (claim.evidence.length > 0 && dated.has(claim.evidence[0]!.article) ? TRUST.dated : 0),
  }));
}
