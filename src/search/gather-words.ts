import { ByteWriter } from './bytes.ts';
import { fold, printedWords } from './words.ts';

/**
 * The words of one stretch of marks, put in order of terms. `terms` are numbers of terms, ascending; the
 * marks of the n-th lie in `marks` from `markEnds[n - 1]` to `markEnds[n]`, as steps, the first from 0;
 * its places in `positions` alike, mark by mark.
 */
export type Run = {
  terms: Uint32Array;
  marks: Uint8Array;
  markEnds: Uint32Array;
  positions: Uint8Array;
  positionEnds: Uint32Array;
};

/** All words of a corpus: each term once, and the runs in the order of their marks. */
export type Gathered = { terms: string[]; runs: Run[] };

/** So many words are held as they come; then, at the end of a mark, they are put in order and packed. */
const RUN_WORDS = 1 << 21;

/** Printed forms whose term is remembered; past that the memory starts anew. */
const MOST_FORMS = 1 << 19;

/** Takes in marks one after the other, ascending, and holds their words packed: about 3 bytes a word. */
export class WordGatherer {
  readonly #numberOf = new Map<string, number>();
  readonly #forms = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #runs: Run[] = [];
  #term: Uint32Array;
  #mark: Uint32Array;
  #position: Uint32Array;
  #words = 0;

  constructor(runWords = RUN_WORDS) {
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
    return { terms: this.#terms, runs: this.#runs };
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
      number = this.#terms.push(term) - 1;
      this.#numberOf.set(term, number);
    }
    if (this.#forms.size >= MOST_FORMS) this.#forms.clear();
    this.#forms.set(apart(printed), number);
    return number;
  }

  /** Counting sort by term, which keeps marks and places in order, then everything as steps. */
  #pack(): void {
    const starts = new Uint32Array(this.#terms.length + 1);
    for (let at = 0; at < this.#words; at++) starts[this.#term[at]! + 1]! += 1;
    const terms = Uint32Array.from(this.#terms.keys()).filter((term) => starts[term + 1]! > 0);
    for (let term = 0; term < this.#terms.length; term++) starts[term + 1]! += starts[term]!;
    const order = new Uint32Array(this.#words);
    for (let at = 0; at < this.#words; at++) order[starts[this.#term[at]!]!++] = at;

    const marks = new ByteWriter();
    const positions = new ByteWriter();
    const markEnds = new Uint32Array(terms.length);
    const positionEnds = new Uint32Array(terms.length);
    let next = 0;
    for (const [index, term] of terms.entries()) {
      // Sorting has moved each start to the end of its term.
      const end = starts[term]!;
      let last = 0;
      while (next < end) {
        const mark = this.#mark[order[next]!]!;
        marks.varint(mark - last);
        last = mark;
        let before = 0;
        while (next < end && this.#mark[order[next]!] === mark) {
          const position = this.#position[order[next]!]!;
          next += 1;
          const more = next < end && this.#mark[order[next]!] === mark;
          positions.varint((position - before) * 2 + (more ? 1 : 0));
          before = position;
        }
      }
      markEnds[index] = marks.length;
      positionEnds[index] = positions.length;
    }
    this.#words = 0;
    this.#runs.push({ terms, marks: marks.take(), markEnds, positions: positions.take(), positionEnds });
  }
}

/** A copy: engines keep a long piece of a text as a window on it, which would keep the whole text alive. */
const apart = (piece: string) => Array.from(piece).join('');
