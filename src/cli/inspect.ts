import { parseArgs } from 'node:util';
import { inspection, reportLines } from './inspection.ts';
import { BundleError, readBundle } from './read-bundle.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
try {
  const corpus = await readBundle(positionals[0] ?? 'public/corpus');
  console.log(values.json ? JSON.stringify(inspection(corpus)) : reportLines(corpus).join('\n'));
} catch (error) {
  if (!(error instanceof BundleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
