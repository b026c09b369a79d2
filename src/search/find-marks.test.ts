import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks } from './find-marks.ts';
import { madeUpIndex } from './made-up-index.ts';
import { parseQuery } from './parse-query.ts';
import { wordsOf } from './words.ts';

const NEWS = [
  ['Harbour bridge', 'The harbour bridge will reopen in spring.'],
  [
    'Bridge closed again',
    'The Echo',
    'Ada Quist',
    'The old bridge is closed. So many lorries, so little time.',
  ],
  ['“So many lorries, and all at once”', 'Zoë Brandt'],
  ['A bright idea', 'Many so say.'],
];

async function find(text: string, marks: readonly (readonly string[])[] = NEWS) {
  const hits = await findMarks(madeUpIndex(marks).reader, parseQuery(text));
  return { ...hits, marks: [...hits.mask.keys()].filter((mark) => hits.mask[mark] === 1) };
}

test.each([
  ['bridge', [0, 1]],
  ['BRIDGE harbour', [0]],
  ['bri', [0, 1, 3]],
  ['zoe', [2]],
  ['"so many"', [1, 2]],
  ['"so many" bridge', [1]],
  ['"many so"', [3]],
  ['“so many lorries and”', [2]],
  ['"so many nobody"', []],
  ['bridge zzzz', []],
  ['bridge qx', []],
])('%s is found in %j', async (query, expected) => {
  const { marks, count } = await find(query);
  expect(marks).toEqual(expected);
  expect(count).toBe(expected.length);
});

test('a phrase does not run from one field into the next', async () => {
  expect((await find('"bridge the"')).marks).toEqual([]);
  expect((await find('"ada quist"')).marks).toEqual([1]);
});

test.each([
  ['brigde', 'bridge'],
  ['bidge', 'bridge'],
  ['ridge', 'bridge'],
  ['harbuor', 'harbour'],
  ['lorreis', 'lorries'],
  ['harbuors', 'harbour'],
])('%s, which nobody printed, stands for %s', async (typed, meant) => {
  const { near, beginnings, marks } = await find(typed);
  expect(near).toEqual([{ typed, terms: [meant] }]);
  expect(beginnings).toEqual([]);
  expect(marks).toEqual((await find(meant)).marks);
});

test('what somebody printed is taken at its word, and numbers and short words always', async () => {
  expect((await find('idea')).near).toEqual([]);
  expect((await find('ide', [['idea'], ['aide']])).marks).toEqual([0]);
  expect((await find('2016', [['In 2015.'], ['In 2017.']])).marks).toEqual([]);
  expect((await find('cat', [['The bat.']])).marks).toEqual([]);
});

test('what was found of a common phrase is told part by part, from the first mark on', async () => {
  const marks = Array.from({ length: 5000 }, (_, at) => [at % 7 === 3 ? 'the sea' : 'sea, over the']);
  const expected = [...marks.keys()].filter((at) => at % 7 === 3);
  const found = ({ mask }: { mask: Uint8Array }) => [...mask.keys()].filter((mark) => mask[mark] === 1);
  const parts: number[] = [];
  const { reader } = madeUpIndex(marks);
  const hits = await findMarks(reader, parseQuery('"the sea"'), async (soFar) => {
    expect(found(soFar())).toEqual(expected.slice(0, soFar().count));
    parts.push(soFar().count);
  });
  expect(found(hits)).toEqual(expected);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts[0]).toBeLessThan(expected.length / 2);
});

test('a search nobody waits for any more is given up', async () => {
  const marks = Array.from({ length: 5000 }, () => ['the sea']);
  let parts = 0;
  const search = findMarks(madeUpIndex(marks).reader, parseQuery('"the sea"'), async () => {
    parts += 1;
    throw new Error('nobody waits');
  });
  await expect(search).rejects.toThrow('nobody waits');
  expect(parts).toBe(1);
});

const WORDS = ['ab', 'abc', 'abd', 'b', 'bab', 'c', 'Ça', 'cab', 'x9'];
const field = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const corpus = fc.array(fc.array(field, { maxLength: 3 }), { minLength: 1, maxLength: 30 });

test('every mark that holds all words and phrases is found, and no other', async () => {
  const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(fc.constantFrom('a', 'ab', 'b', 'c', 'cab')),
      phrase,
      async (marks, words, said) => {
        const expected = marks.flatMap((fields, mark) => {
          const texts = fields.map((text) => wordsOf(text).map(({ term }) => term));
          const begins = words.every((word) => texts.flat().some((term) => term.startsWith(word)));
          const wanted = ` ${wordsOf(said.join(' '))
            .map(({ term }) => term)
            .join(' ')} `;
          return begins && texts.some((terms) => ` ${terms.join(' ')} `.includes(wanted)) ? [mark] : [];
        });
        const { marks: found } = await find(`${words.join(' ')} "${said.join(' ')}"`, marks);
        expect(found).toEqual(expected);
      },
    ),
  );
});

test('a word at one slip is always found, wherever the slip is', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
  const slip = fc.record({
    word: letters,
    at: fc.nat(6),
    kind: fc.constantFrom('add', 'drop', 'change', 'swap'),
  });
  await fc.assert(
    fc.asyncProperty(slip, fc.array(letters), async ({ word, at, kind }, others) => {
      const place = at % word.length;
      const [head, letter, tail] = [word.slice(0, place), word[place]!, word.slice(place + 1)];
      const swapped = head + (tail[0] ?? '') + letter + tail.slice(1);
      const typed = {
        add: `${head}z${letter}${tail}`,
        drop: head + tail,
        change: `${head}z${tail}`,
        swap: swapped,
      }[kind];
      fc.pre(
        typed.length >= 4 && typed !== word && ![word, ...others].some((each) => each.startsWith(typed)),
      );
      const { near } = await find(typed, [[word], ...others.map((other) => [other])]);
      expect(near[0]!.terms).toContain(word);
    }),
  );
});
