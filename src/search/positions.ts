import { ByteReader, type ByteWriter } from './bytes.ts';
import type { Stretch } from './format.ts';

/**
 * A term's places, mark after mark: steps times two, plus one where another place in the same mark follows.
 * Where the term stands in more marks than a block has, the places begin with a table: where each block
 * ends, as 32 bits from the end of the table. So few marks cost few blocks, however common the term.
 */
const BLOCK_MARKS = 256;

const blocksOf = (marks: number) => (marks > BLOCK_MARKS ? Math.ceil(marks / BLOCK_MARKS) : 0);

/** Writes the places of a term in so many marks; `parts` are their bytes, to be joined. */
export function writePositions(out: ByteWriter, marks: number, parts: readonly Uint8Array[]): void {
  const table = new DataView(new ArrayBuffer(4 * blocksOf(marks)));
  let mark = 0;
  let before = 0;
  for (const part of table.byteLength > 0 ? parts : []) {
    const reader = new ByteReader(part);
    while (!reader.done) {
      skipMark(reader);
      table.setUint32(4 * Math.floor(mark / BLOCK_MARKS), before + reader.at, true);
      mark += 1;
    }
    before += part.length;
  }
  out.append(new Uint8Array(table.buffer));
  for (const part of parts) out.append(part);
}

function skipMark(reader: ByteReader): void {
  while ((reader.varint() & 1) === 1);
}

/** Loads the bytes of a stretch of the positions. */
type LoadBytes = (stretch: Stretch) => Promise<Uint8Array>;

/**
 * Visits the places of a term in some of its `marks` marks, which are given by their `ranks` among these,
 * ascending: `places` holds `count` of them until the next visit. Loads the blocks they lie in and no others.
 */
export async function visitPlaces(
  load: LoadBytes,
  { start, length }: Stretch,
  marks: number,
  ranks: Uint32Array,
  visit: (index: number, places: readonly number[], count: number) => void,
): Promise<void> {
  const size = 4 * blocksOf(marks);
  const blockMarks = size > 0 ? BLOCK_MARKS : marks;
  const table = await load({ start, length: size });
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const endOf = (block: number) => (size > 0 ? view.getUint32(4 * block, true) : length);
  const wanted: number[] = [];
  for (const rank of ranks) {
    const block = Math.floor(rank / blockMarks);
    if (wanted.at(-1) !== block) wanted.push(block);
  }
  const blocks = await Promise.all(
    wanted.map(async (block) => {
      const from = block > 0 ? endOf(block - 1) : 0;
      return load({ start: start + size + from, length: endOf(block) - from });
    }),
  );
  const places: number[] = [];
  let index = 0;
  for (const [nth, bytes] of blocks.entries()) {
    const first = wanted[nth]! * blockMarks;
    const end = first + blockMarks;
    let at = 0;
    for (let rank = first; index < ranks.length && ranks[index]! < end; rank++) {
      if (rank < ranks[index]!) {
        for (let more = 1; more === 1; ) {
          more = bytes[at]! & 1;
          while (bytes[at++]! > 127);
        }
        continue;
      }
      let count = 0;
      let place = 0;
      for (let more = 1; more === 1; ) {
        let byte = bytes[at++]!;
        more = byte & 1;
        let step = (byte & 127) >> 1;
        for (let weight = 64; byte > 127; weight *= 128) {
          byte = bytes[at++]!;
          step += (byte & 127) * weight;
        }
        place += step;
        places[count++] = place;
      }
      visit(index, places, count);
      index += 1;
    }
    if (at > bytes.length) throw new RangeError('the bytes end within a place');
  }
}
