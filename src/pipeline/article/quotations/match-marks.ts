import type { Span } from '../../../model/span.ts';
import { endOfSpeech, startOfSpeech } from './end-of-speech.ts';
import { type Family, findMarks, type Mark } from './find-marks.ts';
import { findUnmarked } from './find-unmarked.ts';

/** What the ends of a stretch rest on. */
export const MATCHES = [
  // “We won.”
  'paired-marks',
  // “We won.¶“It was hard.”
  're-opened',
  // “We won.¶It was hard.”
  're-opened-without-mark',
  // “We won, said Lee.
  'missing-close',
  // We won,” said Lee.
  'missing-open',
  // ANA LEE: We won.
  'transcript',
  // Lee said:¶We won.
  'block-after-colon',
] as const;
export type Match = (typeof MATCHES)[number];

/**
 * Words between two marks, within one paragraph. `outer` includes the marks; `continues` marks a
 * further paragraph of the speech before it; `parent` is the index of the stretch it is nested in.
 */
export type Stretch = {
  start: number;
  end: number;
  outer: Span;
  paragraph: number;
  family: Family;
  parent: number | null;
  continues: boolean;
  rule: Match;
};

type Open = { mark: Mark; continues: boolean; rule: Match };
type Paragraph = { text: string; span: Span; index: number; marks: readonly Mark[]; reopened: boolean };

/** How deep marks may nest; past it an opening mark can only be a mistake. */
const DEEPEST = 4;
/** How many paragraphs without a mark an unclosed quotation may run on before its closing mark. */
const FARTHEST = 4;

/**
 * Pairs quotation marks, paragraph by paragraph, with a stack of open ones. Where a paper left marks
 * out: a paragraph that ends open is carried on by one that re-opens, or by one whose first mark closes;
 * otherwise the quotation ends where the speech ends.
 */
export function matchMarks(
  text: string,
  paragraphs: readonly Span[],
): { stretches: Stretch[]; unmatched: Span[] } {
  const marks = paragraphs.map(({ start, end }) => findMarks(text, start, end));
  const withoutMarks = new Map(findUnmarked(text, paragraphs).map((one) => [one.paragraph, one]));
  const hasWords = ({ start, end }: Stretch) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const stretches: Stretch[] = [];
  const unmatched: Span[] = [];
  let carried: Open | null = null;
  for (const [index, span] of paragraphs.entries()) {
    const paragraph: Paragraph = {
      text,
      span,
      index,
      marks: marks[index]!,
      reopened: opensSingle(marks, paragraphs, index + 1),
    };
    const result = matchParagraph(paragraph, carried);
    const left: Open | null = result.left;
    carried = null;
    if (left) {
      const end = runsOn(marks, paragraphs, index, left, text)
        ? span.end
        : endOfSpeech(text, left.mark.end, span.end);
      if (end === span.end && runsOn(marks, paragraphs, index, left, text)) carried = left;
      else result.unmatched.push(left.mark);
      result.stretches.push(stretch(paragraph, left, end, end, carried ? left.rule : 'missing-close'));
    }
    const bare = withoutMarks.get(index);
    if (bare && !carried) result.stretches.push(bare);
    for (const one of nest(result.stretches.filter(hasWords), stretches.length)) stretches.push(one);
    for (const { start, end } of result.unmatched) if (end > start) unmatched.push({ start, end });
  }
  return { stretches, unmatched: unmatched.sort((a, b) => a.start - b.start) };
}

function stretch(paragraph: Paragraph, open: Open, end: number, outerEnd: number, rule: Match): Stretch {
  const words = paragraph.text.slice(open.mark.end, end);
  const start = open.mark.end + words.length - words.trimStart().length;
  return {
    start,
    end: Math.max(start, end - words.length + words.trimEnd().length),
    outer: { start: open.mark.start, end: outerEnd },
    paragraph: paragraph.index,
    family: open.mark.family,
    parent: null,
    continues: open.continues,
    rule,
  };
}

