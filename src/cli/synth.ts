import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planCorpus } from '../synth/plan-corpus.ts';
import { writeArticle } from '../synth/write-article.ts';
import { reportProgress } from './progress.ts';
import { runCommand, UsageError } from './run-command.ts';
import { synthBundle } from './synth-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const MOST = 1_000_000;
const USAGE = `usage: npm run synth -- --articles N --seed S --out DIR [--bundle-only]   (N from 1 to ${MOST}, S a whole number)`;

/** The truth lies beside the articles and is no article itself. */
const TRUTH = 'truth.jsonl';

async function writeFolder(articles: number, seed: number, out: string): Promise<string> {
  await mkdir(out, { recursive: true });
  const truth = await open(join(out, TRUTH), 'w');
  let place = 0;
  let quotations = 0;
  for (const plan of planCorpus(articles, seed)) {
    const article = writeArticle(plan, place, seed);
    await writeFile(join(out, plan.file), article.text);
    await truth.write(`${JSON.stringify(article.truth)}\n`);
    place += 1;
    quotations += plan.quotations.length;
  }
  await truth.close();
  return `${out}: ${place} articles, ${quotations} quotations, the truth in ${TRUTH}`;
}

async function writeOnlyBundle(articles: number, seed: number, out: string): Promise<string> {
  await mkdir(out, { recursive: true });
  // On the disk of the bundle: what waits here takes about as much room.
  const spools = await mkdtemp(join(out, '.spools-'));
  try {
    const showPhase = reportProgress(process.stderr);
    const { bundle, close } = synthBundle(articles, seed, spools, out, showPhase);
    const { counts } = await writeBundle(bundle, out, showPhase);
    close();
    const { article, quotation, event } = counts;
    return `${out}: a bundle of ${article} articles, ${quotation} quotations, ${event} announcements`;
  } finally {
    await rm(spools, { recursive: true });
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
  const write = values['bundle-only'] ? writeOnlyBundle : writeFolder;
  console.log(await write(articles, seed, values.out));
}

await runCommand(USAGE, main);
