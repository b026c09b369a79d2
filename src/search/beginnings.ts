import { ByteWriter } from './bytes.ts';
import { LONGEST_BEGINNING, PIECE, type Stretch } from './format.ts';
import { writeBitList } from './mark-list.ts';
import { PieceWriter, type SearchFile } from './piece-writers.ts';

/** Joins the marks of the terms of each beginning while they pass by in order, and keeps the costly ones. */
export class Beginnings {
  readonly listed: (Stretch & { term: string })[] = [];
  readonly #pieces = new PieceWriter('beginnings');
  readonly #list = new ByteWriter();
  readonly #costly: number;
  readonly #open: { term: string; cost: number; bits: Uint8Array }[];

  constructor(size: number) {
    this.#costly = Math.max(PIECE, Math.ceil(size / 8));
    this.#open = Array.from({ length: LONGEST_BEGINNING }, () => {
      return { term: '', cost: 0, bits: new Uint8Array(Math.ceil(size / 8)) };
    });
  }

  /** Ends the beginnings that `term` does not share. */
  *leave(term: string): Generator<SearchFile> {
    for (const open of this.#open) {
      if (open.cost === 0 || term.startsWith(open.term)) continue;
      if (open.cost > this.#costly) {
        writeBitList(this.#list, open.bits);
        this.listed.push({ term: open.term, start: this.#pieces.end, length: this.#list.length });
        yield* this.#pieces.append(this.#list.take());
      }
      open.cost = 0;
      open.bits.fill(0);
    }
  }

  enter(term: string, marks: Uint32Array, count: number, cost: number): void {
    for (const [index, open] of this.#open.entries()) {
      if (term.length <= index) break;
      open.term = term.slice(0, index + 1);
      open.cost += cost;
      for (let at = 0; at < count; at++) open.bits[marks[at]! >> 3]! |= 1 << (marks[at]! & 7);
    }
  }

  *close(): Generator<SearchFile> {
    yield* this.leave('');
    yield* this.#pieces.close();
  }
}
