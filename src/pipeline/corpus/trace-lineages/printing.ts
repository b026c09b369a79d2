import type { CorpusQuotation } from '../../../model/corpus.ts';
import type { Words } from '../../../model/span.ts';

/** Words an article prints as somebody's: a quotation, or a headline's words in marks (of no speaker). */
export type Printing = {
  id: string;
  article: string;
  segments: readonly Words[];
  speaker: CorpusQuotation['speaker'];
  within: string | null;
};
