import { rates, type Score } from './gold.ts';
import type { DatingScore } from './score-dating.ts';
import type { Outcome, QuotationScore } from './score-quotations.ts';
import type { TimexScore } from './score-timexes.ts';

const percent = (part: number, whole: number) =>
  (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(8);
const of = (rate: number) => (100 * rate).toFixed(1).padStart(5);

function line(name: string, score: Score): string {
  const { precision, recall, f1 } = rates(score);
  return `${name.padEnd(22)} P ${of(precision)}  R ${of(recall)}  F1 ${of(f1)}   (${score.right} right, ${score.predicted} found, ${score.gold} annotated)`;
}

const matched = ({ outcomes }: QuotationScore) => outcomes.filter(({ lenient }) => lenient !== null);

function table(name: string, groups: Map<string, Outcome[]>): void {
  console.log(`\n${name.padEnd(28)} pieces    person  full name`);
  for (const [key, list] of [...groups].toSorted(([, a], [, b]) => b.length - a.length)) {
    const right = (field: 'lenient' | 'full') =>
      percent(list.filter((one) => one[field]).length, list.length);
    console.log(
      `  ${key.padEnd(26)} ${String(list.length).padStart(6)}  ${right('lenient')}  ${right('full')}`,
    );
  }
}

function groupBy(outcomes: Outcome[], key: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(key(outcome));
    if (group) group.push(outcome);
    else groups.set(key(outcome), [outcome]);
  }
  return groups;
}

/** Spans, speakers, both together; then by mention, by confidence, by rule, and the worst articles. */
export function printQuotations(name: string, score: QuotationScore, full: boolean): void {
  const judged = matched(score);
  console.log(`\n${name}`);
  console.log(line('span, exact', score.exact));
  console.log(line('span, near', score.near));
  console.log(line('joint', score.joint));
  console.log(line('joint, exact, full name', score.jointFull));
  console.log(
    `speaker                person ${percent(judged.filter((one) => one.lenient).length, judged.length)}  full name ${percent(judged.filter((one) => one.full).length, judged.length)}   (${judged.length} judged, ${judged.filter((one) => one.predicted?.speaker === null).length} left open)`,
  );
  if (!full) return;
  table(
    'by mention',
    groupBy(judged, ({ gold }) => gold?.mtype ?? 'nobody'),
  );
  table(
    'by confidence',
    groupBy(judged, ({ predicted }) => predicted?.speaker?.confidence ?? 'left open'),
  );
  table(
    'by rule',
    groupBy(judged, ({ predicted }) => predicted?.speaker?.rule ?? 'left open'),
  );
  const wrong = ({ what, lenient }: Outcome) => what === 'missed' || what === 'invented' || lenient === false;
  const articles = [...groupBy(score.outcomes, ({ article }) => article)]
    .map(([article, list]) => ({ article, wrong: list.filter(wrong).length, all: list.length }))
    .filter((one) => one.wrong > 0)
    .toSorted((a, b) => b.wrong - a.wrong || (a.article < b.article ? -1 : 1));
  console.log('\nworst articles');
  for (const one of articles.slice(0, 8)) console.log(`  ${one.article}  ${one.wrong} of ${one.all} wrong`);
}

const clip = (words: string) =>
  (words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-25)}` : words).replace(/\s+/g, ' ');

export function printErrors(score: QuotationScore, limit: number): void {
  const errors = score.outcomes.filter(
    ({ what, full }) => what === 'missed' || what === 'invented' || full === false,
  );
  console.log(`\nerrors (${Math.min(limit, errors.length)} of ${errors.length})`);
  for (const { article, what, start, words, gold, predicted } of errors.slice(0, limit)) {
    const speaker = predicted?.speaker;
    const found = speaker
      ? `${speaker.name} [${speaker.rule}, ${speaker.confidence}]`
      : predicted
        ? 'nobody'
        : '–';
    const rule = predicted ? `${predicted.kind} [${predicted.rule}]` : '';
    console.log(
      `  ${article} @${start} ${what} ${rule} found ${found}, annotated ${gold?.text ?? '–'} (${gold?.mtype ?? '–'})\n      ${clip(words)}`,
    );
  }
}

export function printTimexes(score: TimexScore): void {
  console.log('\ntime expressions');
  for (const part of ['strict', 'relaxed', 'value', 'type'] as const) console.log(line(part, score[part]));
}

/** Whether the days an article withheld lie where the dating puts them. */
export function printDating(score: DatingScore, together: boolean): void {
  const { articles, bounded, closed, wrong, medianDays, conflicts, guessesOff } = score;
  console.log(
    `\npublication day withheld, ${together ? 'all articles as one corpus' : 'each article alone'}`,
  );
  console.log(
    `within the interval    ${percent(articles - wrong.length, articles)}   (${articles} articles)`,
  );
  console.log(`with a bound           ${percent(bounded, articles)}   (${bounded}; ${closed} with both)`);
  console.log(`median width           ${medianDays ?? '–'} days; ${conflicts} conflicts`);
  const off = guessesOff[guessesOff.length >> 1] ?? '–';
  console.log(
    `with a likely day      ${percent(guessesOff.length, articles)}   (${guessesOff.length}; ${off} days off at the median)`,
  );
  for (const line of wrong) console.log(`  ${line}`);
}
