import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { madeUpId } from '../model/made-up-items.ts';
import type { Interval } from '../model/when.ts';
import { libraryOf, madeUpCorpus } from './made-up-corpus.ts';
import { lagInWords, outletsInWords, spreadOf } from './spread.ts';

const NEVER = { earliest: null, latest: null };
const on = (day: string) => ({ earliest: day, latest: day });

function spread(dates: readonly Interval[], first: number | null, outlets: (string | null)[] = []) {
  const corpus = madeUpCorpus(
    dates.map((when, at) => ({ when, outlet: outlets[at] ?? null, speakers: ['Ana Lee'] })),
  );
  const members = dates.map((_, at) => ({
    quotation: madeUpId('q', at),
    relation: 'same' as const,
    earliest: at === first,
    credits: null,
  }));
  const lineage = { id: madeUpId('l', 0), fullest: madeUpId('q', 0), first: null, members, headlines: [] };
  const library = libraryOf({ ...corpus, lineages: [lineage] });
  return spreadOf(library, 0, first === null ? null : library.indexOf('quotation', madeUpId('q', first)));
}

test('the lag is told only where both days are sure', () => {
  const stretch = { earliest: '2020-03-01', latest: '2020-03-09' };
  const { printings } = spread([on('2020-02-01'), on('2020-02-04'), stretch, NEVER], 0);
  expect(printings.map(({ lag }) => lag)).toEqual([0, 3, null, null]);
  expect(spread([stretch, on('2020-04-01')], 0).printings.map(({ lag }) => lag)).toEqual([null, null]);
  expect(spread([on('2020-02-01'), NEVER], null).printings.map(({ lag }) => lag)).toEqual([null, null]);
});

test('days that are all sure have a lag even where two share the first', () => {
  const { printings } = spread([on('2020-02-04'), on('2020-02-01'), on('2020-02-01')], null);
  expect(printings.map(({ lag }) => lag)).toEqual([0, 0, 3]);
});

test('lags and outlets are said in words', () => {
  expect(lagInWords(0, true)).toBe('the first known');
  expect([null, 0, 1, 12].map((lag) => lagInWords(lag, false))).toEqual([
    'lag can’t be told',
    'the same day as the first',
    '1 day after the first',
    '12 days after the first',
  ]);
  expect(outletsInWords(spread([NEVER, NEVER], null))).toBe('outlets not stated');
  expect(outletsInWords(spread([NEVER, NEVER], null, ['Post']))).toBe('1 outlet and 1 not stated');
  expect(outletsInWords(spread([NEVER, NEVER], null, ['Post', 'Mail']))).toBe('2 outlets');
});

test('every dated printing has its place within the strip, in order, the undated last', () => {
  const end = fc.option(fc.integer({ min: 17000, max: 17100 }));
  const interval = fc.tuple(end, end).map(([a, b]) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { earliest: from === null ? null : dayOf(from), latest: to === null ? null : dayOf(to) };
  });
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (dates) => {
      const { printings } = spread(dates, null);
      expect(printings).toHaveLength(dates.length);
      const undated = printings.findIndex(({ place }) => place === null);
      const cut = undated === -1 ? printings.length : undated;
      expect(printings.slice(cut).every(({ place }) => place === null)).toBe(true);
      for (const { place } of printings.slice(0, cut)) {
        expect(place!.from).toBeGreaterThanOrEqual(0);
        expect(place!.to).toBeLessThanOrEqual(1);
        expect(place!.to).toBeGreaterThan(place!.from);
      }
    }),
  );
});
