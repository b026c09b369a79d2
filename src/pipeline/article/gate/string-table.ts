import { BLANK, SIZE, SYMBOLS, symbolAt } from './symbols.ts';

/** An automaton that reads a text once and says which of many sets of strings it holds a member of. */
export type StringTable = {
  /** How many 32-bit words the bits of all sets take. */
  width: number;
  /** Sets the bit of every set one of whose strings is in `words`; tells whether there was any. */
  scan: (words: string, seen: Int32Array) => boolean;
};

/** Longer strings tell hardly more. */
const LONGEST = 14;

/** Aho and Corasick, "Efficient String Matching" (1975), with every transition filled in. */
export function tableOf(sets: readonly (readonly string[])[]): StringTable {
  const width = Math.max(1, Math.ceil(sets.length / 32));
  const next: number[] = new Array<number>(SIZE).fill(0);
  const bits: number[] = new Array<number>(width).fill(0);
  for (const [index, set] of sets.entries()) {
    for (const string of set) {
      const state = grow(next, bits, width, string.slice(0, LONGEST));
      bits[state * width + (index >> 5)]! |= 1 << (index & 31);
    }
  }
  fillIn(next, bits, width);
  const states = next.length / SIZE;
  const step = Int32Array.from(next, (state) => state * SIZE);
  const marks = Int32Array.from(bits);
  const ends = Uint8Array.from({ length: states }, (_, state) =>
    Number(marks.subarray(state * width, (state + 1) * width).some((mark) => mark !== 0)),
  );
  const mark = (state: number, seen: Int32Array) => {
    for (let i = 0; i < width; i += 1) seen[i]! |= marks[state * width + i]!;
  };
  const scan = (words: string, seen: Int32Array): boolean => {
    // The text begins and ends at a blank.
    let row = step[BLANK]!;
    let any = false;
    for (let i = 0; i <= words.length; i += 1) {
      row = step[row + (i < words.length ? symbolAt(words, i) : BLANK)]!;
      if (ends[row / SIZE] === 1) {
        any = true;
        mark(row / SIZE, seen);
      }
    }
    return any;
  };
  return { width, scan };
}

/** The state a string leads to; states that were missing are made. */
function grow(next: number[], bits: number[], width: number, string: string): number {
  let state = 0;
  for (const character of string) {
    const at = state * SIZE + SYMBOLS.indexOf(character);
    if (next[at] === 0) {
      next[at] = next.length / SIZE;
      for (let i = 0; i < SIZE; i += 1) next.push(0);
      for (let i = 0; i < width; i += 1) bits.push(0);
    }
    state = next[at]!;
  }
  return state;
}

/** Breadth first: where a string breaks off, the longest of its ends that begins another goes on. */
function fillIn(next: number[], bits: number[], width: number): void {
  const fallback = new Array<number>(next.length / SIZE).fill(0);
  const queue = next.slice(0, SIZE).filter((state) => state !== 0);
  for (const state of queue) {
    const other = fallback[state]!;
    for (let i = 0; i < width; i += 1) bits[state * width + i]! |= bits[other * width + i]!;
    for (let symbol = 0; symbol < SIZE; symbol += 1) {
      const at = state * SIZE + symbol;
      const shorter = next[other * SIZE + symbol]!;
      if (next[at] === 0) next[at] = shorter;
      else {
        fallback[next[at]!] = shorter;
        queue.push(next[at]!);
      }
    }
  }
}
