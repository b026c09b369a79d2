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

/** What two printings say of their speakers. A name found with low confidence contradicts nobody. */
export function compareSpeakers(a: Pick<Printing, 'speaker'>, b: Pick<Printing, 'speaker'>): Speakers {
  if (!a.speaker || !b.speaker) return 'unknown';
  if (a.speaker.person === b.speaker.person || compatibleNames(a.speaker.name, b.speaker.name)) return 'same';
  return a.speaker.confidence === 'low' || b.speaker.confidence === 'low' ? 'unknown' : 'different';
}
