import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { Overlay } from '../model/overlay.ts';
import { systemReason } from './read-sources.ts';

/** An overlay that can't be followed: `file:line: reason`, one a line. */
export class OverlayError extends Error {}

/** Reads a corpus' overlay; one that is not there changes nothing, one that can't be read stops the build. */
export async function readOverlay(path: string): Promise<Overlay> {
  let yaml: string;
  try {
    yaml = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return v.parse(Overlay, {});
    throw new OverlayError(`${path}: can't be read (${systemReason(error)})`);
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const broken = document.errors[0];
  if (broken) throw new OverlayError(`${path}:${lineAt(broken.pos[0])}: ${broken.message.split('\n')[0]}`);

  const json: unknown = document.toJS() ?? {};
  const lines = new Map<string, number>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isSeq(value)) continue;
      value.items.forEach((item, index) => {
        if (!isMap(item) || !item.range) return;
        const line = lineAt(item.range[0]);
        lines.set(`${key}.${index}`, line);
        const list = (json as Record<string, Record<string, unknown>[]>)[String(key)];
        if (list?.[index]) list[index].line = line;
      });
    }
  }
  const parsed = v.safeParse(Overlay, json);
  if (parsed.success) return parsed.output;
  throw new OverlayError(
    parsed.issues
      .map((issue) => {
        const at = v.getDotPath(issue) ?? '';
        const entry = at.split('.').slice(0, 2).join('.');
        const line = lines.get(entry);
        return `${path}${line === undefined ? '' : `:${line}`}: ${at || 'the overlay'}: ${issue.message}`;
      })
      .join('\n'),
  );
}
