import type { Reading } from '../reading/read-text.ts';
import type { Report, Subject } from './read-reports.ts';

/** What a sieve found for one stretch: whom the reporter names and where the verb stands. */
export type Credit = {
  subject: Subject;
  verb: number | null;
  rule: string;
  side: 'left' | 'right' | 'label';
};

/** The report that names a stretch's speaker in its own sentence. */
export function creditInSentence(
  reading: Reading,
  reportsOf: readonly (readonly Report[])[],
  item: number,
): Credit | null {
  const { items, sentences, sentenceOf } = reading;
  const index = sentenceOf[item]!;
  const { from, to } = sentences[index]!;
  const reports = reportsOf[index]!;
  const right = reports.find((report) => report.verb > item);
  if (right) {
    const begins = Math.min(right.subject.from, right.verb);
    if (begins > item && isBridge(reading, item + 1, begins)) {
      return { subject: right.subject, verb: right.verb, rule: right.rule, side: 'right' };
    }
  }
  const left = reports.findLast((report) => report.verb < item && report.subject.from < item);
  if (left) return { subject: left.subject, verb: left.verb, rule: left.rule, side: 'left' };
  void from;
  void to;
  void items;
  return null;
}

/** Only words that lead up to a name may stand between a closing mark and the subject or verb. */
function isBridge({ items }: Reading, from: number, to: number): boolean {
  if (to - from > 9) return false;
  for (let i = from; i < to; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) return false;
    if (token.kind === 'comma' && i === from) continue;
    if (
      token.kind !== 'word' &&
      token.kind !== 'number' &&
      token.kind !== 'possessive' &&
      token.kind !== 'dash'
    )
      return false;
    if (
      /^(?:and|but|or|that|which|who|because|while|when|as|if|to|in|for|with|by|on|from|is|was|were|are|has|had|have)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return true;
}
