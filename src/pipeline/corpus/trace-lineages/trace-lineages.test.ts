import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lineage } from '../../../model/corpus.ts';
import { corpusOf } from '../made-up-corpus.ts';
import { traceLineages } from './trace-lineages.ts';

const trace = ({ articles, quotations }: ReturnType<typeof corpusOf>) =>
  traceLineages(articles, quotations, []);

/** The groups of quotations by their places in the corpus. */
const groups = (lineages: readonly Lineage[]) =>
  lineages.map(({ members }) => members.map(({ quotation }) => Number(quotation.slice(1))).sort()).sort();

const grouped = (...lines: string[]) => groups(trace(corpusOf(...lines)));
const TOGETHER = [[0, 1]];
const APART: number[][] = [];

const PIER = 'We sold the pier because the harbour board refused to mend a single plank of it for a decade.';

test.each([
  ['the same words', PIER],
  [
    'other marks',
    'we sold the pier, because the harbour board refused to mend a single plank of it – for a decade',
  ],
  ['a trimmed end', 'We sold the pier because the harbour board refused to mend a single plank.'],
  ['a dropped clause', 'We sold the pier because the harbour board refused to mend it for a decade.'],
  [
    'other spelling',
    'We sold the pier because the harbor board refused to mend a single plank of it for a decade.',
  ],
  [
    'a bracketed noun',
    '[The owners] sold the pier because the [Lisby] board refused to mend a single plank of it.',
  ],
  [
    'a swapped word',
    'We sold the pier because the harbour board declined to mend a single plank of it for a decade.',
  ],
  ['more before it', `Nobody asked us what we thought of the matter. ${PIER}`],
  ['a fragment', 'refused to mend a single plank'],
])('%s is one utterance', (_, words) => {
  expect(grouped(`Star ? Ana Lee: ${PIER}`, `Echo ? Ana Lee: ${words}`)).toEqual(TOGETHER);
});

test('the same words credited to another speaker are one utterance all the same', () => {
  expect(grouped(`Star ? Ana Lee: ${PIER}`, `Echo ? Sam Ito: ${PIER}`)).toEqual(TOGETHER);
});

test.each([
  ['common phrases', 'Sam Ito: We are very pleased.', 'Ana Lee: We are very pleased.'],
  ['condolences', 'Sam Ito: Our thoughts are with the family.', 'Ana Lee: Our thoughts are with the family.'],
  [
    'answers that begin alike',
    'Ana Lee: I think we have a great team and we will win the cup on Sunday.',
    'Ana Lee: I think we have a great team and nobody should be fired for one bad night.',
  ],
  [
    'answers that share a phrase',
    'Ana Lee: At the end of the day the council has to answer for the bridge that fell.',
    'Ana Lee: At the end of the day my children still go to that school every morning.',
  ],
  [
    'two words of one speaker',
    'Ana Lee: It was a terrible mistake to close the mill.',
    'Ana Lee: terrible mistake',
  ],
])('%s stay apart', (_, one, other) => {
  expect(grouped(`Star ? ${one}`, `Echo ? ${other}`)).toEqual(APART);
});

test('two words are enough within an article, or where the articles share another utterance', () => {
  const long = 'Ana Lee: It was a terrible mistake to close the mill, whatever the bank says now.';
  expect(grouped(`Star ? ${long}`, 'Star ? Ana Lee: terrible mistake')).toEqual(TOGETHER);
  expect(
    grouped(
      `Star ? ${long}`,
      'Echo ? Ana Lee: terrible mistake',
      `Star ? Ana Lee: ${PIER}`,
      `Echo ? Ana Lee: ${PIER}`,
    ),
  ).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a name is no echo', () => {
  expect(
    grouped('Star ? Ana Lee: Harbour Lights is the best film of the year.', 'Star ? Ana Lee: Harbour Lights'),
  ).toEqual(APART);
});

test('a stock phrase does not bridge two answers', () => {
  const phrase = 'the American farmer deserves a fair price';
  expect(
    grouped(
      `Star ? Ana Lee: I told the senate in March that ${phrase}, and I was laughed out of the building by both parties.`,
      `Echo ? Ana Lee: My grandmother used to say over breakfast that ${phrase}, long before anybody cared to listen to us.`,
      `Post ? Ana Lee: ${phrase}`,
    ).every((group) => group.length < 3),
  ).toBe(true);
});

