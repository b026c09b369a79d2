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
  /** Words of `b` from the first kept one to the last. */
  reach: number;
  /** What the kept words weigh. */
  keptWeight: number;
  /** What the words weigh that stand in place of others, the lighter side; a mere trim costs nothing. */
  replacedWeight: number;
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
    const others = weights.subarray(offsets[b]!, offsets[b + 1]!);
    const pairs = align(left, right, own);
    let substance = 0;
    let runs = 0;
    let plain = 0;
    let keptWeight = 0;
    let replacedWeight = 0;
    let lastLeft = -1;
    let lastRight = -1;
    for (let pair = 0; pair <= pairs.left.length; pair++) {
      const atLeft = pairs.left[pair] ?? left.length;
      const atRight = pairs.right[pair] ?? right.length;
      const skippedLeft = atLeft - lastLeft - 1;
      const skippedRight = atRight - lastRight - 1;
      if (skippedLeft > 0 && skippedRight > 0) {
        replacedWeight += Math.min(sum(own, lastLeft + 1, atLeft), sum(others, lastRight + 1, atRight));
      }
      if (pair < pairs.left.length) {
        keptWeight += own[atLeft]!;
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
      reach: pairs.right.length === 0 ? 0 : pairs.right.at(-1)! - pairs.right[0]! + 1,
      keptWeight,
      replacedWeight,
      plain,
    };
  };
}

/** The most that an alignment of two items could keep, from the words they share in whatever order: O(n + m). */
export function makeBound({
  codes,
  weights,
  offsets,
}: WordTable): (a: number, b: number) => Pick<Agreement, 'words' | 'kept' | 'substance'> {
  const has = new Int32Array(codes.reduce((most, code) => Math.max(most, code + 1), 0)).fill(-1);
  return (a, b) => {
    for (let at = offsets[b]!; at < offsets[b + 1]!; at++) has[codes[at]!] = b;
    let kept = 0;
    let substance = 0;
    for (let at = offsets[a]!; at < offsets[a + 1]!; at++) {
      if (has[codes[at]!] !== b) continue;
      kept += 1;
      if (weights[at] === SUBSTANCE) substance += 1;
    }
    const words = Math.min(offsets[a + 1]! - offsets[a]!, offsets[b + 1]! - offsets[b]!);
    return { words, kept, substance };
  };
}

function sum(weights: Uint8Array, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += weights[at]!;
  return total;
}
