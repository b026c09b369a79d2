import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks } from './find-marks.ts';
import { madeUpIndex } from './made-up-index.ts';
import { bitsOf, marksIn } from './mark-list.ts';
import { isPair, pairTerm } from './pairs.ts';
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

async function find(text: string, marks: readonly (readonly string[])[] = NEWS, runWords = 1000) {
  const hits = await findMarks(madeUpIndex(marks, runWords).reader, parseQuery(text));
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
  const marks = Array.from({ length: 5000 }, (_, at) => [at % 7 === 3 ? 'by the sea' : 'the sea, by the']);
  const expected = [...marks.keys()].filter((at) => at % 7 === 3);
  const found = ({ mask }: { mask: Uint8Array }) => [...mask.keys()].filter((mark) => mask[mark] === 1);
  const parts: number[] = [];
  const { reader } = madeUpIndex(marks);
  const hits = await findMarks(reader, parseQuery('"by the sea"'), async (soFar) => {
    expect(found(soFar())).toEqual(expected.slice(0, soFar().count));
    parts.push(soFar().count);
  });
  expect(found(hits)).toEqual(expected);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts[0]).toBeLessThan(expected.length / 2);
});

test('a search nobody waits for any more is given up', async () => {
  const marks = Array.from({ length: 5000 }, () => ['by the sea']);
  let parts = 0;
  const search = findMarks(madeUpIndex(marks).reader, parseQuery('"by the sea"'), async () => {
    parts += 1;
    throw new Error('nobody waits');
  });
  await expect(search).rejects.toThrow('nobody waits');
  expect(parts).toBe(1);
});

test('a word that was found is not looked up again with the next key', async () => {
  const { reader, loaded } = madeUpIndex(NEWS);
  await findMarks(reader, parseQuery('brigde'));
  loaded.length = 0;
  const hits = await findMarks(reader, parseQuery('brigde lor'));
  expect(loaded).toEqual(['words-0.bin', 'marks-0.bin']);
  expect(hits.near).toEqual([{ typed: 'brigde', terms: ['bridge'] }]);
  expect(hits.count).toBe(1);
});

const WORDS = ['ab', 'abc', 'abd', 'b', 'bab', 'c', 'Ça', 'cab', 'x9'];
const field = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const corpus = fc.array(fc.array(field, { maxLength: 3 }), { minLength: 1, maxLength: 30 });

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

/** Does some field have these terms side by side? */
const says = (fields: readonly string[], terms: readonly string[]) =>
  fields.some((text) => ` ${termsOf(text).join(' ')} `.includes(` ${terms.join(' ')} `));

// Of words in small runs, some are there when common ones are chosen and others are not.
const runWords = fc.integer({ min: 1, max: 400 });

test('every mark that holds all words and phrases is found, and no other', async () => {
  const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(fc.constantFrom('a', 'ab', 'b', 'c', 'cab')),
      phrase,
      runWords,
      async (marks, words, said, held) => {
        const expected = marks.flatMap((fields, mark) => {
          const begins = words.every((word) => fields.flatMap(termsOf).some((term) => term.startsWith(word)));
          return begins && says(fields, termsOf(said.join(' '))) ? [mark] : [];
        });
        const { marks: found } = await find(`${words.join(' ')} "${said.join(' ')}"`, marks, held);
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

test('what was typed before changes nothing of what is found', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, field, runWords, async (marks, typed, held) => {
      const { reader } = madeUpIndex(marks, held);
      for (let end = 1; end <= typed.length; end++) {
        const query = parseQuery(typed.slice(0, end));
        const fresh = await findMarks(madeUpIndex(marks, held).reader, query);
        expect(await findMarks(reader, query)).toEqual(fresh);
      }
    }),
    { numRuns: 30 },
  );
});

test('a pair of common words is listed with the marks that have it, and a phrase of it reads no places', async () => {
  const terms = termsOf(WORDS.join(' '));
  await fc.assert(
    fc.asyncProperty(corpus, runWords, async (marks, held) => {
      const { reader, loaded } = madeUpIndex(marks, held);
      const isInOneRun = marks.flat().flatMap(termsOf).length <= held;
      for (const pair of terms.flatMap((first) => terms.map((second) => [first, second] as const))) {
        const expected = [...marks.keys()].filter((mark) => says(marks[mark]!, pair));
        const listed = await reader.term(pairTerm(...pair));
        if (isInOneRun) expect(listed !== undefined).toBe(expected.length > 0);
        if (!listed) continue;
        expect([...marksIn(bitsOf(await reader.marks([listed.marks]), marks.length))]).toEqual(expected);
        loaded.length = 0;
        expect((await findMarks(reader, parseQuery(`"${pair.join(' ')}"`))).count).toBe(expected.length);
        expect(loaded.filter((name) => name.startsWith('positions'))).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('what stands in the index as a pair is met by no word that begins, or nearly is, like it', async () => {
  const marks = [['so many lorries'], ['so much']];
  expect((await find('so', marks)).marks).toEqual([0, 1]);
  expect((await find('lorires', marks)).near).toEqual([{ typed: 'lorires', terms: ['lorries'] }]);
  const { reader } = madeUpIndex(marks);
  expect(await reader.term(pairTerm('so', 'many'))).toBeDefined();
  for (const part of ['m', 'ma', 'lor']) {
    for (const { term } of await reader.termsBeginning(part)) expect(isPair(term)).toBe(false);
  }
  expect(await reader.termsEnding('y')).toEqual(['many']);
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
