import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Columns, ColumnsError, NONE, readColumns, writeColumns } from './columns.ts';
import type { Corpus } from './corpus.ts';
import { dayNumber, dayOf, OPEN_EARLIEST, OPEN_LATEST } from './day.ts';
import { EMPTY_CORPUS, madeUpArticle, madeUpEvent, madeUpId, madeUpQuotation } from './made-up-items.ts';
import { namesProblem } from './manifest.ts';
import { orderCorpus } from './order-corpus.ts';
import { packCorpus } from './pack-corpus.ts';
import { unpackId } from './packed-id.ts';
import { makeWhen, unknownWhen, type When } from './when.ts';

const day = fc.option(
  fc.integer({ min: 15_000, max: 15_040 }).map((number) => dayOf(number)),
  { nil: null },
);
const when: fc.Arbitrary<When> = fc.tuple(day, day).map(([one, other]) => {
  if (one === null && other === null) return unknownWhen();
  const wrong = one !== null && other !== null && one > other;
  return makeWhen(
    wrong ? { earliest: other, latest: one } : { earliest: one, latest: other },
    'inferred',
    [],
  );
});
const name = fc.option(fc.constantFrom('Bay Post', 'Hill Echo', 'Sea Star'), { nil: null });
const PEOPLE = ['ana-lee', 'bo-marsh', 'cy-dorn'];

/** Corpora of up to a dozen articles, in any order. */
const corpora: fc.Arbitrary<Corpus> = fc.array(fc.tuple(when, name), { maxLength: 12 }).chain((dated) => {
  const anArticle = fc.nat({ max: Math.max(0, dated.length - 1) });
  const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: dated.length === 0 ? 0 : 20 });
  return fc
    .record({
      said: some(
        fc.tuple(anArticle, fc.option(fc.constantFrom(...PEOPLE), { nil: null }), fc.nat({ max: 900 })),
      ),
      told: some(fc.tuple(when, fc.array(anArticle, { minLength: 1, maxLength: 4 }))),
      clashes: some(fc.array(anArticle, { minLength: 1, maxLength: 3 })),
    })
    .map(({ said, told, clashes }): Corpus => {
      const quotations = said.map(([of, who, start], at) => madeUpQuotation(at, of, who, start));
      const lineage = madeUpId('l', 1);
      const printed = quotations.slice(0, 3);
      for (const each of printed) each.lineage = lineage;
      const members = printed.map((each) => ({
        quotation: each.id,
        relation: 'same' as const,
        earliest: false,
        credits: null,
      }));
      return {
        title: 'Made up',
        description: null,
        articles: dated.map(([days, outlet], at) => madeUpArticle(at, days, outlet)),
        people: PEOPLE.map((who) => ({ id: who, name: who, aliases: [], role: null, corrections: [] })),
        quotations,
        events: told.map(([days, of], at) => madeUpEvent(at, days, of)),
        lineages: members[0]
          ? [{ id: lineage, fullest: members[0].quotation, first: null, members, headlines: [] }]
          : [],
        conflicts: clashes.map((of, at) => ({
          id: madeUpId('c', at),
          kind: 'wording',
          says: 'They differ.',
          evidence: of.map((each) => ({ article: madeUpId('a', each), start: 0, end: 1 })),
        })),
        unmatchedMarks: [],
        notices: [],
      };
    });
});

const range = (offsets: Uint32Array, at: number) =>
  Array.from({ length: offsets[at + 1]! - offsets[at]! }, (_, nth) => offsets[at]! + nth);
const numberOf = (end: string | null, open: number) => (end === null ? open : dayNumber(end));

test('what is packed reads back as the same corpus, and the columns say what the items say', () => {
  fc.assert(
    fc.property(corpora, (corpus) => {
      const { names, counts, columns, items } = packCorpus(corpus);
      const { bytes, directory } = writeColumns(columns);
      const read = readColumns(bytes.buffer, JSON.parse(JSON.stringify(directory)), counts);
      expect(read).toEqual(columns);
      expect(namesProblem(names, counts)).toBeNull();
      const { article, quotation, event, lineage } = read;
      for (const [at, item] of items.article.entries()) {
        expect(unpackId('a', article.id[2 * at]!, article.id[2 * at + 1]!)).toBe(item.id);
        expect(article.earliest[at]).toBe(numberOf(item.published.earliest, OPEN_EARLIEST));
        expect(article.latest[at]).toBe(numberOf(item.published.latest, OPEN_LATEST));
        expect(names.outlet[article.outlet[at]!] ?? null).toBe(item.outlet);
        const told = range(article.quotationOffsets, at).map((index) => items.quotation[index]!);
        expect(new Set(told)).toEqual(new Set(items.quotation.filter((each) => each.article === item.id)));
        const clashes = range(article.conflictOffsets, at).map(
          (index) => items.conflict[article.conflict[index]!]!,
        );
        const named = (each: (typeof clashes)[number]) =>
          each.evidence.some((span) => span.article === item.id);
        expect(clashes).toEqual(items.conflict.filter(named));
      }
      for (const [at, item] of items.quotation.entries()) {
        expect(items.article[quotation.article[at]!]!.id).toBe(item.article);
        expect(names.speaker.keys[quotation.speaker[at]!]).toBe(item.speaker?.person);
        expect(items.lineage[quotation.lineage[at]!]?.id ?? null).toBe(item.lineage);
        expect(quotation.partial[at]).toBe(item.kind === 'partial' ? 1 : 0);
      }
      for (const [at, item] of items.event.entries()) {
        const told = range(event.mentionOffsets, at).map(
          (index) => items.article[event.mentionArticle[index]!]!.id,
        );
        expect(told).toEqual(item.mentions.map((mention) => mention.article));
        expect(names.subject[event.subject[at]!]).toBe(item.subject);
        expect(names.milestone[event.milestone[at]!]).toBe(item.milestone);
      }
      for (const [at, item] of items.lineage.entries()) {
        const members = range(lineage.memberOffsets, at).map(
          (index) => items.quotation[lineage.member[index]!]!.id,
        );
        expect(members).toEqual(item.members.map((member) => member.quotation));
      }
    }),
  );
});

