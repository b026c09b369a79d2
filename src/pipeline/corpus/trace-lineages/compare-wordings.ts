import { makeAligner, SUBSTANCE } from '../../../model/align-keys.ts';
import type { WordTable } from './encode-words.ts';

/** How two wordings agree, counted in the speakers' own words. */
export type Agreement = {
  /** Words of the shorter wording. */
  words: number;
  /** Words that stand in both, in unbroken runs. */
  kept: number;
  /** Words of substance among them. */
  substance: number;
  /** Unbroken runs of kept words. */
  runs: number;
  /** Words that one printing has in the place of others: what is only dropped or added costs nothing. */
  replaced: number;
  /** Words of the longer wording. */
  of: number;
  /** Kept words that `b` prints without a capital: what is capitalised throughout is a name. */
  plain: number;
};

/** Compares items of a word table by alignment. Not re-entrant: it keeps its tables between calls. */
export function makeComparer({
  codes,
  weights,
  capital,
  offsets,
}: WordTable): (a: number, b: number) => Agreement {
  const align = makeAligner();
  return (a, b) => {
    const left = codes.subarray(offsets[a]!, offsets[a + 1]!);
    const right = codes.subarray(offsets[b]!, offsets[b + 1]!);
    const own = weights.subarray(offsets[a]!, offsets[a + 1]!);
    const pairs = align(left, right, own);
    let substance = 0;
    let runs = 0;
    let plain = 0;
    let replaced = 0;
    let lastLeft = -1;
    let lastRight = -1;
    for (let pair = 0; pair <= pairs.left.length; pair++) {
      const atLeft = pairs.left[pair] ?? left.length;
      const atRight = pairs.right[pair] ?? right.length;
      const skippedLeft = atLeft - lastLeft - 1;
      const skippedRight = atRight - lastRight - 1;
      replaced += Math.min(skippedLeft, skippedRight);
      if (pair < pairs.left.length) {
        if (own[atLeft] === SUBSTANCE) substance += 1;
        if (capital[offsets[b]! + atRight] === 0) plain += 1;
        if (pair === 0 || skippedLeft + skippedRight > 0) runs += 1;
      }
      lastLeft = atLeft;
      lastRight = atRight;
    }
    return {
      words: Math.min(left.length, right.length),
      of: Math.max(left.length, right.length),
      kept: pairs.left.length,
      substance,
      runs,
      replaced,
      plain,
    };
  };
}
