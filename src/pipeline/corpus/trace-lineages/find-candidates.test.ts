import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBound, makeComparer } from './compare-wordings.ts';
import { encodeWords } from './encode-words.ts';
import { findCandidates, SHINGLE } from './find-candidates.ts';
import { indexShingles } from './shingle-index.ts';
import { UnionFind } from './union-find.ts';

const wording = fc.array(fc.constantFrom('pier', 'sold', 'the', 'plank', 'of', 'river', 'mill'), {
  maxLength: 12,
});
const wordings = fc.array(wording, { minLength: 1, maxLength: 15 });

const tableOf = (list: readonly string[][]) =>
  encodeWords(list.map((words) => ({ segments: [{ start: 0, end: 1, words: words.join(' ') }] })));

const runs = (words: readonly string[], size: number) =>
  words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));

const rowsOf = (list: readonly unknown[]) => Int32Array.from(list.keys());

test('two wordings are candidates exactly where they share a run of words', () => {
  fc.assert(
    fc.property(wordings, (list) => {
      for (const [item, candidates] of findCandidates(tableOf(list), rowsOf(list))) {
        const own = runs(list[item]!, SHINGLE);
        const expected = list.flatMap((words, other) =>
          other < item && runs(words, SHINGLE).some((run) => own.includes(run)) ? [other] : [],
        );
        expect(candidates.toSorted((a, b) => a - b)).toEqual(expected);
      }
    }),
  );
});

test('a shingle lists the wordings that have it, each once and in order', () => {
  fc.assert(
    fc.property(wordings, fc.integer({ min: 2, max: 4 }), (list, size) => {
      const table = tableOf(list);
      const { shingleAt, starts, lists } = indexShingles(table, rowsOf(list), size);
      list.forEach((words, row) => {
        runs(words, size).forEach((run, at) => {
          const shingle = shingleAt[table.offsets[row]! + at]!;
          const having = list.flatMap((other, index) => (runs(other, size).includes(run) ? [index] : []));
          const found = shingle < 0 ? [row] : [...lists.slice(starts[shingle], starts[shingle + 1])];
          expect(found).toEqual(having);
        });
      });
    }),
  );
});

test('an alignment never keeps more than the bound says', () => {
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const table = tableOf([a, b]);
      const bound = makeBound(table)(0, 1);
      const agreement = makeComparer(table)(0, 1);
      expect(agreement.kept).toBeLessThanOrEqual(bound.kept);
      expect(agreement.substance).toBeLessThanOrEqual(bound.substance);
      expect(agreement.kept).toBeLessThanOrEqual(agreement.words);
      expect(agreement.words).toBe(bound.words);
    }),
  );
});

test('sets are the same in whatever order their members are joined', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const sets = new UnionFind(10);
      const reversed = new UnionFind(10);
      for (const [a, b] of pairs) sets.join(a, b);
      for (const [a, b] of pairs.toReversed()) reversed.join(b, a);
      const roots = (of: UnionFind) => Array.from({ length: 10 }, (_, item) => of.find(item));
      expect(roots(sets)).toEqual(roots(reversed));
    }),
  );
});
