import type { Person } from '../../model/corpus.ts';
import type { ArticleRecord } from '../../model/record.ts';

/** A name as a link carries it: lower case, diacritics off, hyphens for the rest. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The speakers of a corpus, one a name, in the order of their ids. */
export function mergePeople(records: readonly ArticleRecord[]): Person[] {
  const people = new Map<string, Person>();
  for (const record of records) {
    for (const { speaker } of record.quotations) {
      if (!speaker) continue;
      const id = slug(speaker.name);
      if (!people.has(id)) people.set(id, { id, name: speaker.name, aliases: [], role: null });
    }
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
