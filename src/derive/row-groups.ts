import { ANNOUNCEMENT, filedUnder, type Marks, QUOTATION } from './marks.ts';
import { sharedRow } from './shared-milestones.ts';
import { firstFrom } from './tallies.ts';

/**
 * What may become a row of its own, numbered: the subjects from `subjects` on, the milestones that
 * subjects share, the coverage, the speakers from `speakers` on. `groupOf` goes with the marks asked for.
 */
export type Groups = {
  groupOf: Int32Array;
  sizes: Int32Array;
  subjects: number;
  shared: { label: string; group: number }[];
  coverage: number;
  speakers: number;
};

/** Says of each of `visible` which group it stands in, and how many stand in each. */
export function groupMarks(marks: Marks, visible: Int32Array): Groups {
  const { subject, speaker, milestone } = marks.facets;
  const sharedLabels = milestone.keys.map(sharedRow);
  const labels = [...new Set(sharedLabels.filter((label) => label !== null))];
  const subjects = 0;
  const coverage = subject.keys.length + labels.length;
  const speakers = coverage + 1;
  const sharedGroup = sharedLabels.map((label) =>
    label === null ? -1 : subject.keys.length + labels.indexOf(label),
  );
  const groupOf = new Int32Array(visible.length).fill(coverage);
  const sizes = new Int32Array(speakers + speaker.keys.length);
  const speakerOf = speaker.filings[QUOTATION]!.values;
  const start = marks.starts[QUOTATION]!;
  const quoted = firstFrom(visible, start);
  const announced = firstFrom(visible, marks.starts[ANNOUNCEMENT + 1]!);
  for (let at = 0; at < announced; at++) {
    const mark = visible[at]!;
    const shared = sharedGroup[filedUnder(marks, 'milestone', mark)]!;
    groupOf[at] = shared === -1 ? subjects + filedUnder(marks, 'subject', mark) : shared;
    sizes[groupOf[at]!]! += 1;
  }
  sizes[coverage] = quoted - announced;
  for (let at = quoted; at < visible.length; at++) {
    const group = speakers + speakerOf[visible[at]! - start]!;
    groupOf[at] = group;
    sizes[group]! += 1;
  }
  const shared = labels.map((label, at) => ({ label, group: subject.keys.length + at }));
  return { groupOf, sizes, subjects, shared, coverage, speakers };
}
