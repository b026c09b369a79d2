import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { UsageError } from './run-command.ts';

/**
 * The files that `--records` names: each value is a file, or several files and patterns with blanks between
 * them, as in `--records 'part-*.jsonl more.jsonl'`. In the order given, a pattern's files by name, each once.
 * A name or pattern that no file fits is a `UsageError`, since a build without its records would miss articles.
 */
export function listRecordFiles(values: readonly string[]): string[] {
  const names = values.flatMap((value) => (existsSync(value) ? [value] : value.split(/\s+/).filter(Boolean)));
  return [...new Set(names.flatMap(filesOf))];
}

function filesOf(name: string): string[] {
  if (existsSync(name)) return [name];
  const files = globSync(name, { expandDirectories: false, absolute: name.startsWith('/') }).sort();
  if (files.length === 0) throw new UsageError(`no file fits ${name}: check what --records names`);
  return files;
}
