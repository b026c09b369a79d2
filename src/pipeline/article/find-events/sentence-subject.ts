import type { Reference } from './find-subjects.ts';

/** Words that end a noun phrase, or are none. */
export const STOP =
  'a|an|the|of|in|on|at|by|to|for|from|with|as|and|or|but|nor|so|yet|if|when|while|where|that|which|who|whom|whose|because|although|though|than|then|not|no|it|he|she|they|we|you|i|his|her|its|their|our|my|your|this|these|those|is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can|do|does|did|said|says|say|told|after|before|since|until|into|over|under|about|against|between|during|via|per|near|like|how|why|what|there|also';

/** What may stand before such a name: an article and a few words that belong to it. */
const BEFORE_NAME = new RegExp(
  `^[“‘"']?(?:[Tt]he |[Aa]n? |[Ii]ts )?(?:(?!(?:${STOP})\\b)[\\p{L}.’'-]+ ){0,4}[“‘"']?$`,
  'u',
);
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:, [\p{L}. ]{2,20})?(?: \([^)]*\))? ?(?:--|[–—-]) /u;

/** The name a sentence begins with, as far as its first words show that it is what the sentence is about. */
export function sentenceSubject(
  words: string,
  offset: number,
  references: readonly Reference[],
): Reference | null {
  const from = DATELINE.exec(words)?.[0].length ?? 0;
  const first = references.find(({ start, name }) => name !== null && start >= offset + from);
  if (!first) return null;
  const before = words.slice(from, first.start - offset);
  const after = words.slice(first.end - offset);
  if (/^(?:['’]s\b| of\b|,? and \p{Lu})/u.test(after)) return null;
  const opening = /^(?:(?:In|On|By|Last|This|Earlier|Later|Meanwhile|However)\b[^,]{0,30}, )?/.exec(
    before,
  )![0].length;
  return BEFORE_NAME.test(before.slice(opening)) ? first : null;
}
