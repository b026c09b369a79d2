import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './make-folder.ts';
import { reportProgress, type ShowPhase } from './progress.ts';
import { runCommand, UsageError } from './run-command.ts';
import { synthBundle } from './synth-bundle.ts';
import { synthFolder } from './synth-folder.ts';
import { DRAFT, writeBundle } from './write-bundle.ts';
import { writeFailure } from './write-failure.ts';

const MOST = 1_000_000;
const USAGE = `usage: npm run synth -- --articles N --seed S --out DIR [--bundle-only]   (N from 1 to ${MOST}, S a whole number)`;

async function synthOnlyBundle(
  articles: number,
  seed: number,
  out: string,
  showPhase: ShowPhase,
): Promise<string> {
  makeFolder(out);
  // On the disk of the bundle: texts move there, and the rest takes about as much room.
  const scratch = await mkdtemp(join(out, DRAFT));
  try {
    const { bundle, close } = synthBundle(articles, seed, scratch, showPhase);
    const { counts } = await writeBundle(bundle, out, showPhase);
    close();
    const { article, quotation, event } = counts;
    return `${out}: a bundle of ${article} articles, ${quotation} quotations, ${event} announcements`;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      'bundle-only': { type: 'boolean', default: false },
    },
  });
  const articles = Number(values.articles);
  const seed = Number(values.seed);
  if (values.out === undefined) throw new UsageError('name a folder with --out');
  if (!Number.isInteger(articles) || articles < 1 || articles > MOST) {
    throw new UsageError(`--articles ${values.articles} is no number from 1 to ${MOST}`);
  }
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${values.seed} is no whole number`);
  const bundleOnly = values['bundle-only'];
  const synth = bundleOnly ? synthOnlyBundle : synthFolder;
  try {
    console.log(await synth(articles, seed, values.out, reportProgress(process.stderr)));
  } catch (error) {
    const left = bundleOnly ? 'any bundle there is left as it was' : 'what was written is taken away again';
    console.error(writeFailure(values.out, error, left));
    process.exitCode = 1;
  }
}

await runCommand(USAGE, main);
