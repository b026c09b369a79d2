import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Another build writes into the same folder. */
export class LockedError extends Error {}

const LOCK = '.building';

/**
 * Keeps other builds out of a folder until the function it returns is called: each clears away what it takes
 * for another's leavings. The lock of a build that was killed gives way. Throws a `LockedError`.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const own = `${process.pid} ${hostname()}`;
  if (!write(path, own)) {
    const [owner, host] = readFileSync(path, 'utf8').split(' ');
    if (owner !== '' && (host !== hostname() || isRunning(Number(owner)))) {
      throw new LockedError(
        `another build (process ${owner} on ${host}) is writing there: wait for it, choose another folder with --out, or delete ${path} where it no longer runs`,
      );
    }
    writeFileSync(path, own);
  }
  return () => rmSync(path, { force: true });
}

function write(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(path, { force: true });
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
