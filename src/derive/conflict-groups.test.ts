import { expect, test } from 'vitest';
import type { Conflict } from '../model/corpus.ts';
import { conflictGroups } from './conflict-groups.ts';

function conflict(id: string, kind: Conflict['kind'], ...articles: string[]): Conflict {
  const evidence = articles.map((article, at) => ({ article, start: at, end: at + 1, words: 'a' }));
  return { id, kind, says: `${id} differs.`, evidence };
}

test('what the same articles disagree on in the same way is one group, whichever is named first', () => {
  const groups = conflictGroups([
    conflict('c-1', 'source', 'a', 'b'),
    conflict('c-2', 'date', 'a', 'b'),
    conflict('c-3', 'source', 'b', 'a', 'b'),
    conflict('c-4', 'source', 'a', 'c'),
  ]);
  expect(groups.map(({ conflicts }) => conflicts.map(({ id }) => id))).toEqual([
    ['c-1', 'c-3'],
    ['c-2'],
    ['c-4'],
  ]);
});
