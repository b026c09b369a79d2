import type { Interval } from '../../model/when.ts';
import { subjectKey } from '../article/find-events/find-subjects.ts';
import { MILESTONE_BY_ID } from '../article/find-events/milestones.ts';
import { isNarrow, type MergedEvent } from './merge-events.ts';

/** One article's telling of an event that can happen again, dated. */
export type Telling = { event: MergedEvent; days: Interval };

/** Tellings of one event, with the days on which all that it was dated by agree. */
export type Joined = { tellings: Telling[]; days: Interval };

/**
 * Joins tellings of one subject and milestone into events. It happens after dating, so that no article is ever dated
 * by what two tellings were only taken to have in common. What comes often is one event where its days are known and
 * meet; what comes seldom where they may meet. A plan joins what came of it, whatever day it named.
 */
export function joinTellings(tellings: readonly Telling[]): Joined[] {
  const groups = new Map<string, Telling[]>();
  const fullOf = fullSubjects(tellings);
  for (const telling of tellings) {
    const { milestone, subject, id } = telling.event;
    const recurring = MILESTONE_BY_ID.get(milestone)?.recurring !== undefined;
    const key = recurring ? `${milestone} ${fullOf(subjectKey(subject))}` : id;
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? [{ tellings: group, days: group[0]!.days }] : joinGroup(group),
  );
}

function joinGroup(group: readonly Telling[]): Joined[] {
  const often = MILESTONE_BY_ID.get(group[0]!.event.milestone)!.recurring === 'often';
  const joined: Joined[] = [];
  const put = (telling: Telling, into: Joined | undefined) => {
    if (!into) joined.push({ tellings: [telling], days: telling.days });
    else {
      into.tellings.push(telling);
      into.days = agreed(into.tellings);
    }
  };
  const ordered = [...group].sort(byDays);
  const vague = (telling: Telling) => !often && (isOpen(telling.days) || isPlan(telling));
  for (const telling of ordered.filter((each) => !vague(each))) {
    const sure = (days: Interval) => !often || (isNarrow(days) && isNarrow(telling.days));
    put(
      telling,
      joined.find(({ days }) => sure(days) && meet(days, telling.days)),
    );
  }
  for (const telling of ordered.filter(vague)) {
    // What was to be in May may have come in June, and not in April.
    const later = joined.find(
      ({ days }) => days.latest === null || (telling.days.earliest ?? '') <= days.latest,
    );
    put(telling, joined.find(({ days }) => meet(days, telling.days)) ?? later);
  }
  return joined;
}

/** The days on which what is told as done agrees; plans count where nothing is done, and only if they agree. */
function agreed(tellings: readonly Telling[]): Interval {
  const done = tellings.filter((telling) => !isPlan(telling));
  let days: Interval = { earliest: null, latest: null };
  for (const telling of done.length > 0 ? done : tellings) {
    if (!meet(days, telling.days)) return { earliest: null, latest: null };
    days = intersect(days, telling.days);
  }
  return days;
}

const isOpen = ({ earliest, latest }: Interval) => earliest === null && latest === null;
const isPlan = ({ event }: Telling) => event.mentions.every(({ tense }) => tense !== 'past');

/** Days known best first, then by day. */
function byDays(a: Telling, b: Telling): number {
  const rank = ({ days }: Telling) =>
    isNarrow(days) ? 0 : days.earliest !== null && days.latest !== null ? 1 : 2;
  return (
    rank(a) - rank(b) ||
    compare(a.days.earliest ?? '', b.days.earliest ?? '') ||
    compare(a.days.latest ?? '9', b.days.latest ?? '9') ||
    compare(a.event.id, b.event.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function meet(a: Interval, b: Interval): boolean {
  return (
    (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
    (b.earliest === null || a.latest === null || b.earliest <= a.latest)
  );
}

function intersect(a: Interval, b: Interval): Interval {
  const later =
    a.earliest === null || (b.earliest !== null && b.earliest > a.earliest) ? b.earliest : a.earliest;
  const sooner = a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest;
  return { earliest: later, latest: sooner };
}

/** "Lee" is Ana Lee and "Acme" Acme Foods where one longer subject of the corpus alone begins or ends so. */
function fullSubjects(tellings: readonly Telling[]): (key: string) => string {
  const keys = [...new Set(tellings.map(({ event }) => subjectKey(event.subject)))].sort();
  const longer = new Map<string, Set<string>>();
  const see = (short: string, key: string) => {
    const known = longer.get(short);
    if (known) known.add(key);
    else longer.set(short, new Set([key]));
  };
  const all = new Set(keys);
  for (const key of keys) {
    const words = key.split(' ');
    for (let count = 1; count < words.length; count += 1) {
      for (const short of [
        words.slice(0, count),
        words.slice(-count),
        [...words.slice(0, count), words.at(-1)!],
      ]) {
        if (short.length < words.length && all.has(short.join(' '))) see(short.join(' '), key);
      }
    }
  }
  return (key) => {
    const candidates = [...(longer.get(key) ?? [])];
    // "Acme" in "Acme Foods" and in "Acme Foods plant": the longest that holds all others, or none.
    const least = candidates.filter((one) =>
      candidates.every((other) => other === one || other.includes(one)),
    );
    return least[0] ?? key;
  };
}
