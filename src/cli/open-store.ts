import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Store } from '../search/store.ts';

/** Read ahead of what is asked for: small, since every run of words has one such window. */
const WINDOW = 1 << 16;

/** A `Store` in the file at `path`, which `close` removes: what waits to be merged is larger than a corpus' index. */
export function openStore(path: string): { store: Store; close: () => void } {
  const file = openSync(path, 'w+');
  let end = 0;
  const store: Store = (bytes) => {
    const first = end;
    const last = first + bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, first + at);
    end = last;
    let window = new Uint8Array(0);
    let windowStart = 0;
    return (from, to) => {
      if (from < windowStart || to > windowStart + window.length) {
        const length = Math.min(Math.max(WINDOW, to - from), last - first - from);
        window = new Uint8Array(length);
        windowStart = from;
        for (let at = 0; at < length; ) {
          const read = readSync(file, window, at, length - at, first + from + at);
          if (read === 0) throw new Error(`${path} ends too soon`);
          at += read;
        }
      }
      return window.subarray(from - windowStart, to - windowStart);
    };
  };
  return {
    store,
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}
