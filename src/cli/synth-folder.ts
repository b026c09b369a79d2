import { appendFileSync, closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planCorpus } from '../synth/plan-corpus.ts';
import { writeArticle } from '../synth/write-article.ts';
import { makeFolder } from './make-folder.ts';
import type { ShowPhase } from './progress.ts';

/** The truth lies beside the articles and is no article itself; where it lies, all of them do. */
const TRUTH = 'truth.jsonl';

/** Writes made-up articles with their truth into a folder; where that fails, what was written goes again. */
export function synthFolder(articles: number, seed: number, out: string, showPhase: ShowPhase): string {
  makeFolder(out);
  const draft = join(out, `${TRUTH}.draft`);
  const truth = openSync(draft, 'w');
  const progress = showPhase('making articles up', articles);
  let place = 0;
  let quotations = 0;
  try {
    for (const plan of planCorpus(articles, seed)) {
      const article = writeArticle(plan, place, seed);
      place += 1;
      writeFileSync(join(out, plan.file), article.text);
      appendFileSync(truth, `${JSON.stringify(article.truth)}\n`);
      quotations += plan.quotations.length;
      progress.step();
    }
    renameSync(draft, join(out, TRUTH));
  } catch (error) {
    for (const plan of planCorpus(articles, seed)) {
      if (place-- === 0) break;
      rmSync(join(out, plan.file), { force: true });
    }
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(truth);
    progress.end();
  }
  return `${out}: ${place} articles, ${quotations} quotations, the truth in ${TRUTH}`;
}
