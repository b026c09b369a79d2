import type { Conflict } from '../model/corpus.ts';

/** Conflicts of one kind between the same articles, to be read under one heading. */
export type ConflictGroup = { id: string; kind: Conflict['kind']; conflicts: Conflict[] };

/** What a kind of conflict is about, as a heading. */
export const CONFLICT_KIND: Record<Conflict['kind'], string> = {
  speaker: 'Who said it',
  source: 'Which source is credited',
  wording: 'A word that differs',
  date: 'Dates that can’t all hold',
};

/** Puts together what the same articles disagree on in the same way, in the corpus's order. */
export function conflictGroups(conflicts: readonly Conflict[]): ConflictGroup[] {
  const groups = new Map<string, ConflictGroup>();
  for (const conflict of conflicts) {
    const articles = [...new Set(conflict.evidence.map(({ article }) => article))].sort();
    const id = [conflict.kind, ...articles].join(' ');
    const group = groups.get(id);
    if (group) group.conflicts.push(conflict);
    else groups.set(id, { id, kind: conflict.kind, conflicts: [conflict] });
  }
  return [...groups.values()];
}
