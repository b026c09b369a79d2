import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listRecordFiles } from './list-record-files.ts';
import { UsageError } from './run-command.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  for (const name of ['part-2.jsonl', 'part-1.jsonl', 'more.jsonl', 'two words.jsonl'])
    writeFileSync(at(name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a pattern gives its files by name, several names stand in one value, and each file comes once', () => {
  expect(listRecordFiles([`${at('part-*.jsonl')} ${at('more.jsonl')}`, at('part-1.jsonl')])).toEqual([
    at('part-1.jsonl'),
    at('part-2.jsonl'),
    at('more.jsonl'),
  ]);
});

test('a file with a blank in its name is that file', () => {
  expect(listRecordFiles([at('two words.jsonl')])).toEqual([at('two words.jsonl')]);
});

test('a name that no file fits is refused', () => {
  expect(() => listRecordFiles([at('absent-*.jsonl')])).toThrow(UsageError);
});
