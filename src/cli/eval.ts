import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isDay } from '../model/day.ts';
import type { ArticleRecord } from '../model/record.ts';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { add, GoldArticle } from './eval/gold.ts';
import { printDating, printErrors, printQuotations, printTimexes } from './eval/print-report.ts';
import { scoreDating } from './eval/score-dating.ts';
import { addScore, emptyScore, scoreQuotations } from './eval/score-quotations.ts';
import { scoreTimexes } from './eval/score-timexes.ts';

const USAGE = 'usage: npm run -s eval -- GOLD.jsonl [--errors N] [--half 1|2] [--withhold-dates]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' }, half: { type: 'string' }, 'withhold-dates': { type: 'boolean' } },
  });
  const path = positionals[0];
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  // For cross-validation: every other article.
  const chosen = lines.filter((_, i) => values.half === undefined || i % 2 === Number(values.half) - 1);
  const gold = chosen.map((line) => v.parse(GoldArticle, JSON.parse(line)));
  if (values['withhold-dates']) {
    for (const together of [false, true]) printDating(scoreDating(gold, together), together);
    return;
  }
  const begin = performance.now();
  const records = gold.map(({ id, text, dct }) =>
    extractArticle({ id, text, ...(dct && isDay(dct) ? { published: dct } : {}) }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const characters = gold.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${gold.length} articles, ${characters} characters in ${seconds.toFixed(2)} s: ${Math.round(gold.length / seconds)} articles and ${Math.round(characters / seconds)} characters a second`,
  );
  if (gold.some(({ quotes }) => quotes?.length))
    evaluateQuotations(gold, records, Number(values.errors ?? 0));
  if (gold.some(({ timex }) => timex?.length)) evaluateTimexes(gold, records);
}

function evaluateQuotations(
  gold: readonly GoldArticle[],
  records: readonly ArticleRecord[],
  errors: number,
): void {
  const direct = emptyScore();
  const all = emptyScore();
  const partial = emptyScore();
  const both = new Set(['direct', 'partial']);
  for (const [i, article] of gold.entries()) {
    addScore(direct, scoreQuotations(article, records[i]!, new Set(['direct'])));
    addScore(all, scoreQuotations(article, records[i]!, both));
    addScore(partial, scoreQuotations(article, records[i]!, both, 'partial'));
  }
  printQuotations('direct quotations', direct, true);
  printQuotations('direct quotations, partial ones counted as found', all, false);
  printQuotations('partial quotations, found as either kind', partial, false);
  if (errors > 0) printErrors(all, errors);
}

function evaluateTimexes(gold: readonly GoldArticle[], records: readonly ArticleRecord[]): void {
  const scores = gold.map((article, i) => scoreTimexes(article, records[i]!));
  const [total, ...rest] = scores;
  for (const score of rest) {
    for (const part of ['strict', 'relaxed', 'value', 'type'] as const) add(total![part], score[part]);
  }
  printTimexes(total!);
}

main();
