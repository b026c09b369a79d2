import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNothing } from './progress.ts';
import { synthBundle } from './synth-bundle.ts';
import { synthFolder } from './synth-folder.ts';
import { DRAFT, writeBundle } from './write-bundle.ts';
import { writeFailure } from './write-failure.ts';

/** How many bytes go on the disk yet. As on a real one, what is left of a write stays behind. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  type Target = number | string;
  const limited =
    (write: (target: Target, bytes: Buffer) => void) => (target: Target, data: string | Uint8Array) => {
      const bytes = Buffer.from(data as string);
      const room = Math.min(bytes.length, disk.left);
      disk.left -= room;
      write(target, bytes.subarray(0, room));
      if (room < bytes.length) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    };
  const writeFileSync = limited(fs.writeFileSync);
  const appendFileSync = limited(fs.appendFileSync);
  const writeSync = (file: number, bytes: Uint8Array, offset = 0, length = bytes.length) => {
    appendFileSync(file, bytes.subarray(offset, offset + length));
    return length;
  };
  return { ...fs, writeFileSync, appendFileSync, writeSync };
});
vi.mock('node:fs/promises', async (importOriginal) => {
  const { writeFileSync } = await import('node:fs');
  const writeFile = async (path: string, data: string | Uint8Array) => writeFileSync(path, data);
  return { ...(await importOriginal<typeof import('node:fs/promises')>()), writeFile };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoteline-'));
});
afterEach(async () => {
  disk.left = Number.POSITIVE_INFINITY;
  await rm(folder, { recursive: true });
});

/** Every file by its path, with its bytes. */
async function filesThere() {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'latin1')]));
}

/** Does `work` with room for so many bytes, and gives what it says of that. */
async function withRoomFor(bytes: number, work: () => Promise<void> | void): Promise<string> {
  disk.left = bytes;
  try {
    await work();
    return 'done';
  } catch (error) {
    return writeFailure('out', error, 'nothing is lost');
  } finally {
    disk.left = Number.POSITIVE_INFINITY;
  }
}

const FULL = 'out: the disk is full, and nothing is lost: make room, or choose another folder with --out';

async function synth(seed: number) {
  const scratch = await mkdtemp(join(folder, DRAFT));
  try {
    const { bundle, close } = synthBundle(8, seed, scratch);
    await writeBundle(bundle, folder);
    close();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

test('wherever the disk is full, a bundle stays as it was, to the byte and with nothing beside it', async () => {
  await synth(1);
  const before = await filesThere();
  const answers: string[] = [];
  for (let room = 1000; answers.at(-1) !== 'done'; room += 9999) {
    answers.push(await withRoomFor(room, () => synth(2)));
    if (answers.at(-1) !== 'done') expect(await filesThere()).toEqual(before);
  }
  expect(answers.length).toBeGreaterThan(15);
  expect(new Set(answers)).toEqual(new Set([FULL, 'done']));
});

test('wherever the disk is full, no made-up article stays, nor its truth', async () => {
  const answers: string[] = [];
  for (let room = 0; answers.at(-1) !== 'done'; room += 2999) {
    answers.push(await withRoomFor(room, () => void synthFolder(5, 1, folder, showNothing)));
    if (answers.at(-1) !== 'done') expect(await filesThere()).toEqual([]);
  }
  expect(answers.length).toBeGreaterThan(5);
  expect(new Set(answers)).toEqual(new Set([FULL, 'done']));
});

test('a fault of the program’s own is thrown on, not told as one of the disk', () => {
  const fault = new TypeError('x is undefined');
  expect(() => writeFailure('out', fault, 'nothing is lost')).toThrow(fault);
});
