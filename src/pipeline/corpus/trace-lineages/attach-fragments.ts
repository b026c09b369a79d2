import { SUBSTANCE } from '../../../model/align-keys.ts';
import { type Agreement, makeComparer } from './compare-wordings.ts';
import type { WordTable } from './encode-words.ts';
import { type Belongings, findEchoes } from './find-echoes.ts';
import { judgeFragment, type Tie } from './fragment-rules.ts';
import type { UnionFind } from './union-find.ts';
import type { Speakers } from './utterance-rules.ts';

/** Words of substance from which a fragment is looked for beyond its speaker's quotations. */
const TELLING = 3;

type Match = { row: number; rule: number; agreement: Agreement };

/**
 * Joins fragments of a few words to the one utterance they echo; where two utterances fit equally well
 * a fragment stays by itself. Fragments come longest first, so that a shorter one finds what a longer
 * one belongs to.
 */
export function attachFragments(
  table: WordTable,
  discounted: WordTable,
  fragments: Int32Array,
  belongings: Belongings,
  speakers: (a: number, b: number) => Speakers | null,
  tie: (a: number, b: number) => Tie,
  sets: UnionFind,
  step: () => void,
): void {
  const compareOwn = makeComparer(table);
  const compareOthers = makeComparer(discounted);
  const telling = (row: number) => {
    let substance = 0;
    for (let at = table.offsets[row]!; at < table.offsets[row + 1]!; at++) {
      if (table.weights[at] === SUBSTANCE) substance += 1;
    }
    return substance >= TELLING;
  };
  for (const [fragment, rows] of findEchoes(table, fragments, belongings, telling)) {
    step();
    const matches: Match[] = [];
    for (const row of rows) {
      const who = speakers(fragment, row);
      if (!who) continue;
      const agreement = (who === 'same' ? compareOwn : compareOthers)(fragment, row);
      const rule = judgeFragment(agreement, who, tie(fragment, row));
      if (rule >= 0) matches.push({ row, rule, agreement });
    }
    const match = onlyBest(matches, sets);
    if (match !== null) sets.join(fragment, match);
  }
}

/** The row that matches best, or null where equally good ones belong to different utterances. */
function onlyBest(matches: Match[], sets: UnionFind): number | null {
  matches.sort((a, b) => a.rule - b.rule || b.agreement.kept - a.agreement.kept || a.row - b.row);
  const best = matches[0];
  if (!best) return null;
  const equals = matches.filter(
    ({ rule, agreement }) => rule === best.rule && agreement.kept === best.agreement.kept,
  );
  const root = sets.find(best.row);
  return best.rule === 0 || equals.every(({ row }) => sets.find(row) === root) ? best.row : null;
}
