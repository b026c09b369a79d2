import { KINDS, type Kind, UNKNOWN } from '../state/view.ts';
import { assignLanes } from './lanes.ts';
import { ANNOUNCEMENT, ARTICLE, isUndatedMark, type Marks, OPEN_EARLIEST, QUOTATION } from './marks.ts';

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

/**
 * The rows of the timeline: announcements a row a subject, coverage, quotations a row a speaker.
 * `room` is how many days a mark keeps clear behind it. In time units only, done once a filter.
 */
export function timelineRows(marks: Marks, visible: Int32Array, room: number): Row[] {
  const { subject, speaker } = marks.facets;
  const coverage = 1;
  const groups: number[][] = Array.from(
    { length: subject.keys.length + coverage + speaker.keys.length },
    () => [],
  );
  for (const mark of visible) {
    const kind = marks.kind[mark];
    if (kind === ANNOUNCEMENT) groups[subject.values[subject.offsets[mark]!]!]!.push(mark);
    else if (kind === ARTICLE) groups[subject.keys.length]!.push(mark);
    else groups[subject.keys.length + coverage + speaker.values[speaker.offsets[mark]!]!]!.push(mark);
  }
  const rows = groups.flatMap((members, index) => {
    if (members.length === 0) return [];
    const head =
      index < subject.keys.length
        ? rowHead(ANNOUNCEMENT, subject.keys[index]!, subject.labels[index]!, null)
        : index === subject.keys.length
          ? rowHead(ARTICLE, null, 'All articles', null)
          : speakerHead(marks, index - subject.keys.length - coverage);
    return [{ ...head, ...arrange(marks, members, room) }];
  });
  return inOrderOfTime(marks, rows);
}

/** Announcements by the first day they can have; coverage and speakers stay as they are. */
function inOrderOfTime(marks: Marks, rows: readonly Row[]): Row[] {
  const start = (row: Row) => {
    const first = row.dated[0];
    if (first === undefined) return Number.POSITIVE_INFINITY;
    return marks.earliest[first] === OPEN_EARLIEST ? marks.latest[first]! : marks.earliest[first]!;
  };
  const announced = rows.filter((row) => row.kind === 'announcement');
  const others = rows.filter((row) => row.kind !== 'announcement');
  return [...announced.sort((a, b) => start(a) - start(b) || (a.label < b.label ? -1 : 1)), ...others];
}

/** The place of a speaker in the palette, in the order of how much they are quoted; the unknown have none. */
export function speakerPlace(marks: Marks, person: string | null): number | null {
  const index = person === null ? -1 : marks.facets.speaker.keys.indexOf(person);
  return index === -1 || person === UNKNOWN ? null : index;
}

function speakerHead(marks: Marks, index: number) {
  const key = marks.facets.speaker.keys[index]!;
  return rowHead(QUOTATION, key, marks.facets.speaker.labels[index]!, key === UNKNOWN ? null : index);
}

function rowHead(kind: number, key: string | null, label: string, colour: number | null) {
  return { id: `${KINDS[kind]}:${key ?? ''}`, kind: KINDS[kind]!, key, label, colour };
}

function arrange(marks: Marks, members: readonly number[], room: number) {
  const dated = Int32Array.from(members.filter((mark) => !isUndatedMark(marks, mark)));
  const undated = Int32Array.from(members.filter((mark) => isUndatedMark(marks, mark)));
  dated.sort(
    (a, b) => marks.earliest[a]! - marks.earliest[b]! || marks.latest[a]! - marks.latest[b]! || a - b,
  );
  return { dated, undated, ...assignLanes(marks, dated, room) };
}
