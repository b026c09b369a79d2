import type { Span } from '../../model/span.ts';

/** The lines of `text` that hold more than blanks, without the blanks around them, in order. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(start, lineEnd);
    const words = line.trim();
    if (words !== '') {
      const first = start + line.length - line.trimStart().length;
      paragraphs.push({ start: first, end: first + words.length });
    }
    start = lineEnd + 1;
  }
  return paragraphs;
}
