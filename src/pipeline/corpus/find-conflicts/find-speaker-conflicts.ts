import type { Conflict } from '../../../model/corpus.ts';
import { contentId } from '../../hash.ts';
import { compatibleNames } from '../trace-lineages/compare-speakers.ts';
import { listed, nameOf, opening, type Printed, type PrintedLineage } from './printed-lineage.ts';

/**
 * One utterance, different speakers. A name found with low confidence contradicts nobody, nor does an
 * outlet of the corpus: a statement it carries is not its own.
 */
export function findSpeakerConflicts(
  { id, fullest, printings }: PrintedLineage,
  outlets: ReadonlySet<string | null>,
): Conflict[] {
  const bySpeaker: { name: string; printings: Printed[] }[] = [];
  for (const printing of printings) {
    const { speaker } = printing.quotation;
    if (!speaker || speaker.confidence === 'low' || outlets.has(speaker.name)) continue;
    const same = bySpeaker.find(
      (known) =>
        known.printings[0]!.quotation.speaker!.person === speaker.person ||
        compatibleNames(known.name, speaker.name),
    );
    if (same) same.printings.push(printing);
    else bySpeaker.push({ name: speaker.name, printings: [printing] });
  }
  if (bySpeaker.length < 2) return [];
  const credited = bySpeaker.map(({ name, printings }) => `to ${name} in ${listed(printings.map(nameOf))}`);
  return [
    {
      id: contentId('c', 'speaker', id),
      kind: 'speaker',
      says: `${opening(fullest)} is credited ${listed(credited)}.`,
      evidence: bySpeaker.flatMap(({ printings }) =>
        printings.map(({ quotation: { article, speaker, segments } }) => {
          const { start, end } = speaker!.mention ?? segments[0]!;
          return { article, start, end };
        }),
      ),
    },
  ];
}
