import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

/** A sum over the program's own source in some folders of it, the libraries' versions and Node's: another one, another program. */
export async function sourceVersion(folders: readonly string[]): Promise<string> {
  const sum = createHash('sha256').update(process.version);
  for (const folder of folders) {
    const names = await readdir(join(SOURCE, folder), { recursive: true });
    for (const name of names.sort()) {
      if (!name.endsWith('.ts') || /\.(test|bench)\.ts$/.test(name)) continue;
      sum.update(`${folder}/${name}\n`).update(await readFile(join(SOURCE, folder, name)));
    }
  }
  sum.update(await readFile(join(SOURCE, '../package-lock.json')));
  return sum.digest('hex').slice(0, 16);
}
