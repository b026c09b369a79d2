import type { Agreement } from './compare-wordings.ts';

/** What two printings say of their speakers; `unknown` where one of them names nobody for sure. */
export type Speakers = 'same' | 'unknown' | 'different';

type Rule = { name: string; holds: (agreement: Agreement, speakers: Speakers) => boolean };

/** The part of the aligned stretch where one printing has other words than the other. */
const replacedShare = ({ kept, replaced }: Agreement) => replaced / (kept + replaced);
const share = ({ kept, words }: Agreement) => kept / words;
/** Scattered words of a long text can make up any short one; a reprint keeps runs of words. */
const unscattered = ({ kept, runs }: Agreement) => runs <= 1 + kept / 3;

const least = (speakers: Speakers, same: number, unknown: number, different: number) =>
  speakers === 'same' ? same : speakers === 'unknown' ? unknown : different;

/**
 * When two wordings are one utterance; the first rule that holds gives its name. What only one printing
 * has (a trim) speaks neither for nor against; words in the place of others do, since different answers
 * with a shared phrase go on differently. The less is known of the speakers, the more words it takes.
 */
export const UTTERANCE_RULES: readonly Rule[] = [
  {
    name: 'same-words',
    holds: (a, speakers) =>
      a.kept === a.of && a.kept >= least(speakers, 5, 5, 8) && a.substance >= least(speakers, 2, 3, 4),
  },
  {
    name: 'reprint',
    holds: (a, speakers) =>
      share(a) >= least(speakers, 0.6, 0.6, 0.75) &&
      replacedShare(a) <= (speakers === 'different' ? 0.2 : a.substance < 6 ? 0.25 : 0.3) &&
      unscattered(a) &&
      a.substance >= least(speakers, 3, 4, 5),
  },
  {
    name: 'overlap',
    holds: (a, speakers) =>
      replacedShare(a) <= 0.15 &&
      unscattered(a) &&
      a.kept >= least(speakers, 8, 10, 14) &&
      a.substance >= least(speakers, 4, 5, 7),
  },
];

/** The name of the rule by which two wordings are one utterance, or null. */
export function judgeUtterance(agreement: Agreement, speakers: Speakers): string | null {
  return UTTERANCE_RULES.find((rule) => rule.holds(agreement, speakers))?.name ?? null;
}
