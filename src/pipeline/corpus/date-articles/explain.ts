import { type Day, dayOf } from '../../../model/day.ts';
import { dayNumberInWords } from '../../../model/day-words.ts';
import type { Because } from '../../../model/when.ts';
import type { Constraint } from './constraints.ts';
import { type Bound, chainOf } from './propagate.ts';

export const clampedDay = (day: number): Day => dayOf(day);

/** A chain longer than this is told by its first and its last steps. */
const TOLD = 24;

/** How a sentence calls a node: an article by its headline, "it" where the sentence is about that very article. */
export type Called = { name: string; isArticle: boolean };

/** The steps that lead to one end of an interval as sentences, first step first, with the words they rest on. */
export function explain(
  bound: Bound | null,
  constraints: readonly Constraint[],
  call: (node: number) => Called,
): Because[] {
  const chain = chainOf(bound);
  const told = chain.length <= TOLD ? chain : [...chain.slice(0, TOLD / 2), ...chain.slice(-TOLD / 2)];
  return told.map((step) => {
    const { says: sentence, evidence, demand } = constraints[step.constraint]!;
    const says = sentence();
    const known = demand.kind === 'fixed' && demand.from === demand.to;
    return {
      end: bound!.isLatest ? 'latest' : 'earliest',
      day: clampedDay(step.day),
      says: known ? `${says}.` : `${says}. ${conclusion(step, says, call(step.node))}`,
      evidence: [...evidence],
    };
  });
}

function conclusion({ isLatest, day }: Bound, says: string, { name, isArticle }: Called): string {
  const side = isLatest ? 'after' : 'before';
  if (!isArticle) return `So ${name} was not ${side} ${dayNumberInWords(day)}.`;
  return `So ${says.startsWith(name) ? 'it' : name} was not published ${side} ${dayNumberInWords(day)}.`;
}
