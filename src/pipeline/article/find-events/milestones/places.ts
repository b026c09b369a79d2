import { ahead, does, isDone, type Milestone, past } from '../milestone.ts';

const WHEN =
  '(?:on|last|this|next|yesterday|today|tomorrow|in (?:early |late |mid-)?(?:\\d{4}|\\p{Lu}\\p{Ll}+)|\\p{Lu}\\p{Ll}+\\.? \\d|\\p{Lu}\\p{Ll}+day|for the first time|after)\\b';

/** What is built, opened, closed, and what goes wrong. */
export const PLACES_AND_ACCIDENTS: readonly Milestone[] = [
  {
    id: 'construction',
    label: 'start of work',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    lasting: true,
    cues: [
      past(
        '(?:work|construction|building work) (?:on|of)(?=[^.;]{2,60} (?:began|begins|started|starts|has begun|has started|got under way|is under way)\\b)',
        'after',
      ),
      ahead(
        '(?:work|construction|building work) (?:on|of)(?=[^.;]{2,60} (?:will (?:begin|start)|is (?:set|due|expected) to (?:begin|start)))',
        'after',
      ),
      past('(?:broke|has broken|breaks) ground on', 'after'),
      past('(?:began|begun|started|has started) (?:work|construction) on', 'after'),
    ],
  },
  {
    id: 'completion',
    label: 'completion',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    notBefore: ['construction'],
    cues: isDone('completed|finished', '(?= (?:in|on|last|next|this|by|ahead|two|three|a year)\\b|[.,])'),
  },
  {
    id: 'opening',
    label: 'opening',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    notBefore: ['construction', 'completion'],
    cues: [
      ...isDone('(?:officially )?(?:re)?opened', `(?= (?:by|to the public|to traffic|${WHEN}))`),
      ...does(
        { base: '(?:re)?open', third: '(?:re)?opens', past: '(?:re)?opened', ing: '(?:re)?opening' },
        `(?: its doors)?(?= (?:its doors|to the public|to visitors|to traffic|for business|its first|${WHEN})|[.]|,? (?:six|two|three|four|five|a|\\d+) \\S+ (?:late|early|behind))`,
      ),
      ahead('(?:will|set to|due to|scheduled to|expected to)~(?:re)?open'),
      { words: '(?:grand |official )?(?:re-?)?opening of', thing: 'after' },
    ],
  },
  {
    id: 'closure',
    label: 'closure',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...isDone(
        'closed|shut(?: down)?|shuttered|closed down|demolished|torn down',
        `(?= (?:by|down|for good|permanently|after|because|due|${WHEN})|[.])`,
      ),
      ...does(
        {
          base: 'close|shut(?: down)?',
          third: 'closes|shuts(?: down)?',
          past: 'closed|shut down',
          ing: 'closing|shutting down',
        },
        `(?: its doors)?(?= (?:its doors|for good|permanently|for the last time|${WHEN}))`,
      ),
    ],
  },
  {
    id: 'accident',
    label: 'accident',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      past(
        '(?<!\\b(?:markets?|stocks?|shares|prices|economy|currency|site|website|servers?|systems?) )(?:has |have |had )?(?:crashed|crashes|derailed|derails|collided|capsized|capsizes|exploded|explodes|sank|sunk|caught fire|catches fire|burned down|collapsed|ran aground)(?= (?:on|in|into|near|off|with|after|while|at|shortly|outside|over|during|and (?:killed|sank)|today|yesterday|last|killing|just|\\p{Lu}\\p{Ll}+day)\\b|[.,])',
      ),
      past(
        '(?:has |have |had )?(?:struck|hit|hits|strikes|made landfall|makes landfall)(?= (?:the )?(?:\\S+ ){0,3}(?:coast|island|city|town|landfall))',
      ),
    ],
  },
  {
    id: 'liftoff',
    label: 'flight',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: [
      ...does({
        base: 'lift off|blast off|touch down|make its maiden flight',
        third: 'lifts off|blasts off|touches down',
        past: 'lifted off|blasted off|touched down|made its (?:maiden|first) (?:flight|voyage)',
        ing: 'lifting off|blasting off',
      }),
    ],
  },
  {
    id: 'calling-off',
    label: 'cancellation',
    of: 'any',
    recurring: 'often',
    cues: [
      ...isDone('called off|cancell?ed'),
      past(
        '(?:has |have |had )?(?:called off|cancell?ed|calls off|cancels)(?= (?:a|an|the|its|his|her|their|two|three|four|five|several|all|some|\\d+)\\b)',
      ),
    ],
  },
];
