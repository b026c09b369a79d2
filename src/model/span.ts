import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `[start, end)` in UTF-16 code units of an article's frozen text; never empty. */
export const Span = v.object({ start: Offset, end: Offset });
export type Span = v.InferOutput<typeof Span>;

/** A span with the words that must stand there: `text.slice(start, end) === words`. */
export const Words = v.object({ start: Offset, end: Offset, words: v.string() });
export type Words = v.InferOutput<typeof Words>;

/** A span of one article of a corpus: what a reason or a conflict points to. */
export const Evidence = v.object({ article: v.string(), start: Offset, end: Offset });
export type Evidence = v.InferOutput<typeof Evidence>;

export function wordsAt(text: string, span: Span): Words {
  return { start: span.start, end: span.end, words: text.slice(span.start, span.end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a quotation's segments as one string, a blank between segments. */
export function joinWords(segments: readonly { words: string }[]): string {
  return segments.map((segment) => segment.words).join(' ');
}
