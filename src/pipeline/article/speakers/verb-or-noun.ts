import type { Item } from '../reading/read-text.ts';
import { BETWEEN, isBaseForm } from './cue-words.ts';
import type { Named } from './named-reading.ts';

/** "A quote", "the claims": no verb, though one is written like it. */
export function isNoun(before: Item | undefined, lower: string, after: Item | undefined): boolean {
  // "The civil claim said"
  if (/^(?:said|says)$/.test(after?.token.lower ?? '') && !/(?:ed|ing)$/.test(lower)) return true;
  if (!before || before.quote >= 0 || /(?:ed|ing|said|told|wrote|thought)$/.test(lower)) return false;
  return /^(?:an?|the|h(?:is|er)|its|their|our|my|your|this|these|those)$/.test(before.token.lower);
}

/** "A phone call", "one campaign promise": behind one of something such a form can't be a verb. */
export function isNounOfOne({ items }: Named, verb: number, from: number): boolean {
  if (!isBaseForm(items[verb]!.token.lower)) return false;
  for (let i = verb - 1; i >= from && i > verb - 5; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0 || token.kind !== 'word') return false;
    if (/^(?:an?|this|one|another|every|each)$/.test(token.lower)) return i < verb - 1;
    if (i === verb - 1 && /s$|^(?:people|police|men|women|children|few|dozen|\p{Lu}.*)$/u.test(token.text))
      return false;
    if (
      BETWEEN.has(token.lower) ||
      /^(?:i|you|we|they|who|that|of|and|or|not|can|may|might|must|shall)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

/**
 * A past or present form no list holds counts as a reporting verb where only one can stand:
 * between a quotation that ends in a comma and a name or pronoun, or between those and ", “".
 */
export function isLikelyVerb(
  { items, text, stretches, startingAt, endingAt }: Named,
  verb: number,
  from: number,
): boolean {
  const { lower, text: word } = items[verb]!.token;
  if (word !== lower || !/(?:ed|[^s]s)$/.test(lower) || lower.length < 4) return false;
  const quoteBefore = items[verb - 1]?.quote ?? -1;
  if (quoteBefore >= 0 && verb > from) {
    const ends = text[stretches[quoteBefore]!.end - 1] ?? '';
    return (
      /[,?!]/.test(ends) &&
      (startingAt.has(verb + 1) || /^(?:he|she|they|the|a|an)$/.test(items[verb + 1]?.token.lower ?? ''))
    );
  }
  const before = items[verb - 1]?.token.lower ?? '';
  const subjectBefore = endingAt.has(verb) || /^(?:he|she|they)$/.test(before);
  const comma = items[verb + 1];
  const introduces =
    comma?.quote === -1 && /comma|colon/.test(comma.token.kind) && (items[verb + 2]?.quote ?? -1) >= 0;
  const that = comma?.token.lower === 'that' && (items[verb + 2]?.quote ?? -1) >= 0;
  if (/^(?:and|then|but)$/.test(before)) return introduces || that;
  // And then, behind her back, sniffed that “nobody knows why.”
  if (that && items[verb - 1]?.token.kind === 'comma') return true;
  const follows = (items[verb - 2]?.quote ?? -1) >= 0;
  return subjectBefore && (introduces || that || follows);
}
