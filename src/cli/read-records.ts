import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { ArticleRecord } from '../model/record.ts';
import type { Extracted } from './extract-sources.ts';
import { systemReason } from './read-sources.ts';

/**
 * The records in files that `extract` wrote, whoever ran it and in how many pieces, in the order of their
 * articles' files below `folder`. A line that is no record comes as an error.
 */
export async function readRecords(paths: readonly string[], folder: string): Promise<Extracted[]> {
  const found: Extracted[] = [];
  for (const path of paths) {
    let lineNumber = 0;
    try {
      for await (const line of createInterface({ input: createReadStream(path) })) {
        lineNumber += 1;
        if (line.trim() !== '') found.push(readLine(line, `${path}:${lineNumber}`, folder));
      }
    } catch (error) {
      found.push({ file: path, error: `can't be read (${systemReason(error)}): check the path` });
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function readLine(line: string, place: string, folder: string): Extracted {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { file: place, error: `no JSON (${systemReason(error)}): write it again with npm run -s extract` };
  }
  const refusal = v.safeParse(v.object({ id: v.string(), error: v.string() }), json);
  if (refusal.success) return { file: refusal.output.id, error: refusal.output.error };
  const parsed = v.safeParse(ArticleRecord, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const what = `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
    return { file: place, error: `no record (${what}): write it again with npm run -s extract` };
  }
  const { file } = parsed.output;
  if (file === undefined)
    return { file: place, error: 'the record names no file: extract it from its folder' };
  return { file, path: join(folder, file), record: parsed.output, cached: false };
}
