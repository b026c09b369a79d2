import { type IndexPlace, makeTextIndexer, type Searched } from './index-texts.ts';
import type { IndexTask } from './index-worker.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { startWorker } from './start-worker.ts';

/** A `TextIndexer` that may work on a thread of its own, while this one does something else. */
export type Indexer = {
  add(mark: Searched): Promise<void>;
  finish(searchFolder: string, showPhase?: ShowPhase): Promise<string[]>;
  undo(): Promise<void>;
  close(): Promise<void>;
};

/** Below so many articles a thread would take longer to start than the work. */
const ARTICLES_WORTH_A_THREAD = 500;

/** Marks told at once. */
const BATCH = 256;

/** Batches on their way, at most: they wait in memory. */
const UNDER_WAY = 2000;

/** Starts indexing a bundle of about so many articles. */
export function startIndexer(articles: number, place: IndexPlace): Indexer {
  if (articles >= ARTICLES_WORTH_A_THREAD) return onThread(place);
  const indexer = makeTextIndexer(place);
  return {
    add: async (mark) => indexer.add([mark]),
    finish: async (searchFolder) => indexer.finish(searchFolder),
    undo: async () => indexer.undo(),
    close: async () => {},
  };
}

type Answer = { resolve: (differing: string[]) => void; reject: (error: unknown) => void };

function onThread(place: IndexPlace): Indexer {
  const worker = startWorker('index-worker.ts', place);
  const answers: Answer[] = [];
  let failure: { error: unknown } | null = null;
  let progress = showNothing('', 0);
  let batch: Searched[] = [];
  let freed = () => {};
  worker.on('message', (differing: string[]) => {
    // What was answered before a failure may come after word of it.
    answers.shift()?.resolve(differing);
    progress.step();
    freed();
  });
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of answers.splice(0)) reject(error);
    freed();
  });
  const ask = (task: IndexTask): Promise<string[]> => {
    if (failure) return Promise.reject(failure.error);
    worker.postMessage(task);
    return new Promise((resolve, reject) => answers.push({ resolve, reject }));
  };
  const send = () => {
    // Whatever fails here fails the next task too, and that is waited for.
    ask({ add: batch }).catch(() => {});
    batch = [];
  };
  return {
    async add(mark) {
      batch.push(mark);
      if (batch.length < BATCH) return;
      while (answers.length >= UNDER_WAY) {
        await new Promise<void>((resolve) => {
          freed = resolve;
        });
      }
      send();
    },
    async finish(searchFolder, showPhase = showNothing) {
      send();
      progress = showPhase('indexing words', answers.length);
      const differing = await ask({ finish: searchFolder });
      progress.end();
      return differing;
    },
    async undo() {
      // A thread that failed has done so itself.
      if (!failure) await ask('undo');
    },
    async close() {
      await worker.terminate();
    },
  };
}
