import type { Article, Corpus } from '../model/corpus.ts';
import type { Words } from '../model/span.ts';
import type { Library } from './mark-names.ts';

/** What came of checking a text against its bundle: how many spans were looked at and which differ. */
export type TextCheck = { checked: number; wrong: Words[]; lengthWrong: boolean };

/** Every span with words that a bundle places in one article. */
export function spansIn(library: Library, article: Article): Words[] {
  const spans: Words[] = [];
  for (const quotation of library.quotationsOf.get(article.id) ?? []) {
    spans.push(...quotation.segments);
    if (quotation.cue) spans.push(quotation.cue);
    if (quotation.speaker?.mention) spans.push(quotation.speaker.mention);
  }
  for (const mention of mentionsIn(library.corpus, article)) spans.push(mention);
  return spans;
}

const mentionsIn = (corpus: Corpus, article: Article) =>
  corpus.events.flatMap((event) => event.mentions.filter((mention) => mention.article === article.id));

/** The frozen text against what the bundle says stands in it. */
export function checkText(text: string, length: number, spans: readonly Words[]): TextCheck {
  const wrong = spans.filter((span) => text.slice(span.start, span.end) !== span.words);
  return { checked: spans.length, wrong, lengthWrong: text.length !== length };
}
