import { KINDS } from '../state/view.ts';
import { ANNOUNCEMENT, type Marks, QUOTATION } from './marks.ts';
import { ofKind } from './runs.ts';
import { sharedRow } from './shared-milestones.ts';

/**
 * What may become a row of its own, numbered: the subjects from 0 on, the milestones that subjects share, the
 * coverage, the speakers from `speakers` on. `sizes` says how many of the marks asked for stand in each. Of each
 * kind `list` are those marks; mark `m` stands in group `first + values[m - start]`, without values in `first`.
 */
export type Groups = {
  sizes: Int32Array;
  shared: { label: string; group: number }[];
  coverage: number;
  speakers: number;
  byKind: readonly { list: Int32Array; start: number; first: number; values: Values | null }[];
};

type Values = Int32Array | Uint8Array | Uint32Array;

/** Says how the ascending marks of `visible` are grouped. */
export function groupMarks(marks: Marks, visible: Int32Array): Groups {
  const { subject, speaker, milestone } = marks.facets;
  const sharedLabels = milestone.keys.map(sharedRow);
  const labels = [...new Set(sharedLabels.filter((label) => label !== null))];
  const subjects = subject.keys.length;
  const coverage = subjects + labels.length;
  const speakers = coverage + 1;
  const sharedGroup = Int32Array.from(sharedLabels, (label) =>
    label === null ? -1 : subjects + labels.indexOf(label),
  );
  const firsts = [0, coverage, speakers];
  const values = [announcedGroups(marks, sharedGroup), null, speaker.filings[QUOTATION]!.values];
  const byKind = KINDS.map((_, kind) => ({
    list: ofKind(marks, visible, kind),
    start: marks.starts[kind]!,
    first: firsts[kind]!,
    values: values[kind]!,
  }));
  const sizes = new Int32Array(speakers + speaker.keys.length);
  for (const { list, start, first, values: of } of byKind) {
    if (of === null) sizes[first] = list.length;
    else for (let at = 0; at < list.length; at++) sizes[first + of[list[at]! - start]!]! += 1;
  }
  const shared = labels.map((label, at) => ({ label, group: subjects + at }));
  return { sizes, shared, coverage, speakers, byKind };
}

function announcedGroups({ facets }: Marks, sharedGroup: Int32Array): Int32Array {
  const subjectOf = facets.subject.filings[ANNOUNCEMENT]!.values;
  const milestoneOf = facets.milestone.filings[ANNOUNCEMENT]!.values;
  const groups = new Int32Array(subjectOf.length);
  for (let at = 0; at < groups.length; at++) {
    const shared = sharedGroup[milestoneOf[at]!]!;
    groups[at] = shared === -1 ? subjectOf[at]! : shared;
  }
  return groups;
}
