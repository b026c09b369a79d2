import { type ArticleSource, extractArticle } from '../pipeline/article/extract-article.ts';

/** What came of a text: its record as JSON, or why there is none. */
export type Outcome = { record: string } | { error: string };

/** The records of some texts. One that the pipeline fails on must not cost the others theirs. */
export function extractAll(sources: readonly ArticleSource[]): Outcome[] {
  return sources.map((source) => {
    try {
      return { record: JSON.stringify(extractArticle(source)) };
    } catch (error) {
      return { error: `the article stages failed on it (${String(error)}): please report it with the text` };
    }
  });
}
