import { alignWords, type WordRun } from '../../../model/align-words.ts';
import type { Lineage } from '../../../model/corpus.ts';
import { splitWords, type Word } from '../../../model/split-words.ts';

export type Relation = Lineage['members'][number]['relation'];

/** Is the cut one an editor may make: from an end, of whole sentences, or marked by an ellipsis? */
function isTrim(run: WordRun, index: number, runs: readonly WordRun[]): boolean {
  if (index === 0 || index === runs.length - 1) return true;
  const before = runs[index - 1]!;
  const sentences = before.left.at(-1)!.endsSentence && run.left.at(-1)!.endsSentence;
  return sentences || before.right.at(-1)!.ellipsis;
}

/**
 * What a printing is to the fullest one, by their alignment (fullest left): the `same` words, an
 * `excerpt` where it is only trimmed, a `variant` where words or brackets differ too.
 */
export function relationOf(runs: readonly WordRun[]): Relation {
  const others = runs.filter((run) => run.kind !== 'kept');
  if (others.length === 0) return 'same';
  const trimmed = runs.every(
    (run, at) => run.kind === 'kept' || (run.kind === 'dropped' && isTrim(run, at, runs)),
  );
  return trimmed ? 'excerpt' : 'variant';
}

const ownWords = (words: readonly Word[]) => words.reduce((sum, word) => sum + (word.bracketed ? 0 : 1), 0);

/** The fullest of some wordings: that with most of the speaker's own words, the first of equals. */
export function fullestOf(wordings: readonly (readonly Word[])[]): number {
  let fullest = 0;
  wordings.forEach((words, index) => {
    if (ownWords(words) > ownWords(wordings[fullest]!)) fullest = index;
  });
  return fullest;
}

const printedForm = (words: readonly Word[]) =>
  words.map((word) => (word.bracketed ? `[${word.form}` : word.form)).join(' ');

/** The relation of each wording to the fullest; equal wordings are aligned once. */
export function relatePrintings(printings: readonly { segments: Parameters<typeof splitWords>[0] }[]): {
  fullest: number;
  relations: Relation[];
} {
  const wordings = printings.map(({ segments }) => splitWords(segments));
  const fullest = fullestOf(wordings);
  const known = new Map<string, Relation>();
  const relations = wordings.map((words) => {
    const form = printedForm(words);
    const relation = known.get(form) ?? relationOf(alignWords(wordings[fullest]!, words));
    known.set(form, relation);
    return relation;
  });
  return { fullest, relations };
}
