import { GRAMMAR, makeAligner, SUBSTANCE } from './align-keys.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Word } from './split-words.ts';
import { wordKeys } from './word-keys.ts';

/**
 * A stretch of two wordings. `kept` words stand in both; `dropped` ones only left, `added` ones only
 * right; `changed` ones are replaced or spelt otherwise; `bracketed` ones differ by the editor's brackets
 * alone: put in (left is empty), left out (right is empty), or in place of what the other printing has.
 */
export type WordRun = {
  kind: 'kept' | 'dropped' | 'added' | 'changed' | 'bracketed';
  left: Word[];
  right: Word[];
};

const align = makeAligner();

/**
 * Aligns two wordings word by word. All `left` parts joined give `left`, all `right` parts `right`.
 * O(n·m), meant for the few pairs a reader looks at.
 */
export function alignWords(left: readonly Word[], right: readonly Word[]): WordRun[] {
  const keys = new Map<string, number>();
  const encode = (word: Word) => {
    const key = wordKeys(word.form).join(' ');
    const code = keys.get(key) ?? keys.size;
    keys.set(key, code);
    return code;
  };
  const weights = left.map((word) => (FUNCTION_WORDS.has(word.form) ? GRAMMAR : SUBSTANCE));
  const kept = align(left.map(encode), right.map(encode), weights);
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  for (let pair = 0; pair <= kept.left.length; pair++) {
    const nextLeft = kept.left[pair] ?? left.length;
    const nextRight = kept.right[pair] ?? right.length;
    push(runs, left.slice(i, nextLeft), right.slice(j, nextRight));
    i = nextLeft + 1;
    j = nextRight + 1;
    if (pair < kept.left.length) push(runs, [left[nextLeft]!], [right[nextRight]!]);
  }
  return runs;
}

function push(runs: WordRun[], left: Word[], right: Word[]): void {
  if (left.length === 0 && right.length === 0) return;
  const kind = kindOf(left, right);
  const last = runs.at(-1);
  if (last?.kind === kind && kind !== 'changed') {
    last.left.push(...left);
    last.right.push(...right);
  } else runs.push({ kind, left, right });
}

const inBrackets = (words: readonly Word[]) => words.every((word) => word.bracketed);

function kindOf(left: readonly Word[], right: readonly Word[]): WordRun['kind'] {
  if (left.length === 0) return inBrackets(right) ? 'bracketed' : 'added';
  if (right.length === 0) return inBrackets(left) ? 'bracketed' : 'dropped';
  if (inBrackets(left) !== inBrackets(right)) return 'bracketed';
  return left.length === right.length && left.every((word, index) => word.form === right[index]!.form)
    ? 'kept'
    : 'changed';
}
