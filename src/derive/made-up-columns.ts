import { type Columns, NONE } from '../model/columns.ts';
import { OPEN_EARLIEST, OPEN_LATEST } from '../model/day.ts';
import type { Names } from '../model/manifest.ts';

const FIRST_DAY = 12_000;
const DAYS = 7_300;
const SPEAKERS = 2_000;
const OUTLETS = 200;
const SUBJECTS = 300;

/**
 * Columns with `size` marks and nothing behind them, for benchmarks and journeys: bursts over twenty
 * years, a long tail of speakers, a quarter of the days uncertain and one in fifty unknown.
 */
export function madeUpColumns(size: number): { columns: Columns; names: Names } {
  const random = fractions();
  const below = (end: number) => Math.floor(random() * end);
  const [events, articles] = [Math.floor(size / 50), Math.floor(size / 5)];
  const quotations = size - events - articles;
  const interval = (): [number, number] => {
    // The sum of two throws is denser in the middle, and every fourth item stands in a burst.
    const day =
      FIRST_DAY + below(4) * below(DAYS / 8) + (random() < 0.25 ? below(12) * 365 : below(DAYS / 2));
    const kind = random();
    if (kind < 0.75) return [day, day];
    if (kind < 0.93) return [day, day + below(random() < 0.8 ? 30 : 400)];
    if (kind < 0.955) return [OPEN_EARLIEST, day];
    return [day, kind < 0.98 ? OPEN_LATEST : -1];
  };
  const days = (count: number) => {
    const list = Array.from({ length: count }, interval).map(([from, to]): [number, number] =>
      to === -1 ? [OPEN_EARLIEST, OPEN_LATEST] : [from, to],
    );
    const undated = ([from, to]: [number, number]) => Number(from === OPEN_EARLIEST && to === OPEN_LATEST);
    list.sort((a, b) => undated(a) - undated(b) || a[0] - b[0] || a[1] - b[1]);
    return {
      earliest: Int32Array.from(list, ([from]) => from),
      latest: Int32Array.from(list, ([, to]) => to),
    };
  };
  const ids = (count: number) => Uint32Array.from({ length: 2 * count }, (_, at) => (at % 2 ? 77 : at >> 1));
  const upTo = (count: number, end: number) =>
    Uint32Array.from({ length: count + 1 }, (_, at) => Math.floor((at * end) / Math.max(1, count)));
  const quotationOffsets = upTo(articles, quotations);
  const article = new Uint32Array(quotations);
  for (let at = 0; at < articles; at++) {
    article.fill(at, quotationOffsets[at], quotationOffsets[at + 1]);
  }
  const columns: Columns = {
    event: {
      id: ids(events),
      ...days(events),
      subject: Uint32Array.from({ length: events }, () => below(SUBJECTS)),
      milestone: Uint32Array.from({ length: events }, () => below(2)),
      mentionOffsets: upTo(events, events),
      mentionArticle: Uint32Array.from({ length: events }, () => below(articles)),
    },
    article: {
      id: ids(articles),
      ...days(articles),
      outlet: Uint32Array.from({ length: articles }, () => below(OUTLETS)),
      quotationOffsets,
      conflictOffsets: new Uint32Array(articles + 1),
      conflict: new Uint32Array(0),
    },
    quotation: {
      id: ids(quotations),
      article,
      speaker: Uint32Array.from({ length: quotations }, () =>
        random() < 0.1 ? NONE : Math.floor(SPEAKERS * random() ** 4),
      ),
      lineage: new Uint32Array(quotations).fill(NONE),
      partial: new Uint8Array(quotations),
    },
    lineage: { id: new Uint32Array(0), memberOffsets: new Uint32Array(1), member: new Uint32Array(0) },
  };
  const named = (noun: string, count: number) => Array.from({ length: count }, (_, at) => `${noun} ${at}`);
  const speakers = named('Speaker', SPEAKERS);
  return {
    columns,
    names: {
      speaker: { keys: speakers.map((name) => name.toLowerCase().replace(' ', '-')), labels: speakers },
      outlet: named('Outlet', OUTLETS),
      subject: named('Subject', SUBJECTS),
      milestone: ['renewal', 'interview'],
    },
  };
}

/** The same fractions each time: a linear congruential generator (Numerical Recipes). */
function fractions(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
