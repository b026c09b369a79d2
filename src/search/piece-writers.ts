import { ByteWriter } from './bytes.ts';
import { PIECE } from './format.ts';
import { writeTerm } from './word-chunk.ts';

/** A file of the index: its name and what is in it. */
export type SearchFile = [name: string, bytes: Uint8Array<ArrayBuffer>];

/** One row of bytes, given away in pieces of a fixed size. */
export class PieceWriter {
  readonly #name: string;
  readonly #bytes = new ByteWriter();
  #pieces = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get end(): number {
    return this.#pieces * PIECE + this.#bytes.length;
  }

  *append(bytes: Uint8Array): Generator<SearchFile> {
    for (let at = 0; at < bytes.length; ) {
      const end = Math.min(bytes.length, at + PIECE - this.#bytes.length);
      this.#bytes.append(bytes.subarray(at, end));
      at = end;
      if (this.#bytes.length === PIECE) yield* this.close();
    }
  }

  *close(): Generator<SearchFile> {
    if (this.#bytes.length > 0) yield [`${this.#name}-${this.#pieces++}.bin`, this.#bytes.take()];
  }
}

/** Terms in order, given away in chunks that can be read by themselves. */
export class ChunkWriter {
  readonly #name: string;
  readonly bytes = new ByteWriter();
  readonly firsts: string[] = [];
  #last = '';

  constructor(name: string) {
    this.#name = name;
  }

  /** Writes a term; `head` is written before the first of each chunk. */
  *open(term: string, head: (chunk: ByteWriter) => void): Generator<SearchFile> {
    if (this.bytes.length >= PIECE) yield* this.close();
    if (this.bytes.length === 0) {
      this.firsts.push(term);
      this.#last = '';
      head(this.bytes);
    }
    writeTerm(this.bytes, this.#last, term);
    this.#last = term;
  }

  *close(): Generator<SearchFile> {
    if (this.bytes.length > 0) yield [`${this.#name}-${this.firsts.length - 1}.bin`, this.bytes.take()];
  }
}
