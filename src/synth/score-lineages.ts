/** Shares, 0 to 1, of pairs: found pairs that are true, true pairs that are found. */
export type PairScore = { precision: number; recall: number; truePairs: number };

const pairs = (size: number) => (size * (size - 1)) / 2;

function pairsOf(labels: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

/** Compares two groupings of the same items pair by pair; `found[i]` and `truth[i]` name item i's group. */
export function scorePairs(found: readonly string[], truth: readonly string[]): PairScore {
  const together = pairsOf(found.map((group, item) => `${group} ${truth[item]}`));
  const foundPairs = pairsOf(found);
  const truePairs = pairsOf(truth);
  return {
    precision: foundPairs === 0 ? 1 : together / foundPairs,
    recall: truePairs === 0 ? 1 : together / truePairs,
    truePairs,
  };
}
