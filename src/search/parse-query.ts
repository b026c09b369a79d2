import { wordsOf } from './words.ts';

/** What to look for: phrases must stand together as they are; words may be cut short or misspelt. */
export type SearchQuery = { phrases: string[][]; words: string[] };

/** Reads `layers "so many" hold`: what stands in quotation marks, straight or curly, is a phrase. */
export function parseQuery(text: string): SearchQuery {
  const terms = (part: string) => wordsOf(part).map((word) => word.term);
  const parts = text.split(/["“”„]/);
  return {
    phrases: parts.flatMap((part, at) => (at % 2 === 1 && terms(part).length > 0 ? [terms(part)] : [])),
    words: [...new Set(parts.flatMap((part, at) => (at % 2 === 0 ? terms(part) : [])))],
  };
}
