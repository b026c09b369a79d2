import { KINDS, type Kind, UNKNOWN } from '../state/view.ts';
import { certainlyIn, type Dated, datedMarks } from './dated.ts';
import type { FacetColumn } from './facet-columns.ts';
import {
  ANNOUNCEMENT,
  ARTICLE,
  filedUnder,
  isOpen,
  type Marks,
  OPEN_EARLIEST,
  OPEN_LATEST,
  QUOTATION,
} from './marks.ts';
import { type Groups, groupMarks } from './row-groups.ts';
import { finish, type Steps } from './steps.ts';
import type { Window } from './visible-marks.ts';
import { withCommas } from './with-commas.ts';

/**
 * One line of the timeline. `dated` are its marks with a date, `undated` those without.
 * `colour` is the speaker's place in the palette, `null` for rows that are no speaker's.
 */
export type Row = {
  id: string;
  kind: Kind;
  label: string;
  key: string | null;
  colour: number | null;
  dated: Dated;
  undated: Int32Array;
};

/** A group shows so many rows at most; the marks of its smaller ones share a last row. */
const MOST_ROWS = 14;

/** A row's name, and the groups of marks that stand in it. */
type Head = Pick<Row, 'key' | 'label' | 'colour'> & { kind: number; groups: number[] };

/**
 * The rows of the timeline: announcements a row a subject, or a milestone that subjects share; coverage;
 * quotations a row a speaker. Done once a filter, linear where marks stand in order of time.
 */
export function timelineRows(marks: Marks, visible: Int32Array): Row[] {
  return finish(stepsToRows(marks, visible));
}

export function* stepsToRows(marks: Marks, visible: Int32Array): Steps<Row[]> {
  const groups = groupMarks(marks, visible);
  yield;
  const { subject, speaker } = marks.facets;
  const announced = gather(groups, ANNOUNCEMENT, subject, 0, 'subjects');
  const shared = groups.shared.map(({ label, group }) => head(ANNOUNCEMENT, null, label, [group]));
  const coverage = head(ARTICLE, null, 'All articles', [groups.coverage]);
  const quoted = gather(groups, QUOTATION, speaker, groups.speakers, 'speakers').map((each) => ({
    ...each,
    colour: each.key === null || each.key === UNKNOWN ? null : speaker.keys.indexOf(each.key),
  }));
  const filled = ({ groups: of }: Head) => of.some((group) => groups.sizes[group]! > 0);
  const heads = [...announced, ...shared, coverage, ...quoted].filter(filled);
  const rows = yield* fill(marks, visible, groups, heads);
  return [...inOrderOfTime(marks, rows.slice(0, announced.length)), ...rows.slice(announced.length)];
}

const head = (kind: number, key: string | null, label: string, groups: number[]): Head => ({
  kind,
  key,
  label,
  colour: null,
  groups,
});

/** One row a value that has marks, in the facet's order; past `MOST_ROWS`, the smallest are put together. */
function gather(
  { sizes }: Groups,
  kind: number,
  { keys, labels }: FacetColumn,
  first: number,
  noun: string,
): Head[] {
  const size = (index: number) => sizes[first + index]!;
  const filled: number[] = [];
  for (let index = 0; index < keys.length; index++) if (size(index) > 0) filled.push(index);
  const shown = new Set(filled.length > MOST_ROWS ? largest(filled, size, MOST_ROWS - 1) : filled);
  const rest = filled.filter((index) => !shown.has(index));
  const heads = filled
    .filter((index) => shown.has(index))
    .map((index) => head(kind, keys[index]!, labels[index]!, [first + index]));
  if (rest.length === 0) return heads;
  const others = rest.map((index) => first + index);
  return [...heads, head(kind, null, `${withCommas(rest.length)} other ${noun}`, others)];
}

/** The so many of `indices` whose size is the largest; of equals the first. */
function largest(indices: readonly number[], size: (index: number) => number, most: number): number[] {
  const found: number[] = [];
  for (const index of indices) {
    let place = found.length;
    while (place > 0 && size(found[place - 1]!) < size(index)) place -= 1;
    if (place === most) continue;
    found.splice(place, 0, index);
    found.length = Math.min(found.length, most);
  }
  return found;
}

/** Deals the marks out to the rows of their groups, in the order they stand in. */
function* fill(
  marks: Marks,
  visible: Int32Array,
  { sizes, byKind }: Groups,
  heads: readonly Head[],
): Steps<Row[]> {
  const rowOf = new Int32Array(sizes.length);
  for (const [row, { groups }] of heads.entries()) for (const group of groups) rowOf[group] = row;
  const size = (groups: readonly number[]) => groups.reduce((sum, group) => sum + sizes[group]!, 0);
  // The rows lie one behind the other in `dealt`: the dated of each from its front, the undated from its back.
  const ends = new Int32Array(heads.length);
  for (const [row, { groups }] of heads.entries()) ends[row] = (ends[row - 1] ?? 0) + size(groups);
  const datedTo = Int32Array.from(ends, (_, row) => ends[row - 1] ?? 0);
  const undatedFrom = ends.slice();
  const dealt = new Int32Array(visible.length);
  const { earliest, latest } = marks;
  for (const { list, start, first, values } of byKind) {
    for (let at = 0; at < list.length; at++) {
      const mark = list[at]!;
      const row = rowOf[first + (values === null ? 0 : values[mark - start]!)]!;
      const undated = earliest[mark] === OPEN_EARLIEST && latest[mark] === OPEN_LATEST;
      dealt[undated ? --undatedFrom[row]! : datedTo[row]!++] = mark;
    }
  }
  const rows: Row[] = [];
  for (const [row, { kind, key, label, colour }] of heads.entries()) {
    yield;
    rows.push({
      id: `${KINDS[kind]}:${key ?? label}`,
      kind: KINDS[kind]!,
      key,
      label,
      colour,
      dated: datedMarks(marks, dealt.subarray(ends[row - 1] ?? 0, datedTo[row])),
      undated: dealt.subarray(undatedFrom[row], ends[row]).reverse(),
    });
  }
  return rows;
}

/** By the first day they can have; what shares a row comes last. */
function inOrderOfTime(marks: Marks, rows: readonly Row[]): Row[] {
  const start = ({ key, dated }: Row) => {
    const first = dated.order[0];
    if (key === null || first === undefined) return Number.POSITIVE_INFINITY;
    return marks.earliest[first] === OPEN_EARLIEST ? marks.latest[first]! : marks.earliest[first]!;
  };
  return rows.toSorted((a, b) => {
    const [from, to] = [start(a), start(b)];
    return from === to ? Number(a.key === null) - Number(b.key === null) : from - to;
  });
}

/** The rows with only what must lie in the window, where it asks for that; else the rows themselves. */
export function rowsThrough(marks: Marks, rows: Row[], window: Window): Row[] {
  if (!window.certain || isOpen(window)) return rows;
  return rows.map((row) => ({
    ...row,
    dated: datedMarks(marks, certainlyIn(marks, row.dated, window)),
    undated: new Int32Array(0),
  }));
}

/** The place of a quotation's speaker in the palette, in the order of how much they are quoted; the unknown have none. */
export function speakerPlace(marks: Marks, quotation: number): number | null {
  const { keys } = marks.facets.speaker;
  const place = filedUnder(marks, 'speaker', marks.starts[QUOTATION]! + quotation);
  return keys[place] === UNKNOWN ? null : place;
}
