import type { Article } from '../model/corpus.ts';
import { BundleProblem, reach } from './load-corpus.ts';

/** An article's frozen text, to the letter: a byte order mark is part of it. */
export async function loadText(article: Article, signal: AbortSignal): Promise<string> {
  const response = await reach(`corpus/${article.text}`, signal);
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    throw new BundleProblem('broken', `${article.text} is not UTF-8.`);
  }
}
