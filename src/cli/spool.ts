import { appendFileSync, closeSync, openSync, readSync, rmSync } from 'node:fs';

/**
 * A list on disk: items are put down as they come and taken up in any order, so that a corpus of any size can
 * be put in order with a number an item in memory. `put` says where the item came to lie.
 */
export type Spool<T> = { put(item: T): number; at(index: number): T; close(): void };

const BUFFERED = 1 << 20;

export function openSpool<T>(path: string): Spool<T> {
  const file = openSync(path, 'w+');
  const ends: number[] = [];
  let pending: Buffer[] = [];
  let pendingLength = 0;
  const flush = () => {
    // Writes all or throws; `writeSync` may write less on a disk that is nearly full.
    for (const bytes of pending) appendFileSync(file, bytes);
    pending = [];
    pendingLength = 0;
  };
  return {
    put(item) {
      const bytes = Buffer.from(JSON.stringify(item));
      pending.push(bytes);
      pendingLength += bytes.length;
      ends.push((ends.at(-1) ?? 0) + bytes.length);
      if (pendingLength > BUFFERED) flush();
      return ends.length - 1;
    },
    at(index) {
      if (pendingLength > 0) flush();
      const start = index === 0 ? 0 : ends[index - 1]!;
      const bytes = Buffer.allocUnsafe(ends[index]! - start);
      readSync(file, bytes, 0, bytes.length, start);
      return JSON.parse(bytes.toString('utf8')) as T;
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}
