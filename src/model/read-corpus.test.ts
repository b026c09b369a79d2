import { expect, test } from 'vitest';
import { type Corpus, FORMAT_VERSION } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';

const empty: Corpus = {
  format: 'quoteline-corpus',
  version: FORMAT_VERSION,
  title: 'Nothing yet',
  description: null,
  articles: [],
  people: [],
  quotations: [],
  events: [],
  lineages: [],
  conflicts: [],
  unmatchedMarks: [],
  notices: [],
};

test('a sound bundle is taken as it is', () => {
  expect(readCorpus(structuredClone(empty))).toEqual({ corpus: empty });
});

test('a newer bundle is told from a broken one, whatever else has changed in it', () => {
  expect(readCorpus({ format: 'quoteline-corpus', version: FORMAT_VERSION + 1 })).toMatchObject({
    problem: 'newer',
  });
});

test.each([
  ['nothing', null],
  ['another format', { ...empty, format: 'photo-album' }],
  ['a missing list', { ...empty, articles: undefined }],
  ['a wrong type', { ...empty, title: 7 }],
  ['two people of one name', { ...empty, people: [person('ana-lee'), person('ana-lee')] }],
])('%s is broken, and said to be in words', (_, data) => {
  const read = readCorpus(data);
  expect(read).toMatchObject({ problem: 'broken' });
  expect('says' in read && read.says.length).toBeGreaterThan(10);
});

function person(id: string) {
  return { id, name: 'Ana Lee', aliases: [], role: null, corrections: [] };
}
