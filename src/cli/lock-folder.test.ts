import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError, lockFolder } from './lock-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoteline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockOf = (owner: string) => writeFileSync(join(folder, '.building'), owner);

test('a folder is free again when its lock is opened', () => {
  lockFolder(folder)();
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of another build that is running keeps out, on this machine and on others', () => {
  lockOf(`${process.ppid} ${hostname()}`);
  expect(() => lockFolder(folder)).toThrow(LockedError);
  lockOf('1 elsewhere');
  expect(() => lockFolder(folder)).toThrow('process 1 on elsewhere');
});

test('the lock of a build that was killed gives way', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  lockOf(`${pid} ${hostname()}`);
  expect(() => lockFolder(folder)).not.toThrow();
  lockOf('');
  expect(() => lockFolder(folder)).not.toThrow();
});
