import { beforeAll, expect, test } from 'vitest';
import { makeRandom } from '../synth/random.ts';
import { writeProse } from '../synth/write-prose.ts';
import { findMarks } from './find-marks.ts';
import { PIECE } from './format.ts';
import { madeUpIndex } from './made-up-index.ts';
import { pairTerm } from './pairs.ts';
import { parseQuery } from './parse-query.ts';
import { wordsOf } from './words.ts';

const random = makeRandom(7);
const prose = Array.from({ length: 2000 }, () => {
  const codes = Array.from({ length: 90 }, () => `q${random.below(5000)}`);
  return [writeProse(200, random), codes.join(' ')];
});
const terms = prose.map((fields) => fields.map((text) => wordsOf(text).map(({ term }) => term)));
let index: ReturnType<typeof madeUpIndex>;
beforeAll(() => {
  index = madeUpIndex(prose, 100_000);
});

async function found(query: string): Promise<number[]> {
  const { mask } = await findMarks(index.reader, parseQuery(query));
  return [...mask.keys()].filter((mark) => mask[mark] === 1);
}

const marksWith = (test: (term: string) => boolean) =>
  [...prose.keys()].filter((mark) => terms[mark]!.flat().some(test));

test('the same words give the same bytes', () => {
  const some = prose.slice(0, 50);
  const [one, other] = [madeUpIndex(some).files, madeUpIndex(some).files];
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [name, bytes] of one) expect(Buffer.compare(other.get(name)!, bytes), name).toBe(0);
});

test('a beginning that many words share has a list of its own, and loads nothing else', async () => {
  expect(index.reader.directory.beginnings.map(({ term }) => term)).toEqual(['q1', 'q2', 'q3', 'q4', 'q']);
  index.loaded.length = 0;
  expect(await found('q')).toEqual(marksWith((term) => term.startsWith('q')));
  expect(index.loaded).toHaveLength(1);
});

test('lists that lie across pieces are whole', async () => {
  const across: string[] = [];
  for (let nth = 10; nth < 50; nth++) {
    const span = (await index.reader.termsBeginning(`q${nth}`)).map(({ marks }) => marks);
    const [first, last] = [span[0]!, span.at(-1)!];
    if (Math.floor(first.start / PIECE) < Math.floor((last.start + last.length) / PIECE))
      across.push(`q${nth}`);
  }
  expect(across.length).toBeGreaterThan(2);
  for (const beginning of [...across, 'q1', index.reader.directory.words[1]!]) {
    expect(await found(beginning)).toEqual(marksWith((term) => term.startsWith(beginning)));
  }
});

test('phrases are whole, whatever is common in them', async () => {
  const texts = terms.map(([text]) => ` ${text!.join(' ')} `);
  const rest = makeRandom(11);
  for (let nth = 0; nth < 80; nth++) {
    const text = terms[rest.below(terms.length)]![0]!;
    const start = rest.below(text.length - 1);
    const phrase = text.slice(start, start + 2 + rest.below(4)).join(' ');
    const expected = [...prose.keys()].filter((mark) => texts[mark]!.includes(` ${phrase} `));
    expect(await found(`"${phrase}"`), phrase).toEqual(expected);
  }
});

test('the places of a pair of common words are few beside those of either', async () => {
  const uses = new Map<string, number>();
  for (const word of terms.flatMap(([text]) => text!)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const [first, second] = [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const { reader } = index;
  const [pair, ...words] = await Promise.all(
    [pairTerm(first!, second!), first!, second!].map((term) => reader.term(term)),
  );
  for (const word of words) expect(pair!.positions.length * 4).toBeLessThan(word!.positions.length);
});

test('a search loads a small part of the index', async () => {
  index.loaded.length = 0;
  await found(terms[100]![0]!.find((term) => term.length > 5)!);
  const loaded = index.loaded.reduce((sum, name) => sum + index.files.get(name)!.length, 0);
  const all = [...index.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  expect(loaded).toBeLessThan(all / 8);
});

test('a piece that is missing or too short fails the search, and names what it is', async () => {
  const { reader, files } = madeUpIndex([['The harbour bridge']]);
  files.set('marks-0.bin', files.get('marks-0.bin')!.slice(0, 1));
  await expect(findMarks(reader, parseQuery('harbour'))).rejects.toThrow('too short');
  files.delete('words-0.bin');
  await expect(findMarks(reader, parseQuery('harbour'))).rejects.toThrow('words-0.bin is not there');
});

test('a corpus without a word has an index in which nothing is found', async () => {
  const { reader } = madeUpIndex([['–'], ['']]);
  expect((await findMarks(reader, parseQuery('bridge "a b" c'))).count).toBe(0);
});
