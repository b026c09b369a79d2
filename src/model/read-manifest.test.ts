import { expect, test } from 'vitest';
import { writeColumns } from './columns.ts';
import type { Corpus } from './corpus.ts';
import { joinCorpus } from './join-corpus.ts';
import { BUNDLE_VERSION, type Manifest, SHARD_SIZE } from './manifest.ts';
import { packCorpus } from './pack-corpus.ts';
import { readManifest, readNames, readShard, shardCount } from './read-manifest.ts';

const person = (id: string) => ({ id, name: id, aliases: [], role: null, corrections: [] });
const corpus: Corpus = {
  title: 'Nothing yet',
  description: null,
  articles: [],
  people: [person('ana-lee'), person('bo-marsh')],
  quotations: [],
  events: [],
  lineages: [],
  conflicts: [],
  unmatchedMarks: [],
  notices: [],
};
const { names, counts, columns, items } = packCorpus(corpus);
const manifest: Manifest = {
  format: 'quoteline-corpus',
  version: BUNDLE_VERSION,
  title: 'Nothing yet',
  description: null,
  data: 'data-aaaaaaaaaaaa',
  counts,
  shardSizes: SHARD_SIZE,
  span: null,
  columns: writeColumns(columns).directory,
  preview: { level: 0, first: 0, rows: [] },
  notices: { count: 0, first: [] },
};

test('a sound bundle is taken as it is', () => {
  expect(readManifest(structuredClone(manifest))).toEqual({ read: manifest });
  expect(readNames(structuredClone(names), counts)).toEqual({ read: names });
  expect(joinCorpus(manifest, names, columns, items)).toEqual({ read: corpus });
});

test('a newer bundle is told from a broken one, whatever else has changed in it', () => {
  const newer = { format: 'quoteline-corpus', version: BUNDLE_VERSION + 1 };
  expect(readManifest(newer)).toMatchObject({ problem: 'newer' });
});

test.each([
  ['nothing', null],
  ['another format', { ...manifest, format: 'photo-album' }],
  ['an older version', { ...manifest, version: BUNDLE_VERSION - 1 }],
  ['a missing list', { ...manifest, columns: undefined }],
  ['a wrong type', { ...manifest, title: 7 }],
  ['a folder elsewhere', { ...manifest, data: '../data-aaaaaaaaaaaa' }],
])('%s is broken, and said to be in words', (_, data) => {
  const read = readManifest(data);
  expect(read).toMatchObject({ problem: 'broken' });
  expect('says' in read && read.says.length).toBeGreaterThan(10);
});

test.each([[-1], [0.5], ['1'], [null]])('a count that is %j is said to be where it stands', (count) => {
  const row = { id: 'article:', kind: 'article', key: null, label: 'All', colour: null, undated: 0 };
  const preview = { level: 0, first: 0, rows: [{ ...row, certain: [0, 2], possible: [0, 1] }] };
  expect(readManifest({ ...manifest, preview })).toMatchObject({ read: { preview } });
  const broken = { ...preview, rows: [{ ...row, certain: [0, count], possible: [0, 1] }] };
  const read = readManifest({ ...manifest, preview: broken });
  expect('says' in read && read.says).toMatch(/^at preview\.rows\.0\.certain\.1: /);
});

test('a shard has the items its place says, each of them whole', () => {
  const sizes = { counts: { ...counts, person: 3 }, shardSizes: { ...SHARD_SIZE, person: 2 } };
  expect(shardCount(sizes, 'person')).toBe(2);
  expect(readShard(sizes, 'person', 0, corpus.people)).toEqual({ read: corpus.people });
  expect(readShard(sizes, 'person', 1, corpus.people)).toMatchObject({ problem: 'broken' });
  expect(readShard(sizes, 'person', 1, [{ id: 'ana-lee' }])).toMatchObject({ problem: 'broken' });
});

test('names that are too few, and people of one name, are refused', () => {
  expect(readNames({ ...names, speaker: { keys: [], labels: [] } }, counts)).toMatchObject({
    problem: 'broken',
  });
  const twins = { ...items, person: [person('ana-lee'), person('ana-lee')] };
  expect(joinCorpus(manifest, names, columns, twins)).toMatchObject({ problem: 'broken' });
});
