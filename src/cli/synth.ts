import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planCorpus } from '../synth/plan-corpus.ts';
import { writeArticle } from '../synth/write-article.ts';

const USAGE =
  'usage: npm run synth -- --articles N --seed S --out DIR   (N from 1 to 999999, S a whole number)';

/** The truth lies beside the articles and is no article itself. */
const TRUTH = 'truth.jsonl';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);

if (
  values.out === undefined ||
  !Number.isInteger(articles) ||
  articles < 1 ||
  articles > 999_999 ||
  !Number.isInteger(seed)
) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await mkdir(values.out, { recursive: true });
  const truth = await open(join(values.out, TRUTH), 'w');
  let place = 0;
  let quotations = 0;
  for (const plan of planCorpus(articles, seed)) {
    const article = writeArticle(plan, place, seed);
    await writeFile(join(values.out, plan.file), article.text);
    await truth.write(`${JSON.stringify(article.truth)}\n`);
    place += 1;
    quotations += plan.quotations.length;
  }
  await truth.close();
  console.log(`${values.out}: ${place} articles, ${quotations} quotations, the truth in ${TRUTH}`);
}
