import { alignWords, type WordRun } from '../model/align-words.ts';
import type { CorpusQuotation, Lineage } from '../model/corpus.ts';
import { describeDifference } from '../model/describe-difference.ts';
import type { Words } from '../model/span.ts';
import { splitWords, type Word } from '../model/split-words.ts';
import type { Library } from './mark-names.ts';

/** A stretch of a printing's wording against the fullest one's; `was` is what stands there instead. */
export type Piece = { kind: WordRun['kind']; text: string; was: string };

/** One printing of an utterance: its wording in pieces, and in words what it does to the fullest. */
export type Printing = {
  quotation: CorpusQuotation;
  member: Lineage['members'][number];
  pieces: Piece[];
  differences: string[];
};

/** The printings of a lineage, the fullest first, each aligned with it. O(n·m) a pair, for few pairs. */
export function printingsOf(library: Library, lineage: Lineage): Printing[] {
  const fullest = library.quotation.get(lineage.fullest)!;
  const words = splitWords(fullest.segments);
  const ordered = lineage.members.toSorted(
    (a, b) => Number(b.quotation === fullest.id) - Number(a.quotation === fullest.id),
  );
  return ordered.map((member) => {
    const quotation = library.quotation.get(member.quotation)!;
    const runs = alignWords(words, splitWords(quotation.segments));
    return {
      quotation,
      member,
      pieces: piecesOf(runs, fullest.segments, quotation.segments),
      differences: quotation === fullest ? [] : describeDifference(runs),
    };
  });
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
