import { parentPort } from 'node:worker_threads';
import { type ArticleSource, extractArticle } from '../pipeline/article/extract-article.ts';

/** One task of the pool: reads a text, answers with its record as JSON. */
parentPort!.on('message', ({ task, source }: { task: number; source: ArticleSource }) => {
  parentPort!.postMessage({ task, record: JSON.stringify(extractArticle(source)) });
});
