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
    pieces: piecesOf(runs, fullest.segments, quotation.segments),
    differences: quotation.id === fullest.id ? [] : describeDifference(runs),
  };
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
