import { does, isDone, type Milestone, past } from '../milestone.ts';

/** Books, records, tours, shows and matches. */
export const CULTURE: readonly Milestone[] = [
  {
    id: 'publication',
    label: 'publication',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...isDone('published', '(?= (?:by|in|on|last|next|this|for|as|today|yesterday|earlier|later)\\b|[.,])'),
      ...does({
        base: 'come out|be published',
        third: 'comes out',
        past: 'came out',
        ing: 'coming out',
        done: 'come out',
      }),
    ],
  },
  {
    id: 'tour',
    label: 'tour',
    of: 'any',
    recurring: 'often',
    lasting: true,
    cues: [
      ...does(
        {
          base: 'start|begin|kick off|embark on|launch',
          third: 'starts|begins|kicks off|embarks on',
          past: 'started|began|kicked off|embarked on',
          ing: 'starting|beginning|kicking off',
        },
        '(?= (?:a |an |the |its |his |her |their )?(?:[\\w-]+ ){0,4}tour\\b)',
      ),
    ],
  },
  {
    id: 'trailer',
    label: 'trailer',
    of: 'any',
    recurring: 'often',
    cues: [past('(?:first |new |official |full |teaser )*trailer for', 'after')],
  },
  {
    id: 'debut',
    label: 'debut',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...does(
        { base: 'make', third: 'makes', past: 'made', ing: 'making' },
        ' (?:his|her|its|their) (?:[\\w-]+ ){0,3}debut',
      ),
      past('(?:scored|scores|to score)(?= [^.;]{0,20}on (?:his|her) (?:[\\w-]+ ){0,2}debut)'),
    ],
  },
  {
    id: 'relegation',
    label: 'relegation',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: isDone('relegated|promoted to|eliminated'),
  },
  {
    id: 'split',
    label: 'split',
    of: 'any',
    recurring: 'seldom',
    cues: [
      ...does({
        base: 'split up|break up|disband',
        third: 'splits up|breaks up|disbands',
        past: 'split up|broke up|disbanded',
        ing: 'splitting up|breaking up|disbanding',
        done: 'split up|broken up|disbanded',
      }),
    ],
  },
  {
    id: 'medical',
    label: 'medical',
    of: 'any',
    to: 'person',
    recurring: 'often',
    cues: does(
      {
        base: 'have|undergo|complete',
        third: 'has|undergoes|completes',
        past: 'had|underwent|completed|passed',
        ing: 'having|undergoing',
        done: 'had|undergone|completed|passed',
      },
      ' (?:a |his |her )(?:medical|surgery|operation)(?= |[.,])',
    ),
  },
];
