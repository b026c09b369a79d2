import { ahead, does, isDone, type Milestone, past } from '../milestone.ts';

/** Elections, offices, votes and laws. */
export const PUBLIC_LIFE: readonly Milestone[] = [
  {
    id: 'election',
    label: 'election',
    of: 'any',
    recurring: 'seldom',
    notBefore: ['candidacy'],
    cues: [
      ...isDone('(?:re-?)?elected', '(?! (?:official|member|representative|leader|government)s?\\b)'),
      past(
        "(?:has |have |had )?(?:won|wins|lost|loses)(?= (?:the |a |an |his |her |its )?(?:[\\w’'-]+ ){0,4}(?:elections?|primary|runoff|nomination|by-?election|seat|race|vote|re-?election|second term|third term|presidency|leadership)\\b)",
      ),
    ],
  },
  {
    id: 'oath',
    label: 'taking of office',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    notBefore: ['election'],
    cues: [
      ...isDone('sworn in|inaugurated'),
      ...does({
        base: 'take office',
        third: 'takes office',
        past: 'took office',
        ing: 'taking office',
        done: 'taken office',
      }),
    ],
  },
  {
    id: 'debate',
    label: 'debate',
    of: 'any',
    to: 'person',
    recurring: 'often',
    cues: [
      past('(?:has |have |had )?(?:debated|met|faced off|squared off)(?= [^.;]{0,30}\\bdebates?\\b)'),
      ahead('(?:will|set to)~(?:debate|meet|face off|square off)(?= [^.;]{0,30}\\bdebates?\\b)'),
    ],
  },
  {
    id: 'approval',
    label: 'approval',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...isDone('approved|ratified|passed by|signed into law|given (?:the )?(?:go-ahead|green light)'),
      past(
        '(?:has |have |had )?(?:won|wins|received|gained|got|gets) (?:the )?(?:[\\w-]+ ){0,2}(?:approval|clearance|go-ahead|green light|permission)',
      ),
    ],
  },
  {
    id: 'rejection',
    label: 'rejection',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: isDone(
      'rejected|voted down|defeated|vetoed|repealed|struck down|overturned',
      '(?= (?:by|in|on|last|yesterday)\\b|[.,])',
    ),
  },
  {
    id: 'strike',
    label: 'strike',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: [past('(?:has |have |had )?(?:went|gone|goes) on strike'), ahead('(?:will|set to)~go on strike')],
  },
];
