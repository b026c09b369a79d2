import { type IndexPlace, makeTextIndexer, type Searched } from './index-texts.ts';
import type { IndexAnswer, IndexTask } from './index-worker.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { startWorker } from './start-worker.ts';

/** A `TextIndexer` that may work on a thread of its own, while this one does something else. */
export type Indexer = {
  add(mark: Searched): Promise<void>;
  finish(searchFolder: string): Promise<string[]>;
  /** Shows from now on how far it is: for whoever has nothing else to do than to wait. */
  show(showPhase: ShowPhase): void;
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
    show() {},
    undo: async () => indexer.undo(),
    close: async () => {},
  };
}

type Waiting = { marks: number; resolve: (differing: string[]) => void; reject: (error: unknown) => void };

function onThread(place: IndexPlace): Indexer {
  const worker = startWorker('index-worker.ts', place);
  const waiting: Waiting[] = [];
  let failure: { error: unknown } | null = null;
  let batch: Searched[] = [];
  let freed = () => {};
  let marksLeft = 0;
  /** Known once all marks are in. */
  let termsLeft: number | null = null;
  let showPhase = showNothing;
  let progress = showNothing('', 0);
  const showLeft = () => {
    progress =
      termsLeft === null ? showPhase('indexing items', marksLeft) : showPhase('writing words', termsLeft);
  };
  worker.on('message', (answer: IndexAnswer) => {
    if (typeof answer === 'number') {
      const before = termsLeft;
      termsLeft = answer;
      if (before === null) showLeft();
      else progress.step(before - termsLeft);
      return;
    }
    // What was answered before a failure may come after word of it.
    const done = waiting.shift();
    if (!done) return;
    marksLeft -= done.marks;
    if (termsLeft === null) progress.step(done.marks);
    done.resolve(answer);
    freed();
  });
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
    freed();
  });
  const ask = (task: IndexTask, marks = 0): Promise<string[]> => {
    if (failure) return Promise.reject(failure.error);
    worker.postMessage(task);
    marksLeft += marks;
    return new Promise((resolve, reject) => waiting.push({ marks, resolve, reject }));
  };
  const send = () => {
    // Whatever fails here fails the next task too, and that is waited for.
    ask({ add: batch }, batch.length).catch(() => {});
    batch = [];
  };
  return {
    async add(mark) {
      batch.push(mark);
      if (batch.length < BATCH) return;
      while (waiting.length >= UNDER_WAY) {
        await new Promise<void>((resolve) => {
          freed = resolve;
        });
      }
      send();
    },
    async finish(searchFolder) {
      send();
      const differing = await ask({ finish: searchFolder });
      progress.end();
      return differing;
    },
    show(how) {
      showPhase = how;
      showLeft();
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
