import type { ArticleSource } from '../pipeline/article/extract-article.ts';
import { extractAll, type Outcome } from './extract-all.ts';
import { startWorker } from './start-worker.ts';

/** Reads texts on several cores, some at a time; answers in the order of the texts. */
export type ArticlePool = {
  extract(sources: readonly ArticleSource[]): Promise<Outcome[]>;
  close(): Promise<void>;
};

type Task = { resolve: (outcomes: Outcome[]) => void; reject: (error: unknown) => void };

/** Starting a thread costs as much as reading some hundred articles: below that, this thread does it all. */
const ARTICLES_A_WORKER = 200;

/**
 * A pool for about `articles` texts on at most `cores` threads, which start when the first text comes: where
 * the cache has them all, none does. A thread that dies fails what it had.
 */
export function createPool(articles: number, cores: number): ArticlePool {
  const size = Math.min(cores, Math.floor(articles / ARTICLES_A_WORKER));
  if (size < 2) return { extract: async (sources) => extractAll(sources), close: async () => {} };
  let members: ReturnType<typeof startMember>[] = [];
  let next = 0;
  return {
    extract(sources) {
      if (members.length === 0) members = Array.from({ length: size }, startMember);
      const member = members.reduce((least, each) => (each.tasks.size < least.tasks.size ? each : least));
      const task = next++;
      return new Promise((resolve, reject) => {
        member.tasks.set(task, { resolve, reject });
        member.worker.postMessage({ task, sources });
      });
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

function startMember() {
  const tasks = new Map<number, Task>();
  const worker = startWorker('article-worker.ts');
  worker.on('message', ({ task, outcomes }: { task: number; outcomes: Outcome[] }) => {
    tasks.get(task)?.resolve(outcomes);
    tasks.delete(task);
  });
  worker.on('error', (error) => {
    for (const task of tasks.values()) task.reject(error);
    tasks.clear();
  });
  return { worker, tasks };
}
