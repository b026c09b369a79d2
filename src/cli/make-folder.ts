import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** `mkdir -p`, which Node's own recursive form never ends where a system lets no folder be made (/proc). */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}
