import { parseArgs } from 'node:util';
import { extractArticle } from '../pipeline/article/extract-article.ts';
import { findEvents } from '../pipeline/article/find-events/find-events.ts';
import { findSpeech } from '../pipeline/article/find-speech.ts';
import { findTimexes } from '../pipeline/article/find-timexes/find-timexes.ts';
import { findParagraphs } from '../pipeline/article/paragraphs.ts';
import { readMasthead } from '../pipeline/article/read-masthead.ts';
import { HARD_SHAPES, hardText } from '../synth/hard-texts.ts';
import { planCorpus } from '../synth/plan-corpus.ts';
import { writeArticle } from '../synth/write-article.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    /** How long the hard texts are. */
    length: { type: 'string', default: '1000000' },
  },
});

/** Processor time of `work` in microseconds, which others on the machine do not change. */
function microseconds(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage();
  return after.user - user + after.system - system;
}

/** The whole, with a sum already known as the commands have it, and each stage by itself. */
function stagesOf(text: string): Record<string, () => void> {
  const record = extractArticle({ text, sha256: 'known' });
  const { id, published, timexes, quotations, outlet, stated } = record;
  const paragraphs = findParagraphs(text);
  const { headline } = stated;
  return {
    whole: () => extractArticle({ text, sha256: 'known' }),
    masthead: () => readMasthead(text, id, paragraphs),
    times: () => findTimexes(text, paragraphs, published),
    speech: () => findSpeech(text, id, paragraphs, headline),
    events: () => findEvents({ id, text, paragraphs, headline, outlet, published, timexes, quotations }),
  };
}

const TIMES = 4;
const ROUNDS = 5;
type Measured = { bytes: number; took: Map<string, number> };

function measure(text: string): Map<string, number> {
  const took = new Map<string, number>();
  for (const [stage, work] of Object.entries(stagesOf(text)))
    took.set(stage, microseconds(() => Array.from({ length: TIMES }, work)) / TIMES);
  return took;
}

/** Each article's middle round, stage by stage: compiling and collecting for others fall on one at random. */
function measureAll(texts: readonly string[]): Measured[] {
  const rounds = Array.from({ length: ROUNDS }, () => texts.map(measure));
  return texts.map((text, at) => {
    const mine = rounds.map((round) => round[at]!);
    const middle = (stage: string) =>
      mine.map((took) => took.get(stage)!).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
    const took = new Map([...mine[0]!.keys()].map((stage) => [stage, middle(stage)]));
    return { bytes: Buffer.byteLength(text), took };
  });
}

const speed = ({ bytes, took }: Measured, stage: string) => bytes / took.get(stage)!;
const at = (sorted: readonly Measured[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

function articlesTable(texts: readonly string[]): void {
  for (const text of texts) for (const work of Object.values(stagesOf(text))) work();
  const measured = measureAll(texts);
  const byLength = measured.toSorted((a, b) => a.bytes - b.bytes);
  const bySpeed = measured.toSorted((a, b) => speed(b, 'whole') - speed(a, 'whole'));
  const all: Measured = { bytes: 0, took: new Map() };
  for (const { bytes, took } of measured) {
    all.bytes += bytes;
    for (const [stage, time] of took) all.took.set(stage, (all.took.get(stage) ?? 0) + time);
  }
  const rows: [string, Measured][] = [
    ['all', all],
    ['median length', at(byLength, 0.5)],
    ['95th percentile length', at(byLength, 0.95)],
    ['median speed', at(bySpeed, 0.5)],
    ['95th percentile, slow', at(bySpeed, 0.95)],
  ];
  const stages = [...all.took.keys()];
  console.log(`MB of text a second, one core, ${texts.length} articles`);
  console.log(
    `${'article'.padEnd(24)}${'bytes'.padStart(9)}${stages.map((one) => one.padStart(10)).join('')}`,
  );
  for (const [name, row] of rows)
    console.log(
      `${name.padEnd(24)}${String(row.bytes).padStart(9)}${stages.map((one) => speed(row, one).toFixed(2).padStart(10)).join('')}`,
    );
}

function hardTable(length: number): void {
  const timeOf = (shape: string, size: number) => {
    const text = hardText(shape, size);
    return microseconds(() => extractArticle({ text, sha256: 'known' }));
  };
  const [plain] = HARD_SHAPES;
  timeOf(plain!, length);
  const prose = timeOf(plain!, length);
  console.log(
    `\nhard texts of ${length} characters beside plain prose; growth is to twice the length of half`,
  );
  console.log(`${'text'.padEnd(30)}  seconds   ratio  growth`);
  for (const shape of HARD_SHAPES) {
    const half = timeOf(shape, length / 2);
    const whole = timeOf(shape, length);
    const row = [(whole / 1e6).toFixed(2), (whole / prose).toFixed(1), (whole / half).toFixed(1)];
    console.log(shape.padEnd(30) + row.map((cell) => cell.padStart(9)).join(''));
  }
}

const seed = Number(values.seed);
const texts: string[] = [];
for (const plan of planCorpus(Number(values.articles), seed))
  texts.push(writeArticle(plan, texts.length, seed).text);
articlesTable(texts);
hardTable(Number(values.length));
