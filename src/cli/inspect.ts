import { parseArgs } from 'node:util';
import { inspection, reportLines } from './inspection.ts';
import { BundleError, readBundle } from './read-bundle.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = 'usage: npm run -s inspect -- [BUNDLE-FOLDER] [--json]';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1) throw new UsageError(`one bundle at a time, not ${positionals.length}`);
  try {
    const corpus = await readBundle(positionals[0] ?? 'public/corpus');
    console.log(values.json ? JSON.stringify(inspection(corpus)) : reportLines(corpus).join('\n'));
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await runCommand(USAGE, main);
