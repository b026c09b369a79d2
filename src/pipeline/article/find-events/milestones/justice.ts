import { ahead, does, doesTo, isDone, type Milestone, past } from '../milestone.ts';

const COURT = "(?:crown |high |county |district |federal |supreme |magistrates[’']? )?court";

/** What police, courts and those before them do. */
export const JUSTICE: readonly Milestone[] = [
  {
    id: 'arrest',
    label: 'arrest',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...isDone('arrested|detained|taken into custody|apprehended'),
      past('(?:has |have |had )?(?:arrested|apprehended)', 'after'),
      past('(?:arrest|capture) of', 'after'),
    ],
  },
  {
    id: 'charge',
    label: 'charges',
    of: 'any',
    recurring: 'seldom',
    cues: [
      ...isDone('charged|indicted', '(?= (?:with|over|in|after|on|by|for|last|yesterday)\\b|[.,])'),
      past('(?:has |have |had )?indicted', 'after'),
      past('(?:has |have |had )?charged(?= [^.;]{2,60} with\\b)', 'after'),
    ],
  },
  {
    id: 'trial',
    label: 'trial',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    lasting: true,
    notBefore: ['charge'],
    cues: [
      past('trial of(?=[^.;]{2,60} (?:opened|began|started|got under way|is under way))', 'after'),
      ahead(
        'trial of(?=[^.;]{2,60} (?:will (?:open|begin|start)|opens|begins|starts|is (?:set|due|scheduled|expected) to))',
        'after',
      ),
      past('(?:went|has gone|goes) on trial'),
      ahead('(?:will|due to|set to)~(?:go on|stand|face) trial'),
    ],
  },
  {
    id: 'verdict',
    label: 'verdict',
    of: 'any',
    recurring: 'seldom',
    notBefore: ['charge', 'trial'],
    cues: [
      ...isDone('convicted|acquitted|cleared of|found (?:not )?guilty|found liable'),
      past('(?:has |have |had )?pleaded (?:not )?guilty|(?:has |have |had )?pled guilty'),
      past('(?:(?:has|have) |(?:jury|jurors|judge|court) (?:has )?)(?:convicted|acquitted)', 'after'),
      past('to (?:convict|acquit)', 'after'),
      past('conviction of', 'after'),
    ],
  },
  {
    id: 'sentence',
    label: 'sentence',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    notBefore: ['charge', 'trial', 'verdict'],
    cues: [
      ...isDone('sentenced|jailed|imprisoned|executed|given (?:a |an )?(?:\\S+ ){0,4}(?:sentence|jail term)'),
      past('jailed(?= (?:last|this|in|for|on|earlier|after|over)\\b)'),
      past('(?:(?:has|have) |(?:judge|court) (?:has )?)(?:sentenced|jailed)', 'after'),
    ],
  },
  {
    id: 'appeal',
    label: 'appeal',
    of: 'any',
    recurring: 'seldom',
    notBefore: ['verdict'],
    cues: [
      ...does(
        { base: 'lose|win|drop', third: 'loses|wins|drops', past: 'lost|won|dropped', ing: 'losing|winning' },
        ' (?:an |the |his |her |their |its )?(?:\\S+ )?appeal',
      ),
      past('appeal by(?=[^.;]{2,60} (?:was|has been) (?:rejected|dismissed|upheld|allowed|denied))', 'after'),
    ],
  },
  {
    id: 'prison-release',
    label: 'release',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...isDone('released|freed', ' (?:from (?:prison|jail|custody|detention)|on (?:bail|parole|bond))'),
      ...isDone('pardoned|paroled|extradited|deported'),
    ],
  },
  {
    id: 'lawsuit',
    label: 'lawsuit',
    of: 'any',
    recurring: 'seldom',
    cues: [
      ...isDone('sued'),
      ...doesTo({ base: 'sue', third: 'sues', past: 'sued', ing: 'suing' }),
      past(
        '(?:files|filed|has filed|have filed) (?:a |an |the )?(?:[\\w-]+ ){0,3}(?:lawsuit|suit|complaint|legal action) against',
        'after',
      ),
      past('(?:lawsuit|suit)(?: was)?(?: filed)? against', 'after'),
    ],
  },
  {
    id: 'settlement',
    label: 'settlement',
    of: 'any',
    recurring: 'seldom',
    notBefore: ['lawsuit'],
    cues: does(
      { base: 'settle', third: 'settles', past: 'settled', ing: 'settling' },
      '(?= (?:a |an |the |its |his |her |their )?(?:[\\w-]+ ){0,3}(?:lawsuits?|suits?|case|dispute|claims?|charges|litigation)\\b)',
    ),
  },
  {
    id: 'fine',
    label: 'fine',
    of: 'any',
    recurring: 'often',
    cues: isDone('fined|ordered to pay|banned from'),
  },
  {
    id: 'investigation',
    label: 'investigation',
    of: 'any',
    recurring: 'seldom',
    cues: [
      past(
        '(?:opened|opens|launched|launches|began|begins|started|starts) (?:a |an |its |the )?(?:[\\w-]+ ){0,3}(?:investigation|inquiry|probe)s? (?:into|of)',
        'after',
      ),
      past('(?:is|are|being)~(?:under investigation|investigated)'),
    ],
  },
  {
    id: 'hearing',
    label: 'court hearing',
    of: 'any',
    to: 'person',
    recurring: 'often',
    cues: [
      past(`appeared (?:in|at|before) (?:\\S+ )?(?:${COURT}|magistrates)`),
      ahead(`(?:will|due to)~appear (?:in|at|before) (?:\\S+ )?(?:${COURT}|magistrates)`),
    ],
  },
];
