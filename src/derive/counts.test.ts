import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from '../model/columns.ts';
import type { Corpus, CorpusQuotation } from '../model/corpus.ts';
import { dayOf } from '../model/day.ts';
import { madeUpId } from '../model/made-up-items.ts';
import { NO_FACETS, START } from '../state/view.ts';
import { countsInWords, utterancesAmong } from './counts.ts';
import { libraryOf, madeUpCorpus, plainlyVisible } from './made-up-corpus.ts';
import { QUOTATION } from './marks.ts';
import { filterMarks, windowOf } from './visible-marks.ts';

test.each([
  [[0, 5, 25], [0, 5, 25], 25, '25 quotations · 5 articles'],
  [[1, 5, 12], [3, 5, 25], 9, '12 of 25 quotations (9 utterances) · 5 articles · 1 of 3 announcements'],
  [[0, 1, 0], [0, 1, 0], 0, '1 article'],
])('%j of %j is said in words', (shown, total, utterances, words) => {
  expect(countsInWords(shown, total, utterances)).toBe(words);
});

/** Makes quotations the printings of one utterance. */
function join(corpus: Corpus, nth: number, printings: CorpusQuotation[]): void {
  if (printings.length === 0) return;
  const id = madeUpId('l', nth);
  for (const quotation of printings) quotation.lineage = id;
  const member = { relation: 'same' as const, earliest: false, credits: null };
  corpus.lineages.push({
    id,
    fullest: printings[0]!.id,
    first: null,
    members: printings.map((printing) => ({ quotation: printing.id, ...member })),
    headlines: [],
  });
}

test('printings of one utterance count once', () => {
  const corpus = madeUpCorpus([
    { when: { earliest: null, latest: null }, speakers: ['ana-lee', 'bo-ito'] },
    { when: { earliest: null, latest: null }, speakers: ['ana-lee'] },
  ]);
  join(
    corpus,
    0,
    corpus.quotations.filter(({ speaker }) => speaker?.person === 'ana-lee'),
  );
  const { columns, marks } = libraryOf(corpus);
  const everything = filterMarks(marks, NO_FACETS, null);
  expect(utterancesAmong(columns, marks, everything, windowOf(START))).toBe(2);
});

test('utterances are counted in any window as looking at each quotation counts them', () => {
  const day = fc.integer({ min: 18000, max: 18020 });
  const days = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const entries = fc.array(fc.record({ days, lineage: fc.option(fc.nat(3)) }), { maxLength: 12 });
  fc.assert(
    fc.property(entries, fc.array(fc.tuple(days, fc.boolean()), { maxLength: 4 }), (given, asked) => {
      const corpus = madeUpCorpus(
        given.map((entry) => ({
          when: { earliest: dayOf(entry.days.from), latest: dayOf(entry.days.to) },
          speakers: ['ana-lee'],
        })),
      );
      for (let nth = 0; nth <= 3; nth++) {
        join(
          corpus,
          nth,
          corpus.quotations.filter((_, at) => given[at]!.lineage === nth),
        );
      }
      const { columns, marks } = libraryOf(corpus);
      const everything = filterMarks(marks, NO_FACETS, null);
      for (const [shown, certain] of asked) {
        const window = { ...shown, certain };
        const plainly = plainlyVisible(marks, everything, window)
          .filter((mark) => marks.kind[mark] === QUOTATION)
          .map((mark) => {
            const lineage = columns.quotation.lineage[mark - marks.starts[QUOTATION]!]!;
            return lineage === NONE ? `own ${mark}` : lineage;
          });
        expect(utterancesAmong(columns, marks, everything, window)).toBe(new Set(plainly).size);
      }
    }),
  );
});
