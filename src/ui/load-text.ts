import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../model/corpus.ts';
import { type Bundle, BundleProblem, reach } from './load-corpus.ts';

/** An article's text, fetched once for panel and search alike. */
export function textQuery({ folder }: Bundle, article: Article) {
  return queryOptions({
    queryKey: ['text', folder, article.text],
    queryFn: ({ signal }) => loadText(folder, article, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The frozen text, to the letter: a byte order mark is part of it. */
async function loadText(folder: string, article: Article, signal: AbortSignal): Promise<string> {
  const response = await reach(`${folder}/${article.text}`, signal);
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    throw new BundleProblem('broken', `${article.text} is not UTF-8.`);
  }
}

/** Several articles' texts by article id; fails if one of them does. */
export async function fetchTexts(
  { folder }: Bundle,
  articles: readonly Article[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(
      articles.map(async (article) => [article.id, await loadText(folder, article, signal)] as const),
    ),
  );
}
