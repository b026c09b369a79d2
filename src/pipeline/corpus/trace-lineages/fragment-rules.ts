import type { Agreement } from './compare-wordings.ts';
import type { Speakers } from './utterance-rules.ts';

/**
 * What ties two articles: they are one (`article`), they print another utterance in common (`kin`), they
 * surely appeared within weeks of each other (`near`), they may have (`open`), or they did not (`far`).
 */
export type Tie = 'article' | 'kin' | 'near' | 'open' | 'far';

type Rule = { name: string; holds: (agreement: Agreement, speakers: Speakers, tie: Tie) => boolean };

const whole = ({ kept, words, runs }: Agreement) => kept === words && runs === 1;
const nearly = ({ kept, words, runs }: Agreement) => kept >= words - 1 && runs <= 2 && words >= 5;

/**
 * When a fragment of a few words echoes a longer wording, strongest tie first. So few words prove nothing
 * by themselves: it takes the same article, the same speaker in articles that share more, or more words.
 */
export const FRAGMENT_RULES: readonly Rule[] = [
  {
    name: 'echo-in-article',
    holds: (a, speakers, tie) =>
      tie === 'article' && speakers !== 'different' && whole(a) && a.substance >= 1,
  },
  {
    name: 'echo-in-kin',
    holds: (a, speakers, tie) =>
      tie === 'kin' &&
      (whole(a) || nearly(a)) &&
      ((speakers === 'same' && (a.substance >= 2 || (a.words >= 4 && a.substance >= 1))) ||
        (speakers === 'unknown' && a.substance >= 3)),
  },
  {
    name: 'echo-of-days',
    holds: (a, speakers, tie) =>
      tie === 'near' &&
      speakers === 'same' &&
      whole(a) &&
      ((a.words >= 3 && a.substance >= 2) || (a.words >= 5 && a.substance >= 1)),
  },
  {
    name: 'echo-of-speaker',
    holds: (a, speakers, tie) =>
      tie !== 'far' &&
      speakers === 'same' &&
      (whole(a) || nearly(a)) &&
      (a.substance >= 3 || (a.substance >= 2 && a.words >= 4)),
  },
  {
    name: 'echo-of-words',
    holds: (a, speakers) => whole(a) && speakers !== 'different' && a.substance >= 4,
  },
];

/** The place of the first rule that holds, 0 the strongest, or -1. Names are no echo. */
export function judgeFragment(agreement: Agreement, speakers: Speakers, tie: Tie): number {
  if (agreement.plain < 2) return -1;
  return FRAGMENT_RULES.findIndex((rule) => rule.holds(agreement, speakers, tie));
}
