import { ByteReader, type ByteWriter } from './bytes.ts';

const STEPS = 0;
const BITS = 1;

/**
 * Writes the first `count` of `marks`, which ascend and lie below `size`: a zero and the steps between them
 * as varints, or a one and a bit a mark where that is shorter. So no list is longer than `size` / 8 bytes.
 */
export function writeMarkList(out: ByteWriter, marks: Uint32Array, count: number, size: number): void {
  const longest = Math.ceil(size / 8);
  if (stepBytes(marks, count) > longest) {
    const bits = new Uint8Array(longest);
    for (let at = 0; at < count; at++) bits[marks[at]! >> 3]! |= 1 << (marks[at]! & 7);
    writeBitList(out, bits);
    return;
  }
  out.varint(STEPS);
  let last = 0;
  for (let at = 0; at < count; at++) {
    out.varint(marks[at]! - last);
    last = marks[at]!;
  }
}

export function writeBitList(out: ByteWriter, bits: Uint8Array): void {
  out.varint(BITS);
  out.append(bits);
}

function stepBytes(marks: Uint32Array, count: number): number {
  let bytes = 0;
  let last = 0;
  for (let at = 0; at < count; at++) {
    const step = marks[at]! - last;
    bytes += step < 128 ? 1 : step < 16_384 ? 2 : step < 2_097_152 ? 3 : step < 268_435_456 ? 4 : 5;
    last = marks[at]!;
  }
  return bytes;
}

/** A bit for each of `size` marks that stands in one of `lists`. */
export function bitsOf(lists: readonly Uint8Array[], size: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const list of lists) addMarks(list, bits);
  return bits;
}

function addMarks(list: Uint8Array, bits: Uint8Array): void {
  const reader = new ByteReader(list);
  if (reader.varint() === BITS) {
    const given = reader.take(bits.length);
    for (let at = 0; at < bits.length; at++) bits[at]! |= given[at]!;
    return;
  }
  for (let mark = 0; !reader.done; ) {
    mark += reader.varint();
    bits[mark >> 3]! |= 1 << (mark & 7);
  }
}

/** The bits that are set in all of `sets`; none where there are no sets. */
export function intersect(sets: readonly Uint8Array[], size: number): Uint8Array {
  const [first, ...others] = sets;
  const bits = first ? first.slice() : new Uint8Array(Math.ceil(size / 8));
  for (const other of others) for (let at = 0; at < bits.length; at++) bits[at]! &= other[at]!;
  return bits;
}

/** The marks whose bits are set, ascending. */
export function marksIn(bits: Uint8Array): Uint32Array {
  const marks = new Uint32Array(countBits(bits));
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let byte = bits[at]!, mark = at * 8; byte !== 0; byte >>= 1, mark++) {
      if (byte & 1) marks[count++] = mark;
    }
  }
  return marks;
}

/** How many bits of a byte are set. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
});

export function countBits(bits: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += ONES[bits[at]!]!;
  return count;
}

/** Says of marks, asked in ascending order, how many bits are set before theirs. */
export function ranker(bits: Uint8Array): (mark: number) => number {
  let at = 0;
  let before = 0;
  return (mark) => {
    for (; at < mark >> 3; at++) before += ONES[bits[at]!]!;
    return before + ONES[bits[at]! & ((1 << (mark & 7)) - 1)]!;
  };
}
