import { dayNumber, isDay } from '../../model/day.ts';
import { extractArticle } from '../../pipeline/article/extract-article.ts';
import { buildCorpus } from '../../pipeline/corpus/build-corpus.ts';
import type { GoldArticle } from './gold.ts';

/**
 * What the dating makes of articles whose day is withheld: how many get a bound, both bounds, a wrong one (the true
 * day outside the interval), how wide the closed intervals are in days at the median, how many conflicts there are, and how good the guesses.
 */
export type DatingScore = {
  articles: number;
  bounded: number;
  closed: number;
  wrong: string[];
  medianDays: number | null;
  conflicts: number;
  /** How far the days guessed are off, in days, nearest first. */
  guessesOff: number[];
};

/** `together`: all articles as one corpus, each other's evidence; else each article alone. */
export function scoreDating(gold: readonly GoldArticle[], together: boolean): DatingScore {
  const days = new Map(gold.flatMap(({ id, dct }) => (dct && isDay(dct) ? [[id, dct] as const] : [])));
  const records = gold
    .filter(({ id }) => days.has(id))
    .map(({ id, text }) => extractArticle({ id, text: withoutDates(text) }));
  const corpora = together ? [buildCorpus(records)] : records.map((record) => buildCorpus([record]));
  const score: DatingScore = {
    articles: records.length,
    bounded: 0,
    closed: 0,
    wrong: [],
    medianDays: null,
    conflicts: 0,
    guessesOff: [],
  };
  const widths: number[] = [];
  for (const { articles, conflicts } of corpora) {
    score.conflicts += conflicts.filter(({ kind }) => kind === 'date').length;
    for (const { id, published, likely } of articles) {
      const { earliest, latest } = published;
      const day = days.get(id)!;
      if (likely !== null) score.guessesOff.push(Math.abs(dayNumber(likely) - dayNumber(day)));
      if (earliest !== null || latest !== null) score.bounded += 1;
      if (earliest !== null && latest !== null) widths.push(dayNumber(latest) - dayNumber(earliest));
      if ((earliest !== null && earliest > day) || (latest !== null && latest < day)) {
        score.wrong.push(
          `${id}: ${day} is not in ${published.edtf}: ${published.because.map(({ says }) => says).join(' ')}`,
        );
      }
    }
  }
  score.guessesOff.sort((a, b) => a - b);
  score.closed = widths.length;
  score.medianDays = widths.sort((a, b) => a - b)[widths.length >> 1] ?? null;
  return score;
}

/** The text without the lines an article states its own days on. */
function withoutDates(text: string): string {
  const { stated } = extractArticle({ text });
  const span = stated.published ?? stated.modified;
  if (span === null) return text;
  const from = text.lastIndexOf('\n', span.start) + 1;
  const to = text.indexOf('\n', span.end);
  return withoutDates(text.slice(0, from) + (to < 0 ? '' : text.slice(to)));
}
