import { Worker } from 'node:worker_threads';
import { type ArticleSource, extractArticle } from '../pipeline/article/extract-article.ts';

/** Reads texts on several cores; the records come back as JSON. */
export type ArticlePool = { extract(source: ArticleSource): Promise<string>; close(): Promise<void> };

type Task = { resolve: (record: string) => void; reject: (error: unknown) => void };

/** Starting a thread costs as much as reading some hundred articles: below that, this thread does it all. */
const ARTICLES_A_WORKER = 200;

const WORKER = new URL('./article-worker.ts', import.meta.url).href;
/** Node 20 gives a thread none of the loaders of its parent, so the thread registers the one for TypeScript. */
const BOOT = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData);
  });
`;

/** A pool for about `articles` texts on at most `cores` threads. A thread that dies fails what it had. */
export function createPool(articles: number, cores: number): ArticlePool {
  const size = Math.min(cores, Math.floor(articles / ARTICLES_A_WORKER));
  if (size < 2) {
    return {
      extract: async (source) => JSON.stringify(extractArticle(source)),
      close: async () => {},
    };
  }
  let next = 0;
  const members = Array.from({ length: size }, () => {
    const tasks = new Map<number, Task>();
    const worker = new Worker(BOOT, { eval: true, workerData: WORKER });
    worker.on('message', ({ task, record }: { task: number; record: string }) => {
      tasks.get(task)?.resolve(record);
      tasks.delete(task);
    });
    worker.on('error', (error) => {
      for (const task of tasks.values()) task.reject(error);
      tasks.clear();
    });
    return { worker, tasks };
  });
  return {
    extract(source) {
      const member = members.reduce((least, each) => (each.tasks.size < least.tasks.size ? each : least));
      const task = next++;
      return new Promise((resolve, reject) => {
        member.tasks.set(task, { resolve, reject });
        member.worker.postMessage({ task, source });
      });
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
