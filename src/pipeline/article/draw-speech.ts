import { findSpeech } from './find-speech.ts';
import { findParagraphs } from './paragraphs.ts';

const DRAWN = /\[((?:[^[\]|]|\[[^[\]|]*\])*)\|[^[\]|]*\]/g;

/**
 * The text of a drawn example: `“[We won,|Ana Lee]” said Lee.` is the text `“We won,” said Lee.` whose
 * words in brackets are a quotation by Ana Lee. `|~Ana Lee` is a partial one, `|+` one more segment of the
 * quotation before it, `|?` nobody's as far as the text tells.
 */
export function undraw(drawing: string): string {
  return drawing.replaceAll(DRAWN, '$1');
}

/** What the stages find in `text`, in the same drawing; `trace` gets a line for every rule asked. */
export function drawSpeech(text: string, trace?: (line: string) => void): string {
  const { quotations } = findSpeech(text, 'drawn', findParagraphs(text), null, trace);
  const outer = quotations.filter(({ within }) => within === null);
  const segments = outer.flatMap(({ kind, speaker, segments }) =>
    segments.map((segment, i) => {
      const who = `${kind === 'partial' ? '~' : ''}${speaker?.name ?? '?'}`;
      return { ...segment, label: i > 0 ? '+' : who };
    }),
  );
  let drawing = '';
  let at = 0;
  for (const { start, end, words, label } of segments.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    drawing += `${text.slice(at, start)}[${words}|${label}]`;
    at = end;
  }
  return drawing + text.slice(at);
}