function matchParagraph(
  paragraph: Paragraph,
  carried: Open | null,
): { stretches: Stretch[]; unmatched: Mark[]; left: Open | null } {
  const { text, span, marks } = paragraph;
  const stretches: Stretch[] = [];
  const unmatched: Mark[] = [];
  const stack: Open[] = [];
  let lastEnd: number | null = null;
  let next = 0;
  if (carried) {
    const first = marks[0];
    const reopens = first !== undefined && first.start === span.start && first.family === carried.mark.family;
    const mark: Mark = reopens ? first : { ...carried.mark, start: span.start, end: span.start };
    stack.push({ mark, continues: true, rule: reopens ? 're-opened' : 're-opened-without-mark' });
    if (reopens) next = 1;
  }
  const closers = strongClosers(marks);
  for (; next < marks.length; next += 1) {
    const mark = marks[next]!;
    const at = stack.findLastIndex((open) => open.mark.family === mark.family);
    const inches = mark.side === 'either' && /\d/.test(text[mark.start - 1] ?? '');
    if (mark.side === 'open' || (mark.side === 'either' && at < 0)) {
      if (inches) continue;
      const open = stack[at];
      if (open && mark.family === 'single') {
        stack.length = at;
      } else if (open) {
        const end = endOfSpeech(text, open.mark.end, mark.start);
        if (end < mark.start - 1) {
          const shares = /["”]/.test(text[end] ?? '');
          stretches.push(stretch(paragraph, open, end, shares ? end + 1 : end, 'missing-close'));
          unmatched.push(open.mark);
          stack.length = at;
        }
      }
      if (stack.length < DEEPEST) stack.push({ mark, continues: false, rule: 'paired-marks' });
    } else if (at >= 0) {
      const open = stack[at]!;
      // Where the next paragraph re-opens, “the kids’ day” has not closed this one.
      const owns =
        mark.weak &&
        (closers[next]! || (paragraph.reopened && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 3))));
      if (mark.family === 'single' && (at < stack.length - 1 || owns)) continue;
      if (
        inches &&
        marks.slice(next + 1, next + 3).some((later) => later.family === mark.family && later.side !== 'open')
      )
        continue;
      stretches.push(stretch(paragraph, open, mark.start, mark.end, open.rule));
      lastEnd = mark.end;
      stack.length = at;
    } else if (mark.family !== 'single' && !inches) {
      unmatched.push(mark);
      const start = stack.length > 0 ? null : startOfSpeech(text, span.start, lastEnd, mark.start);
      if (start !== null) {
        const open: Open = { mark: { ...mark, start, end: start }, continues: false, rule: 'missing-open' };
        stretches.push(stretch(paragraph, open, mark.start, mark.end, open.rule));
        lastEnd = mark.end;
      }
    }
  }
  // An opening single mark that nothing closes is an apostrophe, unless it opens the whole paragraph, or begins what
  // the next one re-opens.
  const left = stack.find(
    ({ mark, continues }) =>
      mark.family !== 'single' ||
      mark.start === span.start ||
      continues ||
      (paragraph.reopened && /[:,.!?–—]\s$/.test(text.slice(mark.start - 2, mark.start))),
  );
  return { stretches, unmatched, left: left ?? null };
}

/** Does the paragraph at `index` begin with a single mark that opens? */
function opensSingle(
  marks: readonly (readonly Mark[])[],
  paragraphs: readonly Span[],
  index: number,
): boolean {
  const first = marks[index]?.[0];
  return first?.family === 'single' && first.side === 'open' && first.start === paragraphs[index]!.start;
}

/** For each mark, whether a closing single mark that is no apostrophe follows before the next opening one. */
function strongClosers(marks: readonly Mark[]): boolean[] {
  const follows = new Array<boolean>(marks.length).fill(false);
  let strong = false;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    follows[i] = strong;
    const { family, side, weak } = marks[i]!;
    if (family !== 'single') strong = false;
    else if (side === 'open') strong = false;
    else if (!weak) strong = true;
  }
  return follows;
}

/** Does the paragraph after `index` carry on what was left open in it? */
function runsOn(
  marks: readonly (readonly Mark[])[],
  paragraphs: readonly Span[],
  index: number,
  left: Open,
  text: string,
): boolean {
  const span = paragraphs[index]!;
  if (endOfSpeech(text, left.mark.end, span.end) < span.end - 1) return false;
  for (let p = index + 1; p <= index + FARTHEST && p < paragraphs.length; p += 1) {
    const first = marks[p]!.find((mark) => mark.family === left.mark.family);
    if (!first) continue;
    if (first.side !== 'close') return p === index + 1 && first.start === paragraphs[p]!.start;
    return left.mark.family !== 'single';
  }
  return false;
}

/** In order of their starts, each with the index of the stretch around it. */
function nest(stretches: Stretch[], offset: number): Stretch[] {
  const ordered = stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const around: number[] = [];
  for (const [index, inner] of ordered.entries()) {
    while (around.length > 0 && ordered[around.at(-1)!]!.outer.end <= inner.outer.start) around.pop();
    inner.parent = around.length > 0 ? around.at(-1)! + offset : null;
    around.push(index);
  }
  return ordered;
}
