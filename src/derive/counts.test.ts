import { expect, test } from 'vitest';
import { madeUpId } from '../model/made-up-items.ts';
import { NO_FACETS } from '../state/view.ts';
import { countsInWords, utterancesAmong } from './counts.ts';
import { libraryOf, madeUpCorpus } from './made-up-corpus.ts';
import { filterMarks } from './visible-marks.ts';

test.each([
  [[0, 5, 25], [0, 5, 25], 25, '25 quotations · 5 articles'],
  [[1, 5, 12], [3, 5, 25], 9, '12 of 25 quotations (9 utterances) · 5 articles · 1 of 3 announcements'],
  [[0, 1, 0], [0, 1, 0], 0, '1 article'],
])('%j of %j is said in words', (shown, total, utterances, words) => {
  expect(countsInWords(shown, total, utterances)).toBe(words);
});

test('printings of one utterance count once', () => {
  const corpus = madeUpCorpus([
    { when: { earliest: null, latest: null }, speakers: ['ana-lee', 'bo-ito'] },
    { when: { earliest: null, latest: null }, speakers: ['ana-lee'] },
  ]);
  const lineage = madeUpId('l', 0);
  const printings = corpus.quotations.filter(({ speaker }) => speaker?.person === 'ana-lee');
  for (const quotation of printings) quotation.lineage = lineage;
  const member = { relation: 'same' as const, earliest: false, credits: null };
  const members = printings.map(({ id }) => ({ quotation: id, ...member }));
  const lineages = [{ id: lineage, fullest: printings[0]!.id, first: null, members, headlines: [] }];
  const { columns, marks } = libraryOf({ ...corpus, lineages });
  const visible = filterMarks(marks, NO_FACETS, null).overall;
  expect(utterancesAmong(columns, marks, visible)).toBe(2);
});
