import { parentPort } from 'node:worker_threads';
import type { ArticleSource } from '../pipeline/article/extract-article.ts';
import { extractAll } from './extract-all.ts';

/** One task of the pool: reads some texts, answers with what came of them. */
parentPort!.on('message', ({ task, sources }: { task: number; sources: ArticleSource[] }) => {
  parentPort!.postMessage({ task, outcomes: extractAll(sources) });
});
