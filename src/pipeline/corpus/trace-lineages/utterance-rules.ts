import type { Agreement } from './compare-wordings.ts';

/** What two printings say of their speakers; `unknown` where one of them names nobody for sure. */
export type Speakers = 'same' | 'unknown' | 'different';

/** Words from which a wording is long enough to be cut and mended at several places. */
const LONG = 14;

type Rule = { name: string; holds: (agreement: Agreement, speakers: Speakers) => boolean };

/** The part of the aligned stretch where one printing has other words than the other. */
const replacedShare = ({ keptWeight, replacedWeight }: Agreement) =>
  replacedWeight / (keptWeight + replacedWeight);
const share = ({ kept, words }: Agreement) => kept / words;
/**
 * Scattered words of a long text can make up any short one; a reprint keeps runs of words, and a short
 * one keeps them close together.
 */
const unscattered = ({ kept, runs, words, reach }: Agreement) =>
  words < LONG ? runs <= 1 + kept / 4 && kept * 2 >= reach : runs <= 1 + kept / 3;

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
      share(a) >= least(speakers, 0.6, 0.7, 0.8) &&
      replacedShare(a) <= least(speakers, a.substance < 6 ? 0.25 : 0.3, 0.2, 0.12) &&
      unscattered(a) &&
      a.substance >= least(speakers, 3, 4, 5),
  },
  {
    // The end of one is the beginning of the other, to the letter: two cuts of one answer.
    name: 'seam',
    holds: (a, speakers) =>
      speakers === 'same' && a.runs === 1 && a.replacedWeight === 0 && a.kept >= 8 && a.substance >= 1,
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

/** Whether any rule can hold where no more than `kept` words and `substance` of them can be kept. */
export function mayBeUtterance(
  { words, kept, substance }: Pick<Agreement, 'words' | 'kept' | 'substance'>,
  speakers: Speakers,
): boolean {
  return (
    substance >= least(speakers, 1, 3, 4) &&
    kept >= Math.min(words * least(speakers, 0.6, 0.7, 0.8), least(speakers, 8, 10, 14))
  );
}

/** The name of the rule by which two wordings are one utterance, or null. */
export function judgeUtterance(agreement: Agreement, speakers: Speakers): string | null {
  return UTTERANCE_RULES.find((rule) => rule.holds(agreement, speakers))?.name ?? null;
}
