import { dayNumber } from '../../../model/day.ts';
import type { ArticleRecord, Bearing, EventMention, Timex } from '../../../model/record.ts';
import type { Evidence } from '../../../model/span.ts';
import { MILESTONE_BY_ID } from '../../article/find-events/find-events.ts';
import type { MergedEvent } from '../merge-events.ts';
import type { Constraint, Demand } from './constraints.ts';
import type { EditorDate } from './date-articles.ts';

/**
 * How far each kind of evidence is trusted where it clashes with other evidence. What an article that states its own
 * day says counts a little more than the same in one that does not.
 */
const TRUST = {
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
/** A day told without its year is the next or the last such day, at most this far from publication. */
const A_YEAR = 366;

/** Names for sentences: the article's headline in marks, or the event's title. */
export type Naming = { article: (id: string) => string; event: (id: string) => string };

type Claim = {
  x: string;
  y?: string | undefined;
  demand: Demand;
  trust: number;
  says: () => string;
  evidence: readonly Evidence[];
};

/** Every sentence about time in a corpus as a demand on the days of its articles and events, in the order of their ids. */
export function gatherConstraints(
  records: readonly ArticleRecord[],
  events: readonly MergedEvent[],
  editorDates: readonly EditorDate[],
  naming: Naming,
  numberOf: (id: string) => number,
): Constraint[] {
  const dated = new Set(records.filter(({ published }) => published.basis === 'stated').map(({ id }) => id));
  const claims = [
    ...records.flatMap((record) => [...statedClaims(record, naming), ...timexClaims(record, naming)]),
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

const number = (day: string | null) => (day === null ? null : dayNumber(day));

function statedClaims({ id, published, modified }: ArticleRecord, naming: Naming): Claim[] {
  const claims: Claim[] = [];
  const own = (says: string) => says.replace(/^The article/, naming.article(id)).replace(/\.$/, '');
  const reason = published.because[0];
  if (published.basis === 'stated') {
    const demand: Demand = { kind: 'fixed', from: number(published.earliest), to: number(published.latest) };
    claims.push({
      x: id,
      demand,
      trust: TRUST.stated,
      says: () =>
        reason && reason.evidence.length > 0
          ? own(reason.says)
          : `${naming.article(id)} came with its publication day`,
      evidence: reason?.evidence ?? [],
    });
  }
  if (modified?.latest != null) {
    const updated = modified.because[0];
    const demand: Demand = { kind: 'fixed', from: null, to: number(modified.latest) };
    claims.push({
      x: id,
      demand,
      trust: TRUST.modified,
      says: () => own(updated?.says ?? 'The article was updated'),
      evidence: updated?.evidence ?? [],
    });
  }
  return claims;
}

function editorClaim({ article, earliest, latest, note }: EditorDate, naming: Naming): Claim {
  const demand: Demand = { kind: 'fixed', from: number(earliest), to: number(latest) };
  const says = () => `The editor dates ${naming.article(article)}${note === '' ? '' : `: ${note}`}`;
  return { x: article, demand, trust: TRUST.editor, says, evidence: [] };
}

/** What an article tells as past lies not after its own day, what it tells as to come not before. */
function timexClaims({ id, timexes, quotations }: ArticleRecord, naming: Naming): Claim[] {
  const claims: Claim[] = [];
  for (const timex of timexes) {
    if (timex.bearing?.kind !== 'calendar' || timex.tense === null) continue;
    const { earliest, latest } = timex.bearing;
    const spoken = quotations.some(({ segments }) =>
      segments.some(({ start, end }) => start <= timex.start && timex.end <= end),
    );
    const evidence = [evidenceOf(id, timex)];
    if (timex.tense === 'past' && earliest !== null) {
      claims.push({
        x: id,
        demand: { kind: 'fixed', from: dayNumber(earliest), to: null },
        trust: TRUST.past,
        says: () => `${naming.article(id)} looks back on “${timex.words}”`,
        evidence,
      });
    }
    // Somebody quoted may have said "in 2019" at any time; only the paper's own future is later than the paper.
    if (timex.tense === 'future' && latest !== null && !spoken) {
      claims.push({
        x: id,
        demand: { kind: 'fixed', from: null, to: dayNumber(latest) },
        trust: TRUST.plan,
        says: () => `${naming.article(id)} looks ahead to “${timex.words}”`,
        evidence,
      });
    }
  }
  return claims;
}

function evidenceOf(article: string, { start, end }: Pick<Timex, 'start' | 'end'>): Evidence {
  return { article, start, end };
}

type Mention = EventMention & { article: string };

function mentionClaims(event: MergedEvent, mention: Mention, naming: Naming): Claim[] {
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
    claim.demand.kind === 'fixed' || claim.demand.kind === 'yearly' ? { ...claim, y: undefined } : claim,
  );
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

/** What words about an event's time demand of its day, and of the publication day they are told from. */
function demandsOf(bearing: Bearing, tense: EventMention['tense']): Demand[] {
  switch (bearing.kind) {
    case 'calendar':
      return [{ kind: 'fixed', from: number(bearing.earliest), to: number(bearing.latest) }];
    case 'days':
      return [{ kind: 'difference', from: bearing.from, to: bearing.to }];
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

const seasonOf = (subject: string) => Number(/ season (\d+)$/.exec(subject)?.[1] ?? 1);
const workOf = (subject: string) =>
  subject
    .replace(/ season \d+$/, '')
    .replace(/^the /i, '')
    .toLowerCase();
const keyOf = (subject: string, milestone: string) => `${milestone} ${workOf(subject)} ${seasonOf(subject)}`;

/** Whoever says when the second season is to be filmed takes for granted that there will be one. */
function presuppositions(events: readonly MergedEvent[], naming: Naming): Claim[] {
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
function orders(events: readonly MergedEvent[], naming: Naming): Claim[] {
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
