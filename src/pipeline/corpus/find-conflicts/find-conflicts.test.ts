import { expect, test } from 'vitest';
import { corpusOf } from '../made-up-corpus.ts';
import { traceLineages } from '../trace-lineages/trace-lineages.ts';
import { findConflicts } from './find-conflicts.ts';

/** `kind: sentence` of every conflict of a made-up corpus. */
function conflictsOf(...lines: string[]): string[] {
  const { articles, quotations } = corpusOf(...lines);
  const lineages = traceLineages(articles, quotations, []);
  expect(lineages).not.toEqual([]);
  return findConflicts(articles, quotations, lineages).map(({ kind, says }) => `${kind}: ${says}`);
}

const PIER = 'We sold the pier to Lund because ten boards refused to mend a single plank of it.';
const NONE: string[] = [];

test('the same words of two speakers', () => {
  expect(
    conflictsOf(`Star ? Ana Lee: ${PIER}`, `Echo ? Sam Ito: ${PIER}`, `Post ? Ana Lee: ${PIER}`),
  ).toEqual([
    'speaker: “We sold the pier to …” is credited to Ana Lee in Star and Post and to Sam Ito in Echo.',
  ]);
});

test.each(['Lee', 'Ana M. Lee', '?'])('Ana Lee and %s are no conflict', (name) => {
  expect(conflictsOf(`Star ? Ana Lee: ${PIER}`, `Echo ? ${name}: ${PIER}`)).toEqual(NONE);
});

test('an outlet named as the speaker contradicts nobody', () => {
  expect(conflictsOf(`Star ? Ana Lee: ${PIER}`, `Echo ? Star: ${PIER}`)).toEqual(NONE);
});

test('two credited sources', () => {
  expect(
    conflictsOf(`Star ? Ana Lee: ${PIER} < Radio One`, `Echo ? Ana Lee: ${PIER} < Weekly Times`),
  ).toEqual(['source: For “We sold the pier to …”, Star credits Radio One and Echo credits Weekly Times.']);
});

test('one source under two names, or on the way to the other, is no conflict', () => {
  expect(conflictsOf(`Star ? Ana Lee: ${PIER} < Weekly Times`, `Echo ? Ana Lee: ${PIER} < WT`)).toEqual(NONE);
  expect(conflictsOf(`Star ? Ana Lee: ${PIER} < Radio One`, `Echo ? Ana Lee: ${PIER} < Star`)).toEqual(NONE);
});

const changed = (from: string, to: string) =>
  conflictsOf(`Star ? Ana Lee: ${PIER}`, `Echo ? Ana Lee: ${PIER.replace(from, to)}`);

test.each([
  ['Lund', 'Lunt', '“Lund”', '“Lunt”'],
  ['ten', 'twelve', '“ten”', '“twelve”'],
  ['We sold', 'We never sold', '“We sold”', '“We never sold”'],
  ['refused', 'did not refuse', '“boards refused to”', '“boards did not refuse to”'],
])('%s changed to %s changes the sense', (from, to, left, right) => {
  const says = changed(from, to);
  expect(says).toHaveLength(1);
  expect(says[0]).toContain(left);
  expect(says[0]).toContain(right);
});

test.each([
  ['ten', '10'],
  ['refused', 'declined'],
  ['We sold', '[The Hansens] sold'],
  ['Lund', 'LUND'],
  ['We sold', 'we sold'],
  [' of it.', '.'],
])('%s changed to %s does not', (from, to) => {
  expect(changed(from, to)).toEqual(NONE);
});

test('a negation that moves within its sentence, or is trimmed with its clause, is no conflict', () => {
  const moved = (words: string) => `We sold the pier and the mill in one day. ${words}`;
  expect(
    conflictsOf(
      `Star ? Ana Lee: ${moved('I don’t think that the pain ever goes away with the money.')}`,
      `Echo ? Ana Lee: ${moved('The pain doesn’t go away with the money.')}`,
    ),
  ).toEqual(NONE);
  expect(
    conflictsOf(
      'Star ? Ana Lee: We sold the pier because the boards refused to mend it, and nobody is sorry about that.',
      'Echo ? Ana Lee: We sold the pier because the boards refused to mend it.',
    ),
  ).toEqual(NONE);
});

test('evidence points to the words in both articles', () => {
  const { articles, quotations } = corpusOf(
    `Star ? Ana Lee: ${PIER}`,
    `Echo ? Ana Lee: ${PIER.replace('Lund', 'Lunt')}`,
  );
  const [conflict] = findConflicts(articles, quotations, traceLineages(articles, quotations, []));
  const at = (index: number) => quotations[index]!.segments[0]!.start + PIER.indexOf('Lund');
  expect(conflict!.evidence.toSorted((a, b) => a.start - b.start)).toEqual([
    { article: 'Star', start: at(0), end: at(0) + 4 },
    { article: 'Echo', start: at(1), end: at(1) + 4 },
  ]);
});
