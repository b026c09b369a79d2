import type { Printing } from './printing.ts';
import type { Speakers } from './utterance-rules.ts';

const nameWords = (name: string) => name.toLowerCase().replaceAll('.', '').split(/\s+/);

/** Can both names be one person's? "Lee", "Ana Lee" and "Ana M. Lee" can, "Ana Lee" and "Sam Lee" can't. */
export function compatibleNames(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

/**
 * Compares the speakers of rows by their numbers. A name found with low confidence contradicts nobody.
 * Speech printed within speech is compared with its like only (null otherwise): it always stands in the
 * speech around it.
 */
export function makeSpeakerComparer(
  rows: readonly Pick<Printing, 'speaker' | 'within'>[],
  person: Int32Array,
): (a: number, b: number) => Speakers | null {
  const lastNames = new Map<string, number>();
  const lastName = Int32Array.from(rows, ({ speaker }) => {
    if (!speaker) return 0;
    const name = nameWords(speaker.name).at(-1)!;
    const number = lastNames.get(name) ?? lastNames.size + 1;
    lastNames.set(name, number);
    return number;
  });
  const doubtful = Uint8Array.from(rows, ({ speaker }) => (speaker?.confidence === 'low' ? 1 : 0));
  const nested = Uint8Array.from(rows, ({ within }) => (within === null ? 0 : 1));
  return (a, b) => {
    if (nested[a] !== nested[b]) return null;
    if (person[a] === 0 || person[b] === 0) return 'unknown';
    if (person[a] === person[b]) return 'same';
    if (lastName[a] === lastName[b] && compatibleNames(rows[a]!.speaker!.name, rows[b]!.speaker!.name)) {
      return 'same';
    }
    return doubtful[a] === 1 || doubtful[b] === 1 ? 'unknown' : 'different';
  };
}
