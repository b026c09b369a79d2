import { appendFileSync, closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArticleRecord } from '../model/record.ts';
import { makeFolder } from './make-folder.ts';
import { isOfSystem, systemReason } from './read-sources.ts';
import { sourceVersion } from './source-version.ts';

/**
 * The records of articles already read, by SHA-256 of their text, in one file a pipeline version: a line
 * is the sum, a tab and the record. Lines are appended as articles are read, so an interrupted build goes
 * on where it was; a damaged line is read as if it were not there.
 */
export type ArticleCache = {
  get(sha256: string): ArticleRecord | null;
  put(sha256: string, record: string): void;
  /** Writes out what is pending and drops the files of other versions. */
  close(): Promise<void>;
};

/** What a record follows from, beside its text. */
const PROGRAM = ['model', 'pipeline'];
const SUM_LENGTH = 64;
const NEWLINE = 10;
const FLUSH_LENGTH = 1_000_000;

type Place = { start: number; length: number };

/** Where each whole line of the cache stands, and where the last whole line ends. */
async function readIndex(path: string): Promise<{ places: Map<string, Place>; end: number }> {
  const places = new Map<string, Place>();
  let lineStart = 0;
  let offset = 0;
  let head = '';
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      let from = 0;
      while (from < chunk.length) {
        if (head.length < SUM_LENGTH) head += chunk.toString('latin1', from, from + SUM_LENGTH - head.length);
        const newline = chunk.indexOf(NEWLINE, from);
        if (newline < 0) break;
        const lineEnd = offset + newline;
        places.set(head, { start: lineStart + SUM_LENGTH + 1, length: lineEnd - lineStart - SUM_LENGTH - 1 });
        lineStart = lineEnd + 1;
        from = newline + 1;
        head = '';
      }
      offset += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { places, end: lineStart };
}

/** The record in a line of the cache, or `null` where the line is damaged: then the text is read again. */
function recordOf(sha256: string, json: string): ArticleRecord | null {
  try {
    const record: ArticleRecord = JSON.parse(json);
    return record.sha256 === sha256 ? record : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Without the cache a build takes longer, and is as good. */
const NO_CACHE: ArticleCache = { get: () => null, put() {}, close: async () => {} };

/** Opens the cache in `folder`, made if need be, for the pipeline as it stands; `warn` is told where it can't be used. */
export async function openCache(folder: string, warn: (says: string) => void): Promise<ArticleCache> {
  const name = `articles-${await sourceVersion(PROGRAM)}.jsonl`;
  const path = join(folder, name);
  try {
    makeFolder(folder);
    return await openFile(path, warn);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    warn(`${path}: can't be opened (${systemReason(error)}): articles are read as if for the first time`);
    return NO_CACHE;
  }
}

async function openFile(path: string, warn: (says: string) => void): Promise<ArticleCache> {
  const { places, end } = await readIndex(path);
  const file = openSync(path, 'a+');
  // After a line cut short the next one must begin on its own: what was cut is then no record's sum.
  let pending = fstatSync(file).size > end ? ['\n'] : [];
  let pendingLength = 0;
  let open = true;
  const flush = () => {
    const lines = pending.join('');
    pending = [];
    pendingLength = 0;
    if (!open) return;
    try {
      appendFileSync(file, lines);
    } catch (error) {
      warn(`${path}: can't be written (${systemReason(error)}): the next build reads these articles again`);
      open = false;
    }
  };
  return {
    get(sha256) {
      const place = places.get(sha256);
      if (!place) return null;
      const bytes = Buffer.allocUnsafe(place.length);
      readSync(file, bytes, 0, place.length, place.start);
      return recordOf(sha256, bytes.toString('utf8'));
    },
    put(sha256, record) {
      pending.push(`${sha256}\t${record}\n`);
      pendingLength += record.length;
      if (pendingLength > FLUSH_LENGTH) flush();
    },
    async close() {
      flush();
      closeSync(file);
      const folder = dirname(path);
      for (const other of await readdir(folder)) {
        const isOld = /^articles-[0-9a-f]{16}\.jsonl$/.test(other) && other !== basename(path);
        if (isOld) await rm(join(folder, other), { force: true });
      }
    },
  };
}
