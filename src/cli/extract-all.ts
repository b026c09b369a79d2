import { type ArticleSource, extractArticle } from '../pipeline/article/extract-article.ts';

/** The records of some texts, each as JSON. */
export function extractAll(sources: readonly ArticleSource[]): string[] {
  return sources.map((source) => JSON.stringify(extractArticle(source)));
}
