import { alignWords, type WordRun } from '../model/align-words.ts';
import type { CorpusQuotation, Lineage } from '../model/corpus.ts';
import { describeDifference } from '../model/describe-difference.ts';
import type { Words } from '../model/span.ts';
import { splitWords, type Word } from '../model/split-words.ts';

/** A stretch of a printing's wording against the fullest one's; `was` is what stands there instead. */
export type Piece = { kind: WordRun['kind']; text: string; was: string };

/** One printing of an utterance: its wording in pieces, and in words what it does to the fullest. */
export type Printing = {
  quotation: CorpusQuotation;
  member: Lineage['members'][number];
  pieces: Piece[];
  differences: string[];
};

/** So many changes in one wording are shown apart; where there are more, near ones are shown as one. */
const MOST_CHANGES = 12;

/** A printing aligned with the fullest one of its lineage. O(n·m). */
export function printingOf(
  fullest: CorpusQuotation,
  quotation: CorpusQuotation,
  member: Lineage['members'][number],
): Printing {
  const runs = alignWords(splitWords(fullest.segments), splitWords(quotation.segments));
  return {
    quotation,
    member,
    pieces: piecesOf(joinNearChanges(runs, MOST_CHANGES), fullest.segments, quotation.segments),
    differences: quotation.id === fullest.id ? [] : describeDifference(runs),
  };
}

/** Joins the two changes that stand nearest to each other, with what is kept between them, until there are `most`. */
function joinNearChanges(runs: readonly WordRun[], most: number): WordRun[] {
  const joined = [...runs];
  const changes = () => joined.flatMap(({ kind }, at) => (kind === 'kept' ? [] : [at]));
  for (let places = changes(); places.length > most; places = changes()) {
    const between = (at: number) =>
      joined.slice(places[at]! + 1, places[at + 1]).reduce((sum, { right }) => sum + right.length, 0);
    let nearest = 0;
    for (let at = 1; at + 1 < places.length; at++) if (between(at) < between(nearest)) nearest = at;
    const [from, to] = [places[nearest]!, places[nearest + 1]! + 1];
    const parts = joined.slice(from, to);
    const left = parts.flatMap((part) => part.left);
    const right = parts.flatMap((part) => part.right);
    const kind = left.length === 0 ? 'added' : right.length === 0 ? 'dropped' : 'changed';
    joined.splice(from, to - from, { kind, left, right });
  }
  return joined;
}

/** The printing's own text to the letter, cut at the runs; what stands between two words stays with them. */
function piecesOf(runs: readonly WordRun[], left: readonly Words[], right: readonly Words[]): Piece[] {
  const pieces: Piece[] = [];
  let from = right[0]!.start;
  for (const run of runs) {
    const was = run.kind === 'kept' ? '' : stretch(left, run.left);
    const last = run.right.at(-1);
    const text = last ? slice(right, from, last.end) : '';
    if (last) from = last.end;
    pieces.push({ kind: run.kind, text, was });
  }
  const rest = slice(right, from, right.at(-1)!.end);
  if (rest !== '') pieces.push({ kind: 'kept', text: rest, was: '' });
  return pieces;
}

function stretch(segments: readonly Words[], words: readonly Word[]): string {
  return words.length === 0 ? '' : slice(segments, words[0]!.start, words.at(-1)!.end);
}

/** What the segments hold of `[from, to)`, a blank between two segments. */
function slice(segments: readonly Words[], from: number, to: number): string {
  return segments
    .map(({ start, end, words }) =>
      words.slice(Math.max(0, from - start), Math.max(0, Math.min(end, to) - start)),
    )
    .filter((part) => part !== '')
    .join(' ');
}
