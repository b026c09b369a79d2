import { alignWords, type WordRun } from '../../../model/align-words.ts';
import type { Lineage } from '../../../model/corpus.ts';
import { joinWords, type Words } from '../../../model/span.ts';
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

/** The relation of each wording to the fullest; what is printed alike is aligned once. */
export function relatePrintings(printings: readonly { segments: readonly Words[] }[]): {
  fullest: number;
  relations: Relation[];
} {
  const printed = printings.map(({ segments }) => joinWords(segments));
  const wordings = new Map<string, Word[]>();
  printings.forEach(({ segments }, index) => {
    if (!wordings.has(printed[index]!)) wordings.set(printed[index]!, splitWords(segments));
  });
  const fullest = fullestOf(printed.map((words) => wordings.get(words)!));
  const left = wordings.get(printed[fullest]!)!;
  const relations = new Map<string, Relation>();
  for (const [words, right] of wordings) relations.set(words, relationOf(alignWords(left, right)));
  return { fullest, relations: printed.map((words) => relations.get(words)!) };
}
