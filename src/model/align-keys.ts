/** What it costs to begin a run of kept words: as much as one word of substance is worth. */
const OPEN = 5;
export const SUBSTANCE = 5;
export const GRAMMAR = 2;

const NONE = -1;

/** Pairs of positions `[left, right]`, rising in both, whose keys are the same. */
export type KeptPairs = { left: number[]; right: number[] };

/** `left` and `right` are keys, small whole numbers; `weights` what each key of `left` is worth. */
export type Align = (
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  weights: ArrayLike<number>,
) => KeptPairs;

/**
 * Aligns two sequences of word keys: the kept pairs of greatest total weight, less `OPEN` for each
 * unbroken run, so that a lone "the" is no match but a run of words is; a run at both beginnings or both
 * ends costs nothing. A heaviest common subsequence over the places where keys match (after Hunt and
 * Szymanski 1977): O(n + m) and little for each match, O(n·m) at worst.
 * The returned function keeps its tables between calls; it is not re-entrant.
 */
export function makeAligner(): Align {
  const places = makePlaces();
  let bestUpTo = new Int32Array(64);
  let above = new Int32Array(64);
  let here = new Int32Array(64);
  const value: number[] = [];
  const before: number[] = [];
  const at: { left: number[]; right: number[] } = { left: [], right: [] };

  return (left, right, weights) => {
    const n = left.length;
    const m = right.length;
    if (bestUpTo.length < m) {
      bestUpTo = new Int32Array(2 * m);
      above = new Int32Array(2 * m);
      here = new Int32Array(2 * m);
    }
    bestUpTo.fill(NONE, 0, m);
    above.fill(NONE, 0, m);
    here.fill(NONE, 0, m);
    const next = places(right);
    let matches = 0;
    for (let i = 0; i < n; i++) {
      const first = matches;
      for (let j = next.firstOf(left[i]!); j !== NONE; j = next.after(j)) {
        const run = j === 0 ? NONE : above[j - 1]!;
        const best = j === 0 ? NONE : bestUpTo[j - 1]!;
        const opened = (best === NONE ? 0 : value[best]!) - (i === 0 && j === 0 ? 0 : OPEN);
        const goesOn = run !== NONE && value[run]! >= opened;
        before[matches] = goesOn ? run : best;
        value[matches] =
          weights[i]! + (goesOn ? value[run]! : opened) + (i === n - 1 && j === m - 1 ? OPEN : 0);
        at.left[matches] = i;
        at.right[matches] = j;
        here[j] = matches;
        matches += 1;
      }
      // The row counts as a whole only now: its matches can't follow one another.
      for (let match = first; match < matches; match++) {
        for (let j = at.right[match]!; j < m; j++) {
          const best = bestUpTo[j]!;
          if ((best === NONE ? 0 : value[best]!) > value[match]!) break;
          bestUpTo[j] = match;
        }
      }
      [above, here] = [here, above];
      for (let j = next.firstOf(i > 0 ? left[i - 1]! : NONE); j !== NONE; j = next.after(j)) here[j] = NONE;
    }
    const pairs: KeptPairs = { left: [], right: [] };
    for (let match = m === 0 ? NONE : bestUpTo[m - 1]!; match !== NONE; match = before[match]!) {
      pairs.left.push(at.left[match]!);
      pairs.right.push(at.right[match]!);
    }
    pairs.left.reverse();
    pairs.right.reverse();
    return pairs;
  };
}

/** Where each key stands in a sequence: chains of rising positions. */
function makePlaces() {
  let first = new Int32Array(1024);
  let stamp = new Int32Array(1024);
  let following = new Int32Array(64);
  let call = 0;
  const chains = {
    firstOf: (key: number) => (stamp[key] === call ? first[key]! : NONE),
    after: (position: number) => following[position]!,
  };
  return (keys: ArrayLike<number>) => {
    call += 1;
    if (following.length < keys.length) following = new Int32Array(2 * keys.length);
    for (let position = keys.length - 1; position >= 0; position--) {
      const key = keys[position]!;
      if (key >= stamp.length) {
        [first, stamp] = [first, stamp].map((old) => {
          const larger = new Int32Array(2 * key);
          larger.set(old);
          return larger;
        }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
      }
      following[position] = chains.firstOf(key);
      first[key] = position;
      stamp[key] = call;
    }
    return chains;
  };
}
