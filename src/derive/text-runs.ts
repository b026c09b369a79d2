import type { Span } from '../model/span.ts';

/** A stretch of an article that is marked as one thing throughout; `text` is the source's, to the letter. */
export type Run = {
  start: number;
  text: string;
  /** Ids of the quotations it belongs to, the outermost first. */
  quotations: readonly string[];
  hit: boolean;
  evidence: boolean;
};

export type Marking = {
  quotations: readonly { id: string; segments: readonly Span[] }[];
  hits: readonly Span[];
  evidence: readonly Span[];
};

/**
 * Cuts a text at every end of every marked span. The runs joined are the text again; spans that
 * reach past it are cut. Time grows with text and spans, n log n in the number of spans.
 */
export function textRuns(text: string, marking: Marking): Run[] {
  const edges: { at: number; step: 1 | -1; what: string | 'hit' | 'evidence'; quotation: boolean }[] = [];
  const add = (span: Span, what: string, quotation: boolean) => {
    const start = Math.min(text.length, Math.max(0, span.start));
    const end = Math.min(text.length, Math.max(0, span.end));
    if (start >= end) return;
    edges.push({ at: start, step: 1, what, quotation }, { at: end, step: -1, what, quotation });
  };
  const byLength = [...marking.quotations].sort((a, b) => reach(b.segments) - reach(a.segments));
  const rank = new Map(byLength.map(({ id }, at) => [id, at]));
  for (const { id, segments } of byLength) for (const segment of segments) add(segment, id, true);
  for (const span of marking.hits) add(span, 'hit', false);
  for (const span of marking.evidence) add(span, 'evidence', false);
  edges.sort((a, b) => a.at - b.at);

  const runs: Run[] = [];
  const open = new Map<string, number>();
  let hits = 0;
  let evidence = 0;
  let start = 0;
  const cut = (end: number) => {
    if (end === start) return;
    const quotations = [...open.keys()].sort((a, b) => rank.get(a)! - rank.get(b)!);
    runs.push({ start, text: text.slice(start, end), quotations, hit: hits > 0, evidence: evidence > 0 });
    start = end;
  };
  for (const edge of edges) {
    cut(edge.at);
    if (edge.quotation) {
      const times = (open.get(edge.what) ?? 0) + edge.step;
      if (times === 0) open.delete(edge.what);
      else open.set(edge.what, times);
    } else if (edge.what === 'hit') hits += edge.step;
    else evidence += edge.step;
  }
  cut(text.length);
  return runs;
}

const reach = (segments: readonly Span[]) => segments.at(-1)!.end - segments[0]!.start;
