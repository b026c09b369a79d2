import type { Columns } from '../model/columns.ts';
import { KINDS } from '../state/view.ts';
import { amount } from './counts.ts';
import { ANNOUNCEMENT, type Marks, OPEN_EARLIEST, OPEN_LATEST, QUOTATION } from './marks.ts';
import { type Relation, relationTo } from './playhead.ts';
import { firstFrom, talliesOf, upTo } from './tallies.ts';
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

/** What `asOf` needs of the marks shown, whatever the day; made once a filter. */
export type Reported = {
  /** By kind, how many marks have been reported by a day for sure, and how many possibly. */
  sure: Tally[];
  possible: Tally[];
  /** The announcements and quotations shown, as marks; their dated ones first and in order of time. */
  announcements: Int32Array;
  quotations: Int32Array;
};

/** How many of some days lie at or before a day. */
type Tally = (day: number) => number;

/** Announcements are looked at one by one: each is reported once the first article tells of it. */
export function reportedAmong(columns: Columns, marks: Marks, visible: Int32Array): Reported {
  const { starts } = marks;
  const part = (kind: number) =>
    visible.subarray(firstFrom(visible, starts[kind]!), firstFrom(visible, starts[kind + 1]!));
  const announcements = part(ANNOUNCEMENT);
  const told = firstTold(columns, marks, announcements);
  const { first, begun, over } = talliesOf(marks, visible);
  const tallied =
    (counts: Uint32Array): Tally =>
    (day) =>
      upTo(counts, first, day);
  return {
    sure: KINDS.map((_, kind) => (kind === ANNOUNCEMENT ? tally(told.sure) : tallied(over[kind]!))),
    possible: KINDS.map((_, kind) => (kind === ANNOUNCEMENT ? tally(told.possible) : tallied(begun[kind]!))),
    announcements,
    quotations: part(QUOTATION),
  };
}

/** Of each announcement the first day by which it was told of for sure, and the first by which it may have been. */
function firstTold(
  { event: { mentionOffsets, mentionArticle } }: Columns,
  { starts, earliest, latest }: Marks,
  announcements: Int32Array,
) {
  const articles = starts[1]!;
  const sure = new Int32Array(announcements.length).fill(OPEN_LATEST);
  const possible = new Int32Array(announcements.length).fill(OPEN_LATEST);
  for (let at = 0; at < announcements.length; at++) {
    const mark = announcements[at]!;
    for (let told = mentionOffsets[mark]!; told < mentionOffsets[mark + 1]!; told++) {
      const teller = articles + mentionArticle[told]!;
      sure[at] = Math.min(sure[at]!, latest[teller]!);
      possible[at] = Math.min(possible[at]!, earliest[teller]!);
    }
  }
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
  const before = reported.sure.map((sure) => sure(at));
  return {
    before,
    possibly: reported.possible.map((possible, kind) => possible(at) - before[kind]!),
    announcements: latestWords(columns, marks, reported.announcements, at, most.announcements),
    newest: newestQuotations(marks, reported.quotations, at, most.quotations),
  };
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

/** Counted once a day, then a look-up. An open beginning counts from ever on, an open end never. */
function tally(days: Int32Array): Tally {
  let first = OPEN_LATEST;
  let last = OPEN_EARLIEST;
  for (const day of days) {
    if (day === OPEN_EARLIEST || day === OPEN_LATEST) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const upTo = new Uint32Array(Math.max(0, last - first + 1) + 1);
  for (const day of days) {
    if (day === OPEN_EARLIEST) upTo[0]! += 1;
    else if (day !== OPEN_LATEST) upTo[day - first + 1]! += 1;
  }
  for (let at = 1; at < upTo.length; at++) upTo[at]! += upTo[at - 1]!;
  return (day) => upTo[Math.min(upTo.length - 1, Math.max(0, day - first + 1))]!;
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
