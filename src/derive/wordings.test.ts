import { expect, test } from 'vitest';
import type { CorpusQuotation } from '../model/corpus.ts';
import { printingOf } from './wordings.ts';

function printed(id: string, ...parts: string[]): CorpusQuotation {
  let start = 10;
  const segments = parts.map((words) => {
    const segment = { start, end: start + words.length, words };
    start += words.length + 20;
    return segment;
  });
  const rest = { rule: 'test', speaker: null, cue: null, via: null, within: null, corrections: [] };
  return { id, kind: 'direct', segments, article: 'a-1', lineage: 'l-1', ...rest };
}

function printing(fullest: CorpusQuotation, quotation: CorpusQuotation) {
  const member = { quotation: quotation.id, relation: 'variant' as const, earliest: false, credits: null };
  return printingOf(fullest, quotation, member);
}

test('the fullest printing has nothing to compare', () => {
  const fullest = printed('q-1', 'We won the vote, at last.');
  const { differences, pieces } = printing(fullest, fullest);
  expect(differences).toEqual([]);
  expect(pieces.map((piece) => piece.text).join('')).toBe('We won the vote, at last.');
});

test('a printing’s pieces joined are its own words to the letter, however it is cut', () => {
  const second = printing(
    printed('q-1', 'Honestly, we won the vote, at last. I can’t believe it!'),
    printed('q-2', 'we won the [long] vote —', 'I can’t believe this!'),
  );
  expect(second.pieces.map((piece) => piece.text).join('')).toBe(
    'we won the [long] vote — I can’t believe this!',
  );
  expect(second.pieces.find((piece) => piece.kind === 'changed')).toMatchObject({ was: 'it' });
  expect(second.differences.length).toBeGreaterThan(0);
});

test('of very many changes near ones are shown as one, to the letter still', () => {
  const words = Array.from({ length: 90 }, (_, at) => `word${at}`);
  const changed = words.map((word, at) => (at % 3 === 0 || at < 3 ? `other${at}` : word));
  const { pieces, differences } = printing(
    printed('q-1', words.join(' ')),
    printed('q-2', changed.join(' ')),
  );
  expect(pieces.filter(({ kind }) => kind !== 'kept')).toHaveLength(12);
  expect(pieces.map((piece) => piece.text).join('')).toBe(changed.join(' '));
  expect(differences.length).toBeGreaterThan(0);
});