test('the order in which articles, quotations and events come does not matter', () => {
  fc.assert(
    fc.property(corpora, (corpus) => {
      const { articles, quotations, events } = corpus;
      const turned = {
        articles: articles.toReversed(),
        quotations: quotations.toReversed(),
        events: events.toReversed(),
      };
      expect(packCorpus({ ...corpus, ...turned })).toEqual(packCorpus(corpus));
    }),
  );
});

test('articles stand in order of time, the undated last', () => {
  const days = [
    unknownWhen(),
    sure('2020-03-01'),
    makeWhen({ earliest: null, latest: '2020-01-01' }, 'inferred', []),
  ];
  const corpus = {
    ...EMPTY_CORPUS,
    articles: days.map((published, at) => madeUpArticle(at, published, null)),
  };
  expect(orderCorpus(corpus).articles.map(({ file }) => file)).toEqual(['2.txt', '1.txt', '0.txt']);
});

const sure = (on: string) => makeWhen({ earliest: on, latest: on }, 'stated', []);
/** Two articles, three quotations, an event and a lineage, spoiled by `spoil`, then written and read. */
function readSpoiled(spoil: (columns: Columns) => void): Columns {
  const quotations = [
    madeUpQuotation(0, 0, 'ana-lee', 5),
    madeUpQuotation(1, 0, null, 50),
    madeUpQuotation(2, 1, 'ana-lee', 5),
  ];
  const { columns, counts } = packCorpus({
    ...EMPTY_CORPUS,
    articles: [madeUpArticle(0, sure('2020-01-01'), 'Bay Post'), madeUpArticle(1, sure('2020-01-02'), null)],
    people: [{ id: 'ana-lee', name: 'Ana Lee', aliases: [], role: null, corrections: [] }],
    quotations,
    events: [madeUpEvent(0, sure('2020-02-01'), [0, 1])],
  });
  spoil(columns);
  const { bytes, directory } = writeColumns(columns);
  return readColumns(bytes.buffer, directory, counts);
}

test.each<[string, (columns: Columns) => void]>([
  ['quotation.speaker points', ({ quotation }) => quotation.speaker.set([1], 0)],
  ['quotation.article points', ({ quotation }) => quotation.article.set([NONE], 1)],
  ['article.outlet points', ({ article }) => article.outlet.set([7], 1)],
  ['event.mentionArticle points', ({ event }) => event.mentionArticle.set([2], 1)],
  ['quotationOffsets falls', ({ article }) => article.quotationOffsets.set([4], 1)],
  ['quotationOffsets does not lead', ({ article }) => article.quotationOffsets.set([2], 2)],
  ['an end before its beginning', ({ event }) => event.latest.set([0], 0)],
  [
    'quotation.partial has 2 entries',
    ({ quotation }) => Object.assign(quotation, { partial: new Uint8Array(2) }),
  ],
])('columns where %s are refused', (says, spoil) => {
  expect(() => readSpoiled(spoil)).toThrow(ColumnsError);
  expect(() => readSpoiled(spoil)).toThrow(says);
});

test('sound columns are taken, and a file cut short or a missing column is not', () => {
  const { columns, counts } = packCorpus(EMPTY_CORPUS);
  expect(readSpoiled(() => {}).article.outlet).toEqual(Uint32Array.of(0, NONE));
  const { bytes, directory } = writeColumns(columns);
  expect(() => readColumns(bytes.buffer.slice(0, bytes.length - 8), directory, counts)).toThrow(
    'does not lie within',
  );
  expect(() => readColumns(bytes.buffer, directory.slice(1), counts)).toThrow('event.id is not there');
});
