import { ByteReader, type ByteWriter } from './bytes.ts';
import type { Stretch } from './format.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Writes a term as the number of code units it shares with the one before, and the rest in UTF-8. */
export function writeTerm(out: ByteWriter, before: string, term: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === term[shared]) shared += 1;
  // Half a surrogate pair has no UTF-8.
  if (shared > 0 && (term.charCodeAt(shared - 1) & 0xfc00) === 0xd800) shared -= 1;
  const rest = encoder.encode(term.slice(shared));
  out.varint(shared);
  out.varint(rest.length);
  out.append(rest);
}

function readTerm(reader: ByteReader, before: string): string {
  const shared = reader.varint();
  const rest = reader.take(reader.varint());
  let term = before.slice(0, shared);
  // Code by code: browsers' decoders take five times as long for a few letters.
  for (const code of rest) {
    if (code > 127) return before.slice(0, shared) + decoder.decode(rest);
    term += String.fromCharCode(code);
  }
  return term;
}

/** A term with where its marks and its positions lie. */
export type IndexedTerm = { term: string; marks: Stretch; positions: Stretch };

/** A chunk of words begins with where the lists of its first term lie; those of the others follow on. */
export function readWordChunk(bytes: Uint8Array): IndexedTerm[] {
  const reader = new ByteReader(bytes);
  const terms: IndexedTerm[] = [];
  let marks = { start: reader.varint(), length: 0 };
  let positions = { start: reader.varint(), length: 0 };
  let term = '';
  while (!reader.done) {
    term = readTerm(reader, term);
    marks = { start: marks.start + marks.length, length: reader.varint() };
    positions = { start: positions.start + positions.length, length: reader.varint() };
    terms.push({ term, marks, positions });
  }
  return terms;
}

/** A chunk of endings holds the terms alone, spelt backwards. */
export function readEndingChunk(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const terms: string[] = [];
  while (!reader.done) terms.push(readTerm(reader, terms.at(-1) ?? ''));
  return terms;
}

export const backwards = (term: string) => [...term].reverse().join('');