test('members are related to the fullest printing', () => {
  const [lineage] = trace(
    corpusOf(
      `Star ? Ana Lee: ${PIER} It hurt.`,
      `Echo ? Ana Lee: ${PIER}`,
      `Post ? Ana Lee: ${PIER.replace('plank', 'board')} It hurt.`,
      `Sun ? Ana Lee: ${PIER} it hurt`,
    ),
  );
  expect(lineage!.members.map(({ quotation, relation }) => [quotation, relation])).toEqual(
    expect.arrayContaining([
      ['q000', 'same'],
      ['q001', 'excerpt'],
      ['q002', 'variant'],
      ['q003', 'same'],
    ]),
  );
});

const first = (...lines: string[]) => trace(corpusOf(...lines))[0]!;

test('the earliest printing is told where the dates are sure', () => {
  const lineage = first(
    `Star 2019-03-02 Ana Lee: ${PIER}`,
    `Echo 2019-03-01 Ana Lee: ${PIER}`,
    `Post 2019-03-09 Ana Lee: ${PIER}`,
  );
  expect(lineage.first).toEqual({ quotation: 'q001', says: expect.stringContaining('Echo') });
  expect(lineage.members.filter(({ earliest }) => earliest).map(({ quotation }) => quotation)).toEqual([
    'q001',
  ]);
});

test.each([
  ['on one day', '2019-03-01', '2019-03-01'],
  ['where one is undated', '2019-03-01', '?'],
])('nobody is first %s', (_, one, other) => {
  expect(first(`Star ${one} Ana Lee: ${PIER}`, `Echo ${other} Ana Lee: ${PIER}`).first).toBeNull();
});

test('credits tell who was first where dates do not, along a chain', () => {
  const lineage = first(
    `Post ? Ana Lee: ${PIER} < Echo`,
    `Echo ? Ana Lee: ${PIER} < Star`,
    `Star ? Ana Lee: ${PIER}`,
  );
  expect(lineage.first?.quotation).toBe('q002');
  expect(
    lineage.members.map(({ quotation, credits }) => [
      quotation,
      credits?.name ?? null,
      credits?.article ?? null,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['q000', 'Echo', 'Echo'],
      ['q001', 'Star', 'Star'],
      ['q002', null, null],
    ]),
  );
});

test('credits that run in a circle or against the dates tell nothing', () => {
  expect(first(`Echo ? Ana Lee: ${PIER} < Star`, `Star ? Ana Lee: ${PIER} < Echo`).first).toBeNull();
  const against = first(`Echo 2019-01-01 Ana Lee: ${PIER} < Star`, `Star 2019-02-02 Ana Lee: ${PIER}`);
  expect(against.first?.quotation).not.toBe('q001');
});

test('a headline echoes what its article quotes, a title in it does not', () => {
  const { articles, quotations } = corpusOf(
    `Star ? Ana Lee: ${PIER}`,
    'Echo ? Ana Lee: Nothing else happened today.',
  );
  const words = (text: string) => [{ start: 500, end: 500 + text.length, words: text }];
  const headlines = [
    { article: 'Star', words: words('A Single Plank') },
    { article: 'Echo', words: words('Harbour Lights') },
  ];
  expect(traceLineages(articles, quotations, headlines)).toMatchObject([
    { members: [{ quotation: 'q000' }], headlines: [{ article: 'Star', words: 'A Single Plank' }] },
  ]);
});

const POOL = [
  'pier',
  'harbour',
  'board',
  'plank',
  'decade',
  'mill',
  'bank',
  'river',
  'the',
  'we',
  'sold',
  'of',
  'and',
];
const pool = fc.array(
  fc.record({
    outlet: fc.constantFrom('Star', 'Echo', 'Post'),
    who: fc.constantFrom('Ana Lee', 'Sam Ito', '?'),
    words: fc.array(fc.constantFrom(...POOL), { minLength: 1, maxLength: 14 }),
  }),
  { maxLength: 12 },
);

test('the order of articles and quotations does not matter', () => {
  fc.assert(
    fc.property(
      pool.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
      ),
      ([list, order]) => {
        const { articles, quotations } = corpusOf(
          ...list.map(({ outlet, who, words }) => `${outlet} ? ${who}: ${words.join(' ')}`),
        );
        const shuffled = order.map((index) => quotations[index]!);
        expect(traceLineages(articles.toReversed(), shuffled, [])).toEqual(
          traceLineages(articles, quotations, []),
        );
      },
    ),
  );
});

test('no quotation belongs to two lineages, and none stands alone', () => {
  fc.assert(
    fc.property(pool, (list) => {
      const found = groups(
        trace(corpusOf(...list.map(({ outlet, who, words }) => `${outlet} ? ${who}: ${words.join(' ')}`))),
      );
      expect(new Set(found.flat()).size).toBe(found.flat().length);
      expect(found.every((group) => group.length > 1)).toBe(true);
    }),
  );
});
