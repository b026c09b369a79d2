/** Shorter words must be right; up to `ONE` letters one slip is allowed, past that two. */
const SHORT = 4;
const ONE = 7;

/** How many slips a word of so many letters may have. */
export function slipsIn(word: string): 0 | 1 | 2 {
  if (word.length < SHORT || /\p{N}/u.test(word)) return 0;
  return word.length <= ONE ? 1 : 2;
}

/**
 * The parts of a word of which one is whole in nearly every misspelling: with one slip either the first
 * or the second half is (two letters swapped across the middle are looked up by themselves); with two slips
 * the first or the last third, unless each of them has one, which is not looked for.
 */
export function wholeParts(word: string): { beginning: string; ending: string; swapped: string } {
  const { length } = word;
  const half = Math.floor(length / 2);
  const [first, last] =
    slipsIn(word) === 1
      ? [half, length - half]
      : [Math.max(3, Math.floor(length / 3)), Math.max(3, Math.floor(length / 3))];
  return {
    beginning: word.slice(0, first),
    ending: word.slice(length - last),
    swapped: word.slice(0, half - 1) + word[half]! + word[half - 1]! + word.slice(half + 1),
  };
}

/**
 * How many slips lie between two words: letters added, left out, changed, or two neighbours swapped
 * (optimal string alignment); `most` + 1 where there are more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last, row] = spareRows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, beforeLast[j - 2]! + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    const free = beforeLast;
    beforeLast = last;
    last = row;
    row = free;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Made once: a misspelt word is held against thousands. */
const spareRows: [number[], number[], number[]] = [[], [], []];

/** Those of `terms` with the fewest slips, if at most as many as `word` may have; in order. */
export function nearest(word: string, terms: Iterable<string>): string[] {
  let most: number = slipsIn(word);
  let near = new Set<string>();
  for (const term of terms) {
    const slips = slipsBetween(word, term, most);
    if (slips > most || /\p{N}/u.test(term)) continue;
    if (slips < most) near = new Set();
    most = slips;
    near.add(term);
  }
  return [...near].sort((a, b) => (a < b ? -1 : 1));
}
