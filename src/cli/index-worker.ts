import { parentPort, workerData } from 'node:worker_threads';
import { type IndexPlace, makeTextIndexer, type Searched } from './index-texts.ts';

/** What the thread is told, one after the other. */
export type IndexTask = { add: Searched[] } | { finish: string } | 'undo';

const indexer = makeTextIndexer(workerData.given as IndexPlace);

/** The answer to a task: the texts that were not there, once they are all known; before it, how many terms are left. */
export type IndexAnswer = string[] | number;

const answer = (message: IndexAnswer) => parentPort!.postMessage(message);

parentPort!.on('message', (task: IndexTask) => {
  try {
    if (task === 'undo') indexer.undo();
    else if ('add' in task) indexer.add(task.add);
    answer(task !== 'undo' && 'finish' in task ? indexer.finish(task.finish, answer) : []);
  } catch (error) {
    indexer.undo();
    throw error;
  }
});
