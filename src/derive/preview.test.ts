import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf } from '../model/day.ts';
import { libraryOf, madeUpCorpus } from './made-up-corpus.ts';
import { previewOf } from './preview.ts';

const day = fc.option(fc.integer({ min: 10_000, max: 18_000 }), { nil: null });
const when = fc.tuple(day, day).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
});
const speakers = fc.array(fc.constantFrom('ana-lee', 'bo-ito', null), { maxLength: 3 });

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test('a preview has every mark: in a stretch for sure, in each it may lie in, or among the undated', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ when, speakers }), { maxLength: 12 }), (entries) => {
      const { columns, names } = libraryOf(madeUpCorpus(entries));
      const { level, first, rows } = previewOf(columns, names);
      const stretch = (on: string) => Math.floor(dayNumber(on) / 2 ** level) - first;
      const coverage = rows.find(({ kind }) => kind === 'article');
      const count = coverage?.certain.length ?? 0;
      expect(count).toBeLessThanOrEqual(512);
      const undated = entries.filter((entry) => entry.when.earliest === null && entry.when.latest === null);
      expect(coverage?.undated ?? 0).toBe(undated.length);
      const over = entries
        .filter((entry) => !undated.includes(entry))
        .map(({ when: { earliest, latest } }) => ({
          from: earliest === null ? 0 : stretch(earliest),
          to: latest === null ? count - 1 : stretch(latest),
          sure: earliest !== null && latest !== null && stretch(earliest) === stretch(latest),
        }));
      const counted = (sure: boolean) =>
        Array.from(
          { length: count },
          (_, at) => over.filter((each) => each.sure === sure && each.from <= at && at <= each.to).length,
        );
      expect(coverage?.certain ?? []).toEqual(counted(true));
      expect(coverage?.possible ?? []).toEqual(counted(false));
      const quoted = rows.filter(({ kind }) => kind === 'quotation');
      const sureQuotations = entries.filter((entry) => {
        const { earliest, latest } = entry.when;
        return earliest !== null && latest !== null && stretch(earliest) === stretch(latest);
      });
      expect(sum(quoted.flatMap(({ certain }) => certain))).toBe(
        sum(sureQuotations.map((entry) => entry.speakers.length)),
      );
    }),
  );
});

test('a speaker’s row carries the key and the colour it is drawn with later', () => {
  const sure = { earliest: '2020-01-01', latest: '2020-01-01' };
  const { columns, names } = libraryOf(
    madeUpCorpus([{ when: sure, speakers: ['ana-lee', 'ana-lee', null] }]),
  );
  const rows = previewOf(columns, names).rows.map(({ id, key, colour }) => [id, key, colour]);
  expect(rows).toEqual([
    ['article:All articles', null, null],
    ['quotation:ana-lee', 'ana-lee', 0],
    [expect.stringContaining('quotation:'), expect.any(String), null],
  ]);
});
