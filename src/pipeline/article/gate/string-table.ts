import { BLANK, SIZE, SYMBOLS, symbolOfCode } from './symbols.ts';

/** An automaton that reads a text once and says which of many sets of strings it holds a member of. */
export type StringTable = {
  /** The sets one of whose strings is in `[from, to)`, each once; `null` where case-blind letters could be others. */
  scan: (text: string, from: number, to: number) => readonly number[] | null;
  /** Is a set among those the last scan found? */
  found: (set: number) => boolean;
};

/** Characters that only a case-blind expression takes for letters: "ſ" and the Kelvin sign. */
const isFold = (code: number) => code === 0x017f || code === 0x212a;

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

  const rows = new Uint16Array(trie.next.length << ROW);
  const marks: (readonly number[])[] = [[]];
  for (const [state, next] of trie.next.entries()) {
    rows.set(next, state << ROW);
    if (trie.ends[state]!.size === 0) continue;
    rows[(state << ROW) + ENDS] = marks.length;
    marks.push([...trie.ends[state]!]);
  }
  // The number of the scan that met a mark or a set last: nothing has to be cleared between scans.
  const metAt = new Uint32Array(marks.length);
  const foundAt = new Uint32Array(sets.length);
  let scans = 0;
  const meet = (mark: number, all: number[]) => {
    if (metAt[mark] === scans) return;
    metAt[mark] = scans;
    for (const set of marks[mark]!) {
      if (foundAt[set] === scans) continue;
      foundAt[set] = scans;
      all.push(set);
    }
  };
  const scan = (text: string, from: number, to: number): readonly number[] | null => {
    scans += 1;
    const all: number[] = [];
    // The stretch begins and ends at a blank.
    let row = rows[BLANK]! << ROW;
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 127 && isFold(code)) return null;
      row = rows[row + symbolOfCode(code)]! << ROW;
      const mark = rows[row + ENDS]!;
      if (mark !== 0) meet(mark, all);
    }
    meet(rows[(rows[row + BLANK]! << ROW) + ENDS]!, all);
    return all;
  };
  return { scan, found: (set) => foundAt[set] === scans };
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
