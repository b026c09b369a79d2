/** What it costs to begin a run of kept words: as much as one word of substance is worth. */
const OPEN = 5;
export const SUBSTANCE = 5;
export const GRAMMAR = 2;

const MATCH = 1;
const SKIP_LEFT = 2;
const CONTINUES = 4;

/** Pairs of positions `[left, right]`, rising in both, whose keys are the same. */
export type KeptPairs = { left: number[]; right: number[] };

/**
 * Aligns two sequences of word keys: the kept pairs of greatest total weight, less `OPEN` for each
 * unbroken run, so that a lone "the" is no match but a run of words is; a run at both beginnings or both
 * ends costs nothing. A longest common subsequence with affine cost (Gotoh 1982); O(n·m) time and bytes.
 * The returned function keeps its tables between calls; it is not re-entrant.
 */
export function makeAligner(): (
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  weights: ArrayLike<number>,
) => KeptPairs {
  let best = new Int32Array(64);
  let run = new Int32Array(64);
  let steps = new Uint8Array(4096);

  return (left, right, weights) => {
    const n = left.length;
    const m = right.length;
    const width = m + 1;
    if (best.length < width) {
      best = new Int32Array(2 * width);
      run = new Int32Array(2 * width);
    }
    if (steps.length < (n + 1) * width) steps = new Uint8Array(2 * (n + 1) * width);
    best.fill(0, 0, width);
    run.fill(-1_000_000, 0, width);
    for (let i = 1; i <= n; i++) {
      const key = left[i - 1]!;
      const weight = weights[i - 1]!;
      let bestBefore = 0;
      let runBefore = -1_000_000;
      for (let j = 1; j <= m; j++) {
        const bestAbove = best[j]!;
        const runAbove = run[j]!;
        let step = SKIP_LEFT;
        let value = bestAbove;
        if (best[j - 1]! > value) {
          value = best[j - 1]!;
          step = 0;
        }
        let matched = -1_000_000;
        if (key === right[j - 1]) {
          const opened = i === 1 && j === 1 ? 0 : bestBefore - OPEN;
          if (runBefore >= opened) step |= CONTINUES;
          matched = weight + (runBefore >= opened ? runBefore : opened);
          if (i === n && j === m) matched += OPEN;
          if (matched >= value) {
            value = matched;
            step |= MATCH;
          }
        }
        steps[i * width + j] = step;
        best[j] = value;
        run[j] = matched;
        bestBefore = bestAbove;
        runBefore = runAbove;
      }
    }
    return trace(steps, n, m);
  };
}

function trace(steps: Uint8Array, n: number, m: number): KeptPairs {
  const pairs: KeptPairs = { left: [], right: [] };
  let i = n;
  let j = m;
  let inRun = false;
  while (i > 0 && j > 0) {
    const step = steps[i * (m + 1) + j]!;
    if (inRun || step & MATCH) {
      pairs.left.push(i - 1);
      pairs.right.push(j - 1);
      inRun = (step & CONTINUES) !== 0;
      i -= 1;
      j -= 1;
    } else if (step & SKIP_LEFT) i -= 1;
    else j -= 1;
  }
  pairs.left.reverse();
  pairs.right.reverse();
  return pairs;
}
