import type { WordRun } from './align-words.ts';
import type { Word } from './split-words.ts';

/** Runs longer than this are counted, not spelt out. */
const SPELL_OUT = 6;
const COUNTED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const count = (n: number): string => COUNTED[n] ?? String(n);
const quote = (words: readonly Word[]): string => `“${words.map((word) => word.words).join(' ')}”`;
const plural = (n: number, noun: string): string =>
  `${n === 1 ? 'one' : count(n)} ${noun}${n === 1 ? '' : 's'}`;

/** Words quoted where they are few, otherwise how many and how they begin. */
function sample(words: readonly Word[]): string {
  if (words.length <= SPELL_OUT) return quote(words);
  const first = words.slice(0, 3).map((word) => word.words);
  return `${words.length} words (“${first.join(' ')} …”)`;
}

type Place = 'first' | 'last' | 'inside';

/** The sentences a run is made of, or 0 where it begins or ends inside one. */
function wholeSentences(words: readonly Word[], before: Word | undefined): number {
  if (before && !before.endsSentence) return 0;
  if (!words.at(-1)!.endsSentence) return 0;
  return words.filter((word) => word.endsSentence).length;
}

function lost(
  verb: 'drops' | 'adds',
  words: readonly Word[],
  before: Word | undefined,
  place: Place,
): string {
  const sentences = wholeSentences(words, before);
  if (sentences === 0) {
    if (words.length <= SPELL_OUT || place === 'inside') return `${verb} ${sample(words)}`;
    return verb === 'drops' ? `drops the ${place} ${words.length} words` : `adds ${sample(words)}`;
  }
  if (verb === 'adds' || place === 'inside') return `${verb} ${plural(sentences, 'sentence')}`;
  return `drops the ${place} ${sentences === 1 ? 'sentence' : plural(sentences, 'sentence')}`;
}

function bracketed({ left, right }: WordRun): string {
  if (left.length === 0) return `brackets in ${sample(right)}`;
  if (right.length === 0) return `leaves out the bracketed ${sample(left)}`;
  const same = left.length === right.length && left.every((word, at) => word.form === right[at]!.form);
  if (right.every((word) => word.bracketed)) {
    return same ? `puts brackets round ${sample(right)}` : `brackets ${sample(right)} for ${sample(left)}`;
  }
  return same
    ? `has no brackets round ${sample(right)}`
    : `has ${sample(right)} for the bracketed ${sample(left)}`;
}

/**
 * What the right wording does to the left, in phrases that follow a printing's name: "drops the first
 * sentence", "“Coal” for “Cole”". Empty where the words are the same.
 */
export function describeDifference(runs: readonly WordRun[]): string[] {
  const words = runs.reduce((sum, run) => sum + run.left.length, 0);
  const kept = runs.reduce((sum, run) => sum + (run.kind === 'kept' ? run.left.length : 0), 0);
  const trims = runs.every((run) => run.kind === 'kept' || run.kind === 'dropped');
  if (trims && kept > 0 && kept * 4 < words) return [`keeps ${kept} of ${words} words`];
  let before: Word | undefined;
  return runs.flatMap((run, index) => {
    const place = index === 0 ? 'first' : index === runs.length - 1 ? 'last' : 'inside';
    const left = before;
    before = run.left.at(-1) ?? before;
    switch (run.kind) {
      case 'kept':
        return [];
      case 'dropped':
        return [lost('drops', run.left, left, place)];
      case 'added':
        return [lost('adds', run.right, runs[index - 1]?.right.at(-1), place)];
      case 'changed':
        return [`${sample(run.right)} for ${sample(run.left)}`];
      default:
        return [bracketed(run)];
    }
  });
}
