/** The letters of ids that follow from content: 32, none of which reads like another. */
export const ID_ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

const HALF = 6;
/** By the code of a letter its place in the alphabet. */
const VALUE = new Uint8Array(128);
for (const [value, letter] of [...ID_ALPHABET].entries()) VALUE[letter.charCodeAt(0)] = value;

/** Whether an id has the form that packs: a prefix without hyphens, a hyphen, twelve letters of the alphabet. */
export function isPackable(id: string): boolean {
  return /^[a-z]+-[a-kmnp-z2-9]{12}$/.test(id);
}

/**
 * The twelve letters of an id as two numbers of 30 bits, the first six letters in the first; its prefix is
 * its kind's and goes unsaid. Throws a `RangeError` where the id is no such id.
 */
export function packId(id: string): [high: number, low: number] {
  if (!isPackable(id)) throw new RangeError(`${id} is no id made from content`);
  const from = id.length - 2 * HALF;
  return [packHalf(id, from), packHalf(id, from + HALF)];
}

function packHalf(id: string, from: number): number {
  let packed = 0;
  for (let at = from; at < from + HALF; at++) packed = packed * 32 + VALUE[id.charCodeAt(at)]!;
  return packed;
}

export function unpackId(prefix: string, high: number, low: number): string {
  return `${prefix}-${unpackHalf(high)}${unpackHalf(low)}`;
}

function unpackHalf(packed: number): string {
  let letters = '';
  for (let shift = 5 * (HALF - 1); shift >= 0; shift -= 5) letters += ID_ALPHABET[(packed >>> shift) & 31];
  return letters;
}

/**
 * Where an id stands in a column of ids (two numbers an id), or -1. One pass: a millisecond or two for a
 * million ids, and no table of them.
 */
export function indexOfId(ids: Uint32Array, id: string): number {
  if (!isPackable(id)) return -1;
  const [high, low] = packId(id);
  for (let at = 0; at < ids.length; at += 2) if (ids[at] === high && ids[at + 1] === low) return at / 2;
  return -1;
}
