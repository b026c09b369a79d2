import type { Columns } from '../model/columns.ts';
import { KINDS } from '../state/view.ts';
import { amount } from './counts.ts';
import {
  ANNOUNCEMENT,
  ARTICLE,
  type Days,
  type Marks,
  OPEN_EARLIEST,
  OPEN_LATEST,
  QUOTATION,
} from './marks.ts';
import { type Relation, relationTo } from './playhead.ts';
import { type Bounds, countIn, eachStretch } from './runs.ts';
import { boundsOf, type Filtered, type Window } from './visible-marks.ts';
import { withCommas } from './with-commas.ts';

/**
 * What had been reported by the end of a day: for each kind how many marks certainly and how many
 * possibly, the latest word on the announcements around that day, and the newest quotations. Items are
 * indices; `mention` counts an event's mentions.
 */
export type AsOf = {
  before: number[];
  possibly: number[];
  announcements: { event: number; mention: number; sure: boolean }[];
  newest: { quotation: number; relation: Relation }[];
};

/** What `asOf` needs of the marks a window shows, whatever the day. */
export type Reported = {
  filtered: Filtered;
  window: Window;
  /** The announcements and quotations shown, as marks; their dated ones first and in order of time. */
  announcements: Int32Array;
  quotations: Int32Array;
};

export function reportedAmong(marks: Marks, filtered: Filtered, window: Window): Reported {
  const part = (kind: number) => pickIn(marks, filtered.overall, kind, boundsOf(window));
  return { filtered, window, announcements: part(ANNOUNCEMENT), quotations: part(QUOTATION) };
}

/** Those of ascending marks that are of a kind and lie in `bounds`. Copied only where they don't stand together. */
function pickIn(marks: Marks, list: Int32Array, kind: number, bounds: Bounds): Int32Array {
  const stretches: Int32Array[] = [];
  eachStretch(marks, list, kind, bounds, (from, to) => stretches.push(list.subarray(from, to)));
  if (stretches.length <= 1) return stretches[0] ?? list.subarray(0, 0);
  const picked = new Int32Array(stretches.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const stretch of stretches) {
    picked.set(stretch, filled);
    filled += stretch.length;
  }
  return picked;
}

type Told = { sure: Int32Array; possible: Int32Array };

const toldKnown = new WeakMap<Columns, Told>();

/**
 * Of each announcement the first day by which it was told of for sure, and the first by which it may have been:
 * it is reported once the first article tells of it. Made once a corpus.
 */
function firstTold(columns: Columns, { starts, earliest, latest }: Marks): Told {
  const known = toldKnown.get(columns);
  if (known) return known;
  const { mentionOffsets, mentionArticle } = columns.event;
  const articles = starts[ARTICLE]!;
  const sure = new Int32Array(articles).fill(OPEN_LATEST);
  const possible = new Int32Array(articles).fill(OPEN_LATEST);
  for (let event = 0; event < articles; event++) {
    for (let told = mentionOffsets[event]!; told < mentionOffsets[event + 1]!; told++) {
      const teller = articles + mentionArticle[told]!;
      sure[event] = Math.min(sure[event]!, latest[teller]!);
      possible[event] = Math.min(possible[event]!, earliest[teller]!);
    }
  }
  toldKnown.set(columns, { sure, possible });
  return { sure, possible };
}

/** `at` is a day number; `most` are how many announcements and quotations to give. */
export function asOf(
  columns: Columns,
  marks: Marks,
  reported: Reported,
  at: number,
  most: { announcements: number; quotations: number },
): AsOf {
  const told = firstTold(columns, marks);
  const { filtered, window, announcements, quotations } = reported;
  const { earliest, latest } = boundsOf(window);
  const until = ({ from, to }: Days) => ({ from, to: Math.min(to, at) });
  const count = (days: Int32Array, bounds: Bounds) =>
    KINDS.map((_, kind) =>
      kind === ANNOUNCEMENT
        ? countUntil(announcements, days, at)
        : countIn(marks, filtered.overall, kind, bounds),
    );
  const before = count(told.sure, { earliest, latest: until(latest) });
  const begun = count(told.possible, { earliest: until(earliest), latest });
  return {
    before,
    possibly: begun.map((possible, kind) => possible - before[kind]!),
    announcements: latestWords(columns, marks, announcements, at, most.announcements),
    newest: newestQuotations(marks, quotations, at, most.quotations),
  };
}

