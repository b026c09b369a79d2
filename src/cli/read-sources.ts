import { createHash } from 'node:crypto';
import { type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

/** Larger than any article; what is larger is an archive in one file and wants splitting. */
export const MAX_BYTES = 10_000_000;

/** A text to read, or in one line why it can't be and what to do. `file` is relative to its folder. */
export type SourceFile = { file: string; path: string; text: string } | { file: string; error: string };

const OVERLAY = 'corpus.yaml';

/** Whether it was the system that said no. */
export const isOfSystem = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** Why the system said no, as people say it. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'it is not a folder',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the disk is read-only',
    ELOOP: 'its links go in a circle',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The paths of the articles (`*.txt`, subfolders too, hidden ones not) below `folder`, in order. */
async function listArticles(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

function unreadable(error: unknown): string {
  return `can't be read (${systemReason(error)}): check the path and its permissions`;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads one article's file to the letter, or says in one line why that can't be. At once, for a small file
 * costs several times as much to wait for as to read.
 */
export function readSource(source: SourcePath): SourceFile {
  if ('error' in source) return source;
  const { file, path } = source;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      const megabytes = (size / 1_000_000).toFixed(1);
      return {
        file,
        error: `${megabytes} MB is more than one article (${MAX_BYTES / 1_000_000} MB at most): split it, one article a file`,
      };
    }
    const text = decoder.decode(readFileSync(path));
    if (text.trim() === '') return { file, error: 'the file is empty: fill it or delete it' };
    return { file, path, text };
  } catch (error) {
    if (error instanceof TypeError) {
      return { file, error: 'not UTF-8: save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 often does it)' };
    }
    return { file, error: unreadable(error) };
  }
}

/** An article's file to read, or why there is none. `file` is relative to the folder that was named. */
export type SourcePath = { file: string; path: string } | { file: string; error: string };

/** The articles' files in files and folders, in order. */
export async function listSources(paths: readonly string[]): Promise<SourcePath[]> {
  const found: SourcePath[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        found.push({ file: basename(path), path });
        continue;
      }
      const articles = await listArticles(path);
      found.push(
        ...articles.map((article) => ({
          file: relative(path, article).replaceAll('\\', '/'),
          path: article,
        })),
      );
      if (articles.length === 0) {
        found.push({ file: path, error: 'no articles in this folder: put one .txt file an article into it' });
      }
    } catch (error) {
      found.push({ file: path, error: unreadable(error) });
    }
  }
  return found;
}

/** SHA-256 of a text in UTF-8, in hex: the pipeline's own sum, several times as fast. */
export function textSum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The path of a corpus folder's editor overlay, whether or not there is one. */
export function overlayPath(folder: string): string {
  return join(folder, OVERLAY);
}
