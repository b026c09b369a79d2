import type { Person } from '../../model/corpus.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Edits } from './apply-overlay.ts';

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

/**
 * The speakers of a corpus, one a name, in the order of their ids, each with the other forms and the role
 * the articles give. Articles that give different roles leave the one given first, by file.
 */
export function mergePeople(records: readonly ArticleRecord[], edits: Edits): Person[] {
  const people = new Map<string, Person>();
  for (const { quotations } of records) {
    for (const { speaker } of quotations) {
      if (!speaker) continue;
      const { name } = speaker;
      const id = slug(name);
      if (people.has(id)) continue;
      const role = edits.roles.get(name) ?? null;
      people.set(id, { id, name, aliases: [], role, corrections: edits.corrections.get(name) ?? [] });
    }
  }
  for (const record of records) {
    for (const { name, aliases, role } of record.people) {
      const person = people.get(slug(name));
      if (!person) continue;
      person.aliases = [...new Set([...person.aliases, ...aliases])].sort();
      person.role ??= role;
    }
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
