import { findNames } from '../names/find-names.ts';
import { gatherPeople, type People } from '../names/gather-people.ts';
import { weighEvidence } from '../names/weigh-evidence.ts';
import type { ByItem } from '../reading/by-item.ts';
import type { Reading } from '../reading/read-text.ts';
import type { Referent } from './bearers.ts';
import { type Named, type Trace, withNames } from './named-reading.ts';
import { type Report, readReports } from './read-reports.ts';
import { resolveMentions } from './resolve-mentions.ts';

/** A text with everything the reporter says of who is who and who speaks. */
export type Understood = Named & {
  people: People;
  /** The reports of each sentence, in order. */
  reportsOf: readonly (readonly Report[])[];
  /** Whom the name, pronoun or role at an item stands for. */
  referents: Pick<ByItem<Referent>, 'get'>;
};

export function understandText(reading: Reading, trace?: Trace): Understood {
  const names = findNames(reading, trace);
  const people = gatherPeople(names, (item) => reading.sentences[reading.sentenceOf[item]!]!.paragraph);
  weighEvidence(reading, names, people);
  const named = withNames(reading, names);
  const reports = readReports(named, trace);
  const reportsOf: Report[][] = reading.sentences.map(() => []);
  for (const report of reports) reportsOf[report.sentence]!.push(report);
  return { people, reportsOf, referents: resolveMentions(named, people, reports), ...named };
}
