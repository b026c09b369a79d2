import { AlphabeticalTerms } from './alphabetical-terms.ts';
import { ByteWriter } from './bytes.ts';
import { pairTerm } from './pairs.ts';
import { inMemory, type Store, type Stored } from './store.ts';
import { fold, printedWords } from './words.ts';

/**
 * The words of one stretch of marks, in the order of their terms. `terms` are numbers of terms, alphabetical;
 * the marks of the n-th lie in `marks` from `markEnds[n - 1]` to `markEnds[n]`, as steps, the first from 0;
 * its places in `positions` alike, mark by mark.
 */
export type Run = {
  terms: Uint32Array;
  marks: Stored;
  markEnds: Uint32Array;
  positions: Stored;
  positionEnds: Uint32Array;
};

/**
 * All words of a corpus, and pairs of common ones (`pairs.ts`): each term once, their alphabetical order, and the runs
 * in the order of their marks.
 */
export type Gathered = { terms: readonly string[]; order: Uint32Array; runs: Run[] };

/** So many words are held as they come; then, at the end of a mark, they are put in order and packed. */
const RUN_WORDS = 1 << 21;

/** Printed forms whose term is remembered; past that the memory starts anew. */
const MOST_FORMS = 1 << 19;

/**
 * Neighbours are a pair with lists of its own where the two words would meet once in so many words, were words strewn
 * at random: the places of such words are many, those where they meet few.
 */
const PAIR_IN_WORDS = 100_000;

/**
 * Takes in marks one after the other, ascending, and puts their words away packed: about 3 bytes a word. Which words
 * are common is read off the first run.
 */
export class WordGatherer {
  readonly #numberOf = new Map<string, number>();
  readonly #forms = new Map<string, number>();
  readonly #terms = new AlphabeticalTerms();
  readonly #runs: Run[] = [];
  readonly #store: Store;
  #term: Uint32Array;
  #mark: Uint32Array;
  #position: Uint32Array;
  #words = 0;
  /** How often each term is used in the first run; `null` before that is known. */
  #uses: Uint32Array | null = null;
  #leastUses = 0;
  readonly #pairs = new Map<number, number>();

  constructor(store: Store = inMemory, runWords = RUN_WORDS) {
    this.#store = store;
    this.#term = new Uint32Array(runWords);
    this.#mark = new Uint32Array(runWords);
    this.#position = new Uint32Array(runWords);
  }

  /** Adds a mark's words. A place is left free between two fields, so that no phrase spans them. */
  add(mark: number, fields: readonly string[]): void {
    const printed = fields.map(printedWords);
    this.#reserve(printed.reduce((sum, words) => sum + words.length, 0));
    let position = 0;
    for (const field of printed) {
      for (const word of field) {
        this.#term[this.#words] = this.#forms.get(word) ?? this.#intern(word);
        this.#mark[this.#words] = mark;
        this.#position[this.#words] = position++;
        this.#words += 1;
      }
      position += 1;
    }
  }

  finish(): Gathered {
    this.#pack();
    return { terms: this.#terms.all, order: this.#terms.inOrder(), runs: this.#runs };
  }

  /** Makes room for a mark's words: a mark never lies in two runs. */
  #reserve(more: number): void {
    if (this.#words + more <= this.#term.length) return;
    this.#pack();
    if (more <= this.#term.length) return;
    this.#term = new Uint32Array(more);
    this.#mark = new Uint32Array(more);
    this.#position = new Uint32Array(more);
  }

  #intern(printed: string): number {
    const term = apart(fold(printed));
    let number = this.#numberOf.get(term);
    if (number === undefined) {
      number = this.#terms.add(term);
      this.#numberOf.set(term, number);
    }
    if (this.#forms.size >= MOST_FORMS) this.#forms.clear();
    this.#forms.set(apart(printed), number);
    return number;
  }

  #learnUses(): Uint32Array {
    const uses = new Uint32Array(this.#terms.all.length);
    for (let at = 0; at < this.#words; at++) uses[this.#term[at]!]! += 1;
    this.#leastUses = this.#words ** 2 / PAIR_IN_WORDS;
    return uses;
  }

  /** Where the words that wait are the first of a pair, and the pairs' terms. */
  #findPairs(): { at: number[]; terms: number[] } {
    this.#uses ??= this.#learnUses();
    const uses = this.#uses;
    const found = { at: [] as number[], terms: [] as number[] };
    for (let at = 0; at + 1 < this.#words; at++) {
      const first = this.#term[at]!;
      const second = this.#term[at + 1]!;
      if (first >= uses.length || second >= uses.length) continue;
      if (uses[first]! * uses[second]! < this.#leastUses) continue;
      if (this.#mark[at] !== this.#mark[at + 1] || this.#position[at]! + 1 !== this.#position[at + 1])
        continue;
      found.at.push(at);
      found.terms.push(this.#pair(first, second));
    }
    return found;
  }

  #pair(first: number, second: number): number {
    const key = first * 2 ** 26 + second;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const { all } = this.#terms;
    const number = this.#terms.add(pairTerm(all[first]!, all[second]!));
    this.#pairs.set(key, number);
    return number;
  }

  /** Counting sort by term, which keeps marks and places in order, then everything as steps. */
  #pack(): void {
    const pairs = this.#findPairs();
    const order = this.#terms.inOrder();
    const ends = new Uint32Array(order.length + 1);
    for (let at = 0; at < this.#words; at++) ends[this.#term[at]! + 1]! += 1;
    for (const term of pairs.terms) ends[term + 1]! += 1;
    const terms = order.filter((term) => ends[term + 1]! > 0);
    for (let term = 0; term < order.length; term++) ends[term + 1]! += ends[term]!;
    const sorted = new Uint32Array(this.#words + pairs.at.length);
    // Sorting moves each start, at the term's own place, to where the term ends.
    for (let at = 0; at < this.#words; at++) sorted[ends[this.#term[at]!]!++] = at;
    for (const [nth, at] of pairs.at.entries()) sorted[ends[pairs.terms[nth]!]!++] = at;

    const marks = new ByteWriter();
    const positions = new ByteWriter();
    const markEnds = new Uint32Array(terms.length);
    const positionEnds = new Uint32Array(terms.length);
    for (const [index, term] of terms.entries()) {
      const end = ends[term]!;
      let next = term === 0 ? 0 : ends[term - 1]!;
      let last = 0;
      while (next < end) {
        const mark = this.#mark[sorted[next]!]!;
        marks.varint(mark - last);
        last = mark;
        let before = 0;
        while (next < end && this.#mark[sorted[next]!] === mark) {
          const position = this.#position[sorted[next]!]!;
          next += 1;
          const more = next < end && this.#mark[sorted[next]!] === mark;
          positions.varint((position - before) * 2 + (more ? 1 : 0));
          before = position;
        }
      }
      markEnds[index] = marks.length;
      positionEnds[index] = positions.length;
    }
    this.#words = 0;
    const [markBytes, positionBytes] = [marks, positions].map((bytes) => this.#store(bytes.take()));
    this.#runs.push({ terms, marks: markBytes!, markEnds, positions: positionBytes!, positionEnds });
  }
}

/** A copy: engines keep a long piece of a text as a window on it, which would keep the whole text alive. */
const apart = (piece: string) => Array.from(piece).join('');
