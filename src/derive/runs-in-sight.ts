import type { Span } from '../model/span.ts';
import type { Run } from './text-runs.ts';

/** A run to mark, or a stretch of text between two of them that is drawn as it is. */
export type DrawnRun = { run: Run | null; text: string };

/**
 * The runs of a text to be drawn as marks: all of them where they are few, else those in `sight` (offsets in the
 * text), nearest to its middle first, as many as take `room` elements, and those of the quotations `kept`
 * wherever they stand, which may take as much again. All other text is joined, to the letter. O(runs).
 */
export function runsInSight(
  runs: readonly Run[],
  sight: Span,
  room: number,
  kept: ReadonlySet<string>,
): DrawnRun[] {
  const isMarked = (run: Run) => elementsOf(run) > 0;
  const all = runs.filter(isMarked);
  const within = { start: 0, end: all.length };
  if (costOf(all) > room) {
    within.start = countUntil(all, ({ start, text }) => start + text.length > sight.start);
    within.end = countUntil(all, ({ start }) => start >= sight.end);
    const middle = (sight.start + sight.end) / 2;
    let over = costOf(all.slice(within.start, within.end)) - room;
    while (over > 0) {
      const first = all[within.start]!;
      const last = all[within.end - 1]!;
      const isFirst = middle - first.start > last.start - middle;
      over -= elementsOf(isFirst ? first : last);
      if (isFirst) within.start += 1;
      else within.end -= 1;
    }
  }
  const drawn = new Set(all.slice(within.start, within.end));
  let spare = room;
  for (const run of all) {
    if (drawn.has(run) || !(run.evidence || run.quotations.some((id) => kept.has(id)))) continue;
    spare -= elementsOf(run);
    if (spare < 0) break;
    drawn.add(run);
  }
  return joinOthers(runs, drawn);
}

/** How many elements a run takes, its words for a screen reader counted. */
function elementsOf({ quotations, hit, evidence }: Run): number {
  return (quotations.length > 0 ? 3 : 0) + (hit ? 1 : 0) + (evidence ? 1 : 0);
}

const costOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + elementsOf(run), 0);

function countUntil(runs: readonly Run[], holds: (run: Run) => boolean): number {
  const at = runs.findIndex(holds);
  return at === -1 ? runs.length : at;
}

function joinOthers(runs: readonly Run[], drawn: ReadonlySet<Run>): DrawnRun[] {
  const joined: DrawnRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (drawn.has(run)) joined.push({ run, text: run.text });
    else if (last?.run === null) last.text += run.text;
    else joined.push({ run: null, text: run.text });
  }
  return joined;
}
