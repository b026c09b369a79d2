import { Worker } from 'node:worker_threads';

/**
 * Node 20 gives a thread none of the loaders of its parent, so the thread registers the one for TypeScript;
 * where that lies is told by its address, since the code of a thread belongs to no folder.
 */
const BOOT = `
  const { workerData } = require('node:worker_threads');
  import(workerData.loader).then(({ register }) => {
    register();
    return import(workerData.module);
  });
`;

/** Starts a thread on a module beside this one, which finds `given` in its `workerData`. */
export function startWorker(name: string, given: unknown = null): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const module = new URL(name, import.meta.url).href;
  return new Worker(BOOT, { eval: true, workerData: { loader, module, given } });
}
