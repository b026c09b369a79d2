import { parseArgs } from 'node:util';
import { traceLineages } from '../pipeline/corpus/trace-lineages/trace-lineages.ts';
import { planQuotations } from '../synth/plan-quotations.ts';
import { scorePairs } from '../synth/score-lineages.ts';

const { values } = parseArgs({
  options: {
    quotations: { type: 'string', default: '1000,10000,100000' },
    seed: { type: 'string', default: '1' },
  },
});

/** Processor time, which others on the machine do not change. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

console.log('quotations  lineages  seconds  µs each  peak MB  precision  recall  share of time by stage');
for (const size of values.quotations.split(',').map(Number)) {
  const { articles, quotations, utterances } = planQuotations(size, Number(values.seed));
  const stages: { stage: string; from: number }[] = [];
  const began = seconds();
  const lineages = traceLineages(articles, quotations, [], (stage) => {
    stages.push({ stage, from: seconds() });
    return () => {};
  });
  const ended = seconds();
  const lineageOf = new Map(
    lineages.flatMap(({ id, members }) => members.map(({ quotation }) => [quotation, id])),
  );
  const { precision, recall } = scorePairs(
    quotations.map(({ id }) => lineageOf.get(id) ?? id),
    utterances,
  );
  const shares = stages.map(({ stage, from }, index) => {
    const to = stages[index + 1]?.from ?? ended;
    return `${stage} ${Math.round((100 * (to - from)) / (ended - began))}%`;
  });
  const row = [
    String(quotations.length).padStart(10),
    String(lineages.length).padStart(8),
    (ended - began).toFixed(2).padStart(7),
    ((1e6 * (ended - began)) / quotations.length).toFixed(1).padStart(7),
    String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(7),
    percent(precision).padStart(9),
    percent(recall).padStart(6),
    shares.join(', '),
  ];
  console.log(row.join('  '));
}
