import type { WordRun } from '../../../model/align-words.ts';
import { FUNCTION_WORDS } from '../../../model/function-words.ts';
import type { Word } from '../../../model/split-words.ts';
import { numberOf, wordKeys } from '../../../model/word-keys.ts';

/** Two stretches of words, in place of each other, that don't mean the same. */
export type SenseChange = { what: 'number' | 'name' | 'negation'; left: Word[]; right: Word[] };

/** Longer replacements are other sentences and no changed word. */
const SHORT = 4;

const NEGATIONS = new Set('not no never nobody none nothing neither nor'.split(' '));
const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady president senator mayor king queen prince'.split(' '),
);

const numbers = (words: readonly Word[]) =>
  words.flatMap(({ form }) => wordKeys(form).flatMap((key) => numberOf(key) ?? []));

const negations = (words: readonly Word[]) =>
  words.reduce((sum, { form }) => sum + wordKeys(form).filter((key) => NEGATIONS.has(key)).length, 0);

const capital = (word: Word) => word.words[0] !== word.words[0]!.toLowerCase();

/** The words of a run that are names: capitalised, not because they begin a sentence. */
function names(words: readonly Word[], before: Word | undefined): string[] {
  return words
    .filter((word, at) => {
      const previous = at === 0 ? before : words[at - 1];
      return capital(word) && previous !== undefined && !previous.endsSentence;
    })
    .map(({ form }) => form.replace(/'s$/, ''))
    .filter((form) => !FUNCTION_WORDS.has(form) && !TITLES.has(form) && !form.startsWith("i'"));
}

const joined = (words: readonly string[]) => words.join('');
const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** Not the same name, nor one written as one word or as its initials. */
function differentNames(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (left.some((name) => right.includes(name))) return false;
  return (
    joined(left) !== joined(right) && initials(left) !== joined(right) && initials(right) !== joined(left)
  );
}

const own = (words: readonly Word[]) => words.filter((word) => !word.bracketed);

/** The changed words of an alignment that change the sense. What the editor bracketed is no change. */
export function findSenseChanges(runs: readonly WordRun[]): SenseChange[] {
  const changes: SenseChange[] = [];
  runs.forEach((run, index) => {
    const left = own(run.left);
    const right = own(run.right);
    if (run.kind !== 'changed' || left.length > SHORT || right.length > SHORT) return;
    const before = runs[index - 1];
    const [leftNumbers, rightNumbers] = [numbers(left), numbers(right)];
    if (leftNumbers.length > 0 && rightNumbers.length > 0 && leftNumbers.join() !== rightNumbers.join()) {
      changes.push({ what: 'number', left, right });
    } else if (differentNames(names(left, before?.left.at(-1)), names(right, before?.right.at(-1)))) {
      changes.push({ what: 'name', left, right });
    }
  });
  return [...changes, ...findNegations(runs)];
}

/**
 * Sentences that one printing negates and the other does not. Negations are counted by sentence, since an
 * editor may move one ("I don't think it goes", "it doesn't go"), and only where most of the sentence is
 * kept and words are kept around the change, since a clause may be trimmed with its own negation.
 */
function findNegations(runs: readonly WordRun[]): SenseChange[] {
  return sentencesOf(runs).flatMap((sentence) => {
    const left = own(sentence.flatMap((run) => run.left));
    const right = own(sentence.flatMap((run) => run.right));
    const kept = sentence.reduce((sum, run) => sum + (run.kind === 'kept' ? run.left.length : 0), 0);
    if ((negations(left) - negations(right)) % 2 === 0) return [];
    if (kept < 3 || kept * 2 < Math.max(left.length, right.length)) return [];
    const at = sentence.findIndex(
      (run) =>
        run.kind !== 'kept' &&
        run.kind !== 'bracketed' &&
        negations(own(run.left)) !== negations(own(run.right)) &&
        Math.max(run.left.length, run.right.length) <= (run.kind === 'changed' ? SHORT : 2),
    );
    const [before, run, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
    if (!run || before?.kind !== 'kept' || after?.kind !== 'kept') return [];
    return [
      {
        what: 'negation' as const,
        left: [before.left.at(-1)!, ...run.left, after.left[0]!],
        right: [before.right.at(-1)!, ...run.right, after.right[0]!],
      },
    ];
  });
}

/** Splits an alignment after every kept word that ends a sentence in either wording. */
function sentencesOf(runs: readonly WordRun[]): WordRun[][] {
  const sentences: WordRun[][] = [[]];
  for (const run of runs) {
    let from = 0;
    if (run.kind === 'kept') {
      run.left.forEach((word, at) => {
        if (!word.endsSentence && !run.right[at]!.endsSentence) return;
        sentences
          .at(-1)!
          .push({ kind: 'kept', left: run.left.slice(from, at + 1), right: run.right.slice(from, at + 1) });
        sentences.push([]);
        from = at + 1;
      });
    }
    if (from < Math.max(run.left.length, run.right.length)) {
      sentences.at(-1)!.push({ kind: run.kind, left: run.left.slice(from), right: run.right.slice(from) });
    }
  }
  return sentences;
}
