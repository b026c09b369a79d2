import { BLANK, SIZE, SYMBOLS, symbolAt } from './symbols.ts';

/** An automaton that reads a text once and says which of many sets of strings it holds a member of. */
export type StringTable = {
  /** How many 32-bit words the bits of all sets take. */
  width: number;
  /** Sets the bit of every set one of whose strings is in `words`; tells whether there was any. */
  scan: (words: string, seen: Int32Array) => boolean;
};

/** Longer strings tell hardly more. */
const LONGEST = 10;
/** A state is a row: the next state for each symbol, and last what ends there. */
const ROW = 5;
const ENDS = (1 << ROW) - 1;

type Trie = { next: number[][]; ends: Set<number>[] };

/** Aho and Corasick, "Efficient String Matching" (1975), with every transition filled in. */
export function tableOf(sets: readonly (readonly string[])[]): StringTable {
  const trie: Trie = { next: [new Array<number>(SIZE).fill(0)], ends: [new Set()] };
  for (const [index, set] of sets.entries())
    for (const string of set) trie.ends[stateOf(trie, string.slice(0, LONGEST))]!.add(index);
  fillIn(trie);

  const width = Math.max(1, Math.ceil(sets.length / 32));
  const rows = new Uint16Array(trie.next.length << ROW);
  const marks: Int32Array[] = [new Int32Array(width)];
  for (const [state, next] of trie.next.entries()) {
    rows.set(next, state << ROW);
    if (trie.ends[state]!.size === 0) continue;
    rows[(state << ROW) + ENDS] = marks.length;
    marks.push(bitsOf(trie.ends[state]!, width));
  }
  const scan = (words: string, seen: Int32Array): boolean => {
    // The text begins and ends at a blank.
    let row = rows[BLANK]! << ROW;
    let any = false;
    for (let i = 0; i <= words.length; i += 1) {
      row = rows[row + (i < words.length ? symbolAt(words, i) : BLANK)]! << ROW;
      const ends = rows[row + ENDS]!;
      if (ends === 0) continue;
      any = true;
      const mark = marks[ends]!;
      for (let word = 0; word < width; word += 1) seen[word]! |= mark[word]!;
    }
    return any;
  };
  return { width, scan };
}

function bitsOf(sets: ReadonlySet<number>, width: number): Int32Array {
  const bits = new Int32Array(width);
  for (const set of sets) bits[set >> 5]! |= 1 << (set & 31);
  return bits;
}

/** The state a string leads to; states that were missing are made. */
function stateOf({ next, ends }: Trie, string: string): number {
  let state = 0;
  for (const character of string) {
    const symbol = SYMBOLS.indexOf(character);
    if (next[state]![symbol] === 0) {
      next[state]![symbol] = next.length;
      next.push(new Array<number>(SIZE).fill(0));
      ends.push(new Set());
    }
    state = next[state]![symbol]!;
  }
  return state;
}

/** Breadth first: where a string breaks off, the longest of its ends that begins another goes on. */
function fillIn({ next, ends }: Trie): void {
  const fallback = new Array<number>(next.length).fill(0);
  const queue = next[0]!.filter((state) => state !== 0);
  for (const state of queue) {
    const other = fallback[state]!;
    for (const set of ends[other]!) ends[state]!.add(set);
    for (let symbol = 0; symbol < SIZE; symbol += 1) {
      const to = next[state]![symbol]!;
      const shorter = next[other]![symbol]!;
      if (to === 0) next[state]![symbol] = shorter;
      else {
        fallback[to] = shorter;
        queue.push(to);
      }
    }
  }
}
