import { parentPort, workerData } from 'node:worker_threads';
import { type IndexPlace, makeTextIndexer, type Searched } from './index-texts.ts';

/** What the thread is told, one after the other. */
export type IndexTask = { add: Searched[] } | { finish: string } | 'undo';

const indexer = makeTextIndexer(workerData.given as IndexPlace);

/** Answers each task with the texts that were not there, once they are all known. */
parentPort!.on('message', (task: IndexTask) => {
  try {
    if (task === 'undo') indexer.undo();
    else if ('add' in task) indexer.add(task.add);
    parentPort!.postMessage(task !== 'undo' && 'finish' in task ? indexer.finish(task.finish) : []);
  } catch (error) {
    indexer.undo();
    throw error;
  }
});
