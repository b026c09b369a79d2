import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ShowPhase } from './progress.ts';
import { startIndexer } from './start-indexer.ts';

test('whoever waits for the thread is shown all that is left of its work', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const phases: { what: string; total: number; done: number }[] = [];
  const showPhase: ShowPhase = (what, total) => {
    const phase = { what, total, done: 0 };
    phases.push(phase);
    return {
      step(count = 1) {
        phase.done += count;
      },
      end() {},
    };
  };
  const indexer = startIndexer(500, { folder, scratch: folder, write: true });
  onTestFinished(() => indexer.close());
  for (let mark = 0; mark < 3000; mark++)
    await indexer.add({ fields: ['mark', `number${mark}`], text: null });
  const finished = indexer.finish(folder);
  indexer.show(showPhase);
  await finished;
  expect(phases).toEqual([
    { what: 'indexing items', total: 3000, done: 3000 },
    { what: 'writing words', total: 3001, done: 3001 },
  ]);
});
