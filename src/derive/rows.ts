import { KINDS, type Kind, UNKNOWN } from '../state/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { assignLanes } from './lanes.ts';
import {
  ANNOUNCEMENT,
  ARTICLE,
  filedUnder,
  isUndatedMark,
  type Marks,
  OPEN_EARLIEST,
  QUOTATION,
} from './marks.ts';
import { sharedRow } from './shared-milestones.ts';

/**
 * One line of the timeline. `dated` are its marks by `earliest`, then `latest`; `lanes` says for each
 * of them how far down it lies, so that no two in a lane touch, or -1 where it finds no room.
 * `colour` is the speaker's place in the palette, `null` for rows that are no speaker's.
 */
export type Row = {
  id: string;
  kind: Kind;
  label: string;
  key: string | null;
  colour: number | null;
  dated: Int32Array;
  lanes: Int8Array;
  laneCount: number;
  undated: Int32Array;
};

/** A group shows so many rows at most; the marks of its smaller ones share a last row. */
const MOST_ROWS = 14;

/**
 * The rows of the timeline: announcements a row a subject, or a milestone that subjects share; coverage;
 * quotations a row a speaker.
 * `room` is how many days a mark keeps clear behind it. In time units only, done once a filter.
 */
export function timelineRows(marks: Marks, visible: Int32Array, room: number): Row[] {
  const { subject, speaker } = marks.facets;
  const bySubject = subject.keys.map((): number[] => []);
  const bySpeaker = speaker.keys.map((): number[] => []);
  const shared = new Map<string, number[]>();
  const coverage: number[] = [];
  for (const mark of visible) {
    const kind = marks.kind[mark];
    if (kind === ANNOUNCEMENT) {
      const label = sharedRow(marks.facets.milestone.keys[filedUnder(marks, 'milestone', mark)]!);
      if (label === null) bySubject[filedUnder(marks, 'subject', mark)]!.push(mark);
      else if (!shared.get(label)?.push(mark)) shared.set(label, [mark]);
    } else if (kind === ARTICLE) coverage.push(mark);
    else bySpeaker[filedUnder(marks, 'speaker', mark)]!.push(mark);
  }
  const row = ({ members, ...head }: Gathered, kind: number): Row => ({
    ...head,
    id: `${KINDS[kind]}:${head.key ?? head.label}`,
    kind: KINDS[kind]!,
    ...arrange(marks, members, room),
  });
  const announced = gather(bySubject, subject, 'subjects', () => null).map((each) => row(each, ANNOUNCEMENT));
  const quoted = gather(bySpeaker, speaker, 'speakers', (at) => (speaker.keys[at] === UNKNOWN ? null : at));
  return [
    ...inOrderOfTime(marks, announced),
    ...[...shared].map(([label, members]) => row({ key: null, label, colour: null, members }, ANNOUNCEMENT)),
    ...(coverage.length > 0
      ? [row({ key: null, label: 'All articles', colour: null, members: coverage }, ARTICLE)]
      : []),
    ...quoted.map((each) => row(each, QUOTATION)),
  ];
}

type Gathered = Pick<Row, 'key' | 'label' | 'colour'> & { members: number[] };

/** One row a value that has marks, in the facet's order; past `MOST_ROWS`, the smallest are put together. */
function gather(
  groups: readonly number[][],
  { keys, labels }: FacetColumn,
  noun: string,
  colour: (index: number) => number | null,
): Gathered[] {
  const filled = [...groups.keys()].filter((index) => groups[index]!.length > 0);
  const bySize = filled.toSorted((a, b) => groups[b]!.length - groups[a]!.length || a - b);
  const shown = new Set(filled.length > MOST_ROWS ? bySize.slice(0, MOST_ROWS - 1) : filled);
  const rest = filled.filter((index) => !shown.has(index));
  const rows = filled
    .filter((index) => shown.has(index))
    .map((index) => ({
      key: keys[index]!,
      label: labels[index]!,
      colour: colour(index),
      members: groups[index]!,
    }));
  if (rest.length === 0) return rows;
  const members = rest.flatMap((index) => groups[index]!).sort((a, b) => a - b);
  return [...rows, { key: null, label: `${rest.length} other ${noun}`, colour: null, members }];
}

/** By the first day they can have; what shares a row comes last. */
function inOrderOfTime(marks: Marks, rows: readonly Row[]): Row[] {
  const start = ({ key, dated }: Row) => {
    const first = dated[0];
    if (key === null || first === undefined) return Number.POSITIVE_INFINITY;
    return marks.earliest[first] === OPEN_EARLIEST ? marks.latest[first]! : marks.earliest[first]!;
  };
  return rows.toSorted((a, b) => {
    const [from, to] = [start(a), start(b)];
    return from === to ? Number(a.key === null) - Number(b.key === null) : from - to;
  });
}

/** The place of a quotation's speaker in the palette, in the order of how much they are quoted; the unknown have none. */
export function speakerPlace(marks: Marks, quotation: number): number | null {
  const { keys } = marks.facets.speaker;
  const place = filedUnder(marks, 'speaker', marks.starts[QUOTATION]! + quotation);
  return keys[place] === UNKNOWN ? null : place;
}

function arrange(marks: Marks, members: readonly number[], room: number) {
  const dated = Int32Array.from(members.filter((mark) => !isUndatedMark(marks, mark)));
  const undated = Int32Array.from(members.filter((mark) => isUndatedMark(marks, mark)));
  dated.sort(
    (a, b) => marks.earliest[a]! - marks.earliest[b]! || marks.latest[a]! - marks.latest[b]! || a - b,
  );
  return { dated, undated, ...assignLanes(marks, dated, room) };
}