/** Of how many marks the day in a column is not after `at`. */
function countUntil(list: Int32Array, days: Int32Array, at: number): number {
  let count = 0;
  for (let place = 0; place < list.length; place++) if (days[list[place]!]! <= at) count += 1;
  return count;
}

/** "12 quotations and possibly 9 more; 2 articles": how much had been reported, or that nothing had. */
export function reportedInWords({ before, possibly }: Pick<AsOf, 'before' | 'possibly'>): string {
  const parts = KINDS.flatMap((kind, index) => {
    const [sure, maybe] = [before[index]!, possibly[index]!];
    if (sure + maybe === 0) return [];
    return [
      maybe === 0 ? amount(sure, kind) : `${amount(sure, kind)} and possibly ${withCommas(maybe)} more`,
    ];
  });
  return parts.length === 0 ? 'nothing of what is shown' : parts.reverse().join('; ');
}

/** The announcements whose own day is nearest to `at`, of those that had been told of; in order of time. */
function latestWords(
  columns: Columns,
  marks: Marks,
  announcements: Int32Array,
  at: number,
  most: number,
): AsOf['announcements'] {
  const found: (AsOf['announcements'][number] & { place: number })[] = [];
  const take = (place: number) => {
    const event = announcements[place]!;
    const word = latestWord(columns, marks, event, at);
    if (word) found.push({ event, place, ...word });
  };
  let right = placeOfDay(marks, announcements, at);
  let left = right - 1;
  while (found.length < most && (left >= 0 || right < announcements.length)) {
    if (left >= 0) take(left--);
    if (found.length < most && right < announcements.length) take(right++);
  }
  return found
    .sort((a, b) => a.place - b.place)
    .map(({ event, mention, sure }) => ({ event, mention, sure }));
}

/** Where a day would stand among marks in order of time, behind those that begin on it; the undated are last. */
function placeOfDay(marks: Marks, ordered: Int32Array, at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = ordered[middle]!;
    const undated = marks.earliest[mark] === OPEN_EARLIEST && marks.latest[mark] === OPEN_LATEST;
    if (undated || marks.earliest[mark]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last thing an article had said of the event by then; mentions stand in the order they were told. */
function latestWord(
  { event: { mentionOffsets, mentionArticle } }: Columns,
  marks: Marks,
  event: number,
  at: number,
): { mention: number; sure: boolean } | null {
  const start = mentionOffsets[event]!;
  let possible: number | null = null;
  for (let told = mentionOffsets[event + 1]! - 1; told >= start; told--) {
    const article = marks.starts[1]! + mentionArticle[told]!;
    const relation = relationTo(at, marks.earliest[article]!, marks.latest[article]!);
    if (relation === 'before') return { mention: told - start, sure: true };
    if (relation === 'possibly before') possible ??= told - start;
  }
  return possible === null ? null : { mention: possible, sure: false };
}

/** The sure before the possible, then by the first day they can have been printed, the latest first. */
function newestQuotations(marks: Marks, quotations: Int32Array, at: number, most: number): AsOf['newest'] {
  const { earliest, latest, starts } = marks;
  const end = placeOfDay(marks, quotations, at);
  const sure: number[] = [];
  const possible: number[] = [];
  let place = end - 1;
  // Back through the days, each from its first quotation on, as they are printed.
  while (place >= 0 && sure.length < most) {
    const day = earliest[quotations[place]!]!;
    if (day === OPEN_EARLIEST) break;
    let first = place;
    while (first > 0 && earliest[quotations[first - 1]!] === day) first -= 1;
    for (let each = first; each <= place; each++) {
      const mark = quotations[each]!;
      (latest[mark]! <= at ? sure : possible).push(mark);
    }
    place = first - 1;
  }
  // What is left has no first day: it began before all days, or is undated.
  const undated = placeOfDay(marks, quotations, OPEN_LATEST);
  for (let each = 0; each <= place && possible.length < most; each++) possible.push(quotations[each]!);
  for (let each = undated; each < quotations.length && possible.length < most; each++) {
    possible.push(quotations[each]!);
  }
  return [...sure, ...possible].slice(0, most).map((mark) => ({
    quotation: mark - starts[QUOTATION]!,
    relation: relationTo(at, earliest[mark]!, latest[mark]!),
  }));
}
