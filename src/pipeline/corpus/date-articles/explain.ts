import { type Day, dayOf } from '../../../model/day.ts';
import { dayNumberInWords } from '../../../model/day-words.ts';
import type { Because } from '../../../model/when.ts';
import type { Constraint } from './constraints.ts';
import { type Bound, chainOf } from './propagate.ts';

export const clampedDay = (day: number): Day => dayOf(day);

/** A chain longer than this is told by its first and its last steps, which say how many stand between them. */
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
  const between = Math.max(0, chain.length - TOLD);
  const told = chain.toSpliced(TOLD / 2, between);
  return told.map((step, at) => {
    const { says: sentence, evidence, demand } = constraints[step.constraint]!;
    const gap = between > 0 && at === TOLD / 2 ? `${stepsInWords(between)} left out here. ` : '';
    const says = sentence();
    const known = demand.kind === 'fixed' && demand.from === demand.to;
    return {
      end: bound!.isLatest ? 'latest' : 'earliest',
      day: clampedDay(step.day),
      says: known ? `${gap}${says}.` : `${gap}${says}. ${conclusion(step, says, call(step.node))}`,
      evidence: [...evidence],
    };
  });
}

const stepsInWords = (count: number) => (count === 1 ? 'One step is' : `${count} steps are`);

function conclusion({ isLatest, day }: Bound, says: string, { name, isArticle }: Called): string {
  const side = isLatest ? 'after' : 'before';
  if (!isArticle) return `So ${name} was not ${side} ${dayNumberInWords(day)}.`;
  return `So ${says.startsWith(name) ? 'it' : name} was not published ${side} ${dayNumberInWords(day)}.`;
}
