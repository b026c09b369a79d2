import type { Span } from '../model/span.ts';

/**
 * Turns UTF-16 spans of `text` into spans of code points, as the W3C Web Annotation model counts them.
 * One pass over the text for all spans together.
 */
export function toCodePoints(text: string, spans: readonly Span[]): Span[] {
  const wanted = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const points = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of wanted) {
    while (at < offset && at < text.length) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      count += 1;
    }
    points.set(offset, count);
  }
  return spans.map(({ start, end }) => ({ start: points.get(start)!, end: points.get(end)! }));
}
