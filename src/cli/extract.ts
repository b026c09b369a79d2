import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isDay } from '../model/day.ts';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { extractAll } from './extract-all.ts';
import { listSources, readSource, textSum } from './read-sources.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = 'usage: npm run -s extract -- PATH…   (files, folders; - reads JSON Lines from standard input)';

const InputLine = v.object({
  id: v.string(),
  text: v.string(),
  published: v.optional(v.nullable(v.pipe(v.string(), v.check(isDay, 'published is no day (YYYY-MM-DD)')))),
});

let failed = false;

/** Waits while the reader of our output is behind, so that memory does not grow with the corpus. */
function printLine(line: string): Promise<void> | void {
  if (!process.stdout.write(`${line}\n`)) {
    return new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

const print = (line: unknown) => printLine(JSON.stringify(line));

function report(id: string, error: string): Promise<void> | void {
  failed = true;
  console.error(`${id}: ${error}`);
  return print({ id, error });
}

async function extractLine(line: string, lineNumber: number): Promise<void> {
  let id = `line ${lineNumber}`;
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string')
      id = json.id;
    const input = v.parse(InputLine, json);
    if (input.text.trim() === '') return report(id, 'the text is empty');
    const published = input.published ?? undefined;
    const { text } = input;
    const dated = published === undefined ? {} : { published };
    await print(extractArticle({ id, text, sha256: textSum(text), ...dated }));
  } catch (error) {
    const reason =
      error instanceof v.ValiError
        ? `${v.getDotPath(error.issues[0]) ?? 'line'}: ${error.message}`
        : String(error);
    await report(
      id,
      `line ${lineNumber} can't be read (${reason}): give one {"id","text","published"?} a line`,
    );
  }
}

async function extractSource(file: string, text: string): Promise<void> {
  const [outcome] = extractAll([{ file, text, sha256: textSum(text) }]);
  await ('error' in outcome! ? report(file, outcome.error) : printLine(outcome!.record));
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('name a file or a folder');
  for (const path of positionals) {
    if (path === '-') {
      let lineNumber = 0;
      for await (const line of createInterface({
        input: process.stdin,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        lineNumber += 1;
        if (line.trim() !== '') await extractLine(line, lineNumber);
      }
      continue;
    }
    for (const listed of await listSources([path])) {
      const source = readSource(listed);
      if ('error' in source) await report(source.file, source.error);
      else await extractSource(source.file, source.text);
    }
  }
  if (failed) process.exitCode = 1;
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await runCommand(USAGE, main);
