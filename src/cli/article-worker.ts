import { parentPort } from 'node:worker_threads';
import { extractArticle } from '../pipeline/article/extract-article.ts';

/** One task of the pool: reads a text, answers with its record as JSON. */
parentPort!.on('message', ({ task, text }: { task: number; text: string }) => {
  parentPort!.postMessage({ task, record: JSON.stringify(extractArticle({ text })) });
});
