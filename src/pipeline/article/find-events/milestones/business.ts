import { ahead, does, doesTo, isDone, type Milestone, past, transitive } from '../milestone.ts';

const LATE = '(?:delayed|postponed|pushed back|put off|put back|rescheduled)';

/** "Buys twelve new Kestrel jets" takes nobody over. */
const NO_SHOPPING =
  '(?! (?:an? |the |its |another )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|new|more|several|some|back|up|out|into))';

/** What companies, products and their makers go through. */
export const BUSINESS: readonly Milestone[] = [
  {
    id: 'launch',
    label: 'launch',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...transitive({
        base: 'launch|unveil|introduce|reveal',
        third: 'launches|unveils|introduces',
        past: 'launched|unveiled|introduced',
        ing: 'launching|unveiling|introducing',
      }),
      past('(?:launch|unveiling) of', 'after'),
    ],
  },
  {
    id: 'sale',
    label: 'start of sale',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    notBefore: ['launch'],
    cues: [
      ...does({
        base: 'go on sale|hit stores|hit shelves|ship',
        third: 'goes on sale|hits stores|hits shelves|ships',
        past: 'went on sale|hit stores|hit shelves|shipped',
        ing: 'going on sale|hitting stores|shipping',
        done: 'gone on sale|hit stores|hit shelves|shipped',
      }),
      { words: 'go on sale', thing: 'before' },
      ...isDone('released'),
    ],
  },
  {
    id: 'delay',
    label: 'delay',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: [
      ...isDone(LATE),
      past(
        `(?:has |have |had )?${LATE}(?= (?:the|its|their) (?:launch|release|opening|start|premiere|debut|sale) of)`,
        'after',
      ),
      past(
        `(?:launch|release|opening|start|premiere|completion) of(?=[^.;]{2,50} (?:was|has been|have been|is) ${LATE})`,
        'after',
      ),
      past(`(?:has |have |had )?(?:delayed|postponed|pushed back)`, 'after'),
    ],
  },
  {
    id: 'discontinuation',
    label: 'discontinuation',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...transitive({
        base: 'discontinue|scrap|shelve',
        third: 'discontinues|scraps|shelves',
        past: 'discontinued|scrapped|shelved',
        ing: 'discontinuing|scrapping|shelving',
      }),
      ...doesTo({
        base: 'stop (?:selling|making|producing)',
        third: 'stops (?:selling|making|producing)',
        past: 'stopped (?:selling|making|producing)',
        ing: 'stopping (?:selling|making)',
      }),
    ],
  },
  {
    id: 'recall',
    label: 'recall',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: isDone('recalled', '(?= (?:over|after|by|due|because|in|on|last)\\b|[.,])'),
  },
  {
    id: 'merger',
    label: 'takeover',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: [
      ...transitive({
        base: `acquire|buy${NO_SHOPPING}|take over|merge with`,
        third: `acquires|buys${NO_SHOPPING}|takes over|merges with`,
        past: `acquired|bought${NO_SHOPPING}|took over|merged with`,
        ing: 'acquiring|buying|taking over|merging with',
        done: 'acquired|bought|taken over|merged with',
      }),
      past('(?:agreement|deal|talks|bid|offer) to (?:acquire|buy|purchase|take over)', 'after'),
      { words: '(?:acquisition of|takeover of|merger with|purchase of)', thing: 'after' },
    ],
  },
  {
    id: 'bankruptcy',
    label: 'bankruptcy',
    of: 'any',
    recurring: 'seldom',
    cues: [
      ...does(
        { base: 'file', third: 'files', past: 'filed', ing: 'filing' },
        ' for (?:bankruptcy|creditor protection|administration|insolvency|chapter (?:7|11))',
      ),
      past(
        '(?:has |have |had )?(?:went|gone|goes) (?:bankrupt|bust|into (?:administration|receivership|liquidation))',
      ),
      past('(?:was|were|been|is)~declared (?:bankrupt|insolvent)'),
    ],
  },
  {
    id: 'listing',
    label: 'stock market listing',
    of: 'any',
    to: 'other',
    recurring: 'seldom',
    cues: does({
      base: 'go public',
      third: 'goes public',
      past: 'went public',
      ing: 'going public',
      done: 'gone public',
    }),
  },
  {
    id: 'founding',
    label: 'founding',
    of: 'any',
    to: 'other',
    cues: [...isDone('founded|co-founded'), past('(?:has |have |had )?(?:co-)?founded', 'after')],
  },
  {
    id: 'layoffs',
    label: 'job cuts',
    of: 'any',
    to: 'other',
    recurring: 'often',
    cues: does(
      {
        base: 'cut|shed|axe|lay off',
        third: 'cuts|sheds|axes|lays off',
        past: 'cut|shed|axed|laid off',
        ing: 'cutting|shedding|axing|laying off',
      },
      '(?= (?:(?:about|around|some|up to|nearly|more than|over|another|an additional) )?[\\d,]+(?: of its)? (?:\\w+ )?(?:jobs|staff|employees|workers|positions|people)\\b)',
    ),
  },
  {
    id: 'deal',
    label: 'deal',
    of: 'any',
    recurring: 'often',
    cues: [
      past(
        '(?:has |have |had )?(?:signed|signs|struck|reached|agreed|sealed) (?:a |an |the )?(?:[\\w$€£.-]+ ){0,4}(?:deal|agreement|contract|treaty|pact) with',
        'after',
      ),
      ahead(
        '(?:will|set to)~sign (?:a |an |the )?(?:[\\w$€£.-]+ ){0,4}(?:deal|agreement|contract|treaty|pact) with',
        'after',
      ),
    ],
  },
];
