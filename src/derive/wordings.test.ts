import { expect, test } from 'vitest';
import type { Corpus, CorpusQuotation } from '../model/corpus.ts';
import { makeLibrary } from './mark-names.ts';
import { printingsOf } from './wordings.ts';

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

function printings(fullest: CorpusQuotation, other: CorpusQuotation) {
  const corpus: Corpus = {
    format: 'quoteline-corpus',
    version: 1,
    title: '',
    description: null,
    articles: [],
    people: [],
    quotations: [other, fullest],
    events: [],
    lineages: [],
    conflicts: [],
    unmatchedMarks: [],
    notices: [],
  };
  const member = (quotation: string) => ({
    quotation,
    relation: 'variant' as const,
    earliest: false,
    credits: null,
  });
  return printingsOf(makeLibrary(corpus), {
    id: 'l-1',
    fullest: fullest.id,
    first: null,
    members: [member(other.id), member(fullest.id)],
    headlines: [],
  });
}

test('the fullest printing comes first and has nothing to compare', () => {
  const [first] = printings(printed('q-1', 'We won the vote, at last.'), printed('q-2', 'We won the vote.'));
  expect(first).toMatchObject({ quotation: { id: 'q-1' }, differences: [] });
  expect(first!.pieces.map((piece) => piece.text).join('')).toBe('We won the vote, at last.');
});

test('a printing’s pieces joined are its own words to the letter, however it is cut', () => {
  const [, second] = printings(
    printed('q-1', 'Honestly, we won the vote, at last. I can’t believe it!'),
    printed('q-2', 'we won the [long] vote —', 'I can’t believe this!'),
  );
  expect(second!.pieces.map((piece) => piece.text).join('')).toBe(
    'we won the [long] vote — I can’t believe this!',
  );
  expect(second!.pieces.find((piece) => piece.kind === 'changed')).toMatchObject({ was: 'it' });
  expect(second!.differences.length).toBeGreaterThan(0);
});
