import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUndated } from '../model/when.ts';
import { readBundle } from './read-bundle.ts';
import { synthBundle } from './synth-bundle.ts';
import { differingFiles, writeBundle } from './write-bundle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a bundle straight from the plan passes every check that one from texts passes', {
  timeout: 60_000,
}, async () => {
  const { bundle, close } = synthBundle(200, 5, await mkdtemp(join(folder, 'scratch-')));
  await writeBundle(bundle, join(folder, 'bundle'));
  const corpus = await readBundle(join(folder, 'bundle'));
  expect(corpus.articles).toHaveLength(200);
  const { articles, quotations, lineages, conflicts, events } = corpus;
  expect(articles.some(({ published }) => isUndated(published))).toBe(true);
  expect(articles.some(({ published }) => published.earliest === null && published.latest !== null)).toBe(
    true,
  );
  expect(articles.some(({ outlet }) => outlet === null)).toBe(true);
  expect(quotations.some(({ speaker }) => speaker === null)).toBe(true);
  expect(lineages.some(({ members }) => members.length > 2)).toBe(true);
  expect(conflicts.length).toBeGreaterThan(0);
  expect(events.some(({ mentions }) => mentions.length > 1)).toBe(true);
  close();
  expect(await readdir(folder, { recursive: true })).not.toContainEqual(expect.stringContaining('.spool'));
});

test('one seed gives one bundle, to the byte', { timeout: 60_000 }, async () => {
  const made = async (seed: number) => synthBundle(30, seed, await mkdtemp(join(folder, 'scratch-'))).bundle;
  await writeBundle(await made(9), join(folder, 'bundle'));
  expect(await differingFiles(await made(9), join(folder, 'bundle'))).toEqual([]);
  expect(await differingFiles(await made(10), join(folder, 'bundle'))).not.toEqual([]);
});
