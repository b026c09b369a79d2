/**
 * The vocabulary of milestones: what can happen to a thing that coverage announces and looks back on.
 * To teach Quoteline a new one, add an entry; nothing else names milestones.
 *
 * A cue is a form of words. `thing` says on which side of it the thing stands: "Sequel premieres" is
 * `before`, "the premiere of Sequel" `after`. `tense` is given where the words settle it; else the verbs
 * around them do. Sources are split by word boundaries, `~` is a blank with at most two adverbs in it.
 */
export type MilestoneCue = { words: string; thing: 'before' | 'after'; tense?: 'past' | 'future' };

export type Milestone = {
  id: string;
  /** As it reads after a subject: "Sequel season 2 renewal". */
  label: string;
  /** A work of screen or stage, which has seasons; else anything with a name. */
  of: 'work' | 'any';
  /** It can happen to the same subject again, so tellings are only one event where their days agree. */
  recurring?: boolean;
  /** It goes on for a while and its day is that of its start: "filming from late 2014 to early 2015". */
  lasting?: boolean;
  /** Whoever speaks of this one as fixed takes those for done, where the season is not the first. */
  presupposes?: readonly string[];
  /** Of one subject this one never comes before those. */
  notBefore?: readonly string[];
  cues: readonly MilestoneCue[];
};

/** A verb with an object, told actively ("renewed Sequel") or passively ("Sequel was renewed"). */
function transitive(base: string, past: string, ing: string): MilestoneCue[] {
  return [
    { words: `(?:was|were|been|got|gets|is|are)~(?:${past})`, thing: 'before', tense: 'past' },
    { words: `(?:will|to|would)~be~(?:${past})`, thing: 'before', tense: 'future' },
    { words: `(?:has|have|had)~(?:${past})`, thing: 'after', tense: 'past' },
    {
      words: `(?<!\\b(?:be|been|was|were|is|are|get|gets|got|being) (?:[a-z]+ )?)(?:${past})`,
      thing: 'after',
      tense: 'past',
    },
    {
      words: `(?:will|set to|going to|plans to|agreed to|about to)~(?:${base})`,
      thing: 'after',
      tense: 'future',
    },
    { words: `(?:is|are)~(?:${ing})`, thing: 'after' },
  ];
}

/** A verb of which the thing is the subject: "Sequel premiered". */
function intransitive(base: string, third: string, past: string, ing: string): MilestoneCue[] {
  return [
    { words: `(?:has|have|had)~(?:${past})`, thing: 'before', tense: 'past' },
    { words: `(?<!\\bto )(?:${past})`, thing: 'before', tense: 'past' },
    { words: `(?:since|after)~(?:${ing})`, thing: 'before', tense: 'past' },
    {
      words: `(?:will|['’]ll|set to|going to|slated to|scheduled to|due to|about to|next to)~(?:${base})`,
      thing: 'before',
      tense: 'future',
    },
    { words: `(?:could|may|might)~(?:${base})`, thing: 'before' },
    { words: `(?:${third})`, thing: 'before' },
    { words: `(?:is|are)~(?:${ing})`, thing: 'before' },
  ];
}

/** Ways to say that nobody knows when, which says at least that it has not been. */
const UNDATED =
  '(?<says>(?:still )?(?:up in the air|unknown|unannounced|to be announced|to be determined|TBA|TBD|under wraps|not (?:yet )?(?:been )?(?:set|announced|known)))';
const NO_WORD =
  "(?:no word(?: yet)? (?:on|about|of)|(?:hasn['’]t|haven['’]t|has not|have not) (?:gotten|got|heard|had) (?:any )?word (?:on|about|of)|yet to (?:announce|reveal|say)|(?:not|n['’]t) (?:yet )?(?:announced|revealed|said|known))";
const WHEN_IT = '(?: [^,.;]{0,60})?\\bwhen\\b[^,.;]{0,60}?';

export const MILESTONES: readonly Milestone[] = [
  {
    id: 'renewal',
    label: 'renewal',
    of: 'work',
    cues: [
      ...transitive('renew', 'renewed|picked up|greenlit|green-?lighted', 'renewing|picking up'),
      {
        words:
          '(?:announced|confirmed|revealed|said) (?:that )?[^,.;]{0,60}?(?:would|will) (?:return|be back|come back) for',
        thing: 'before',
        tense: 'past',
      },
      {
        words:
          '(?:ordered|has ordered|have ordered)(?= (?:a|its|another) (?:second|third|fourth|fifth|sixth|new|full))',
        thing: 'after',
        tense: 'past',
      },
      { words: '(?:pick-?up|renewal)(?! truck)', thing: 'before', tense: 'past' },
    ],
  },
  {
    id: 'cancellation',
    label: 'cancellation',
    of: 'work',
    cues: [
      ...transitive('cancel|axe', 'cancell?ed|axed', 'cancell?ing|axing'),
      { words: 'cancell?ation of', thing: 'after', tense: 'past' },
    ],
  },
  {
    id: 'production',
    label: 'start of production',
    of: 'work',
    lasting: true,
    presupposes: ['renewal'],
    cues: [
      {
        words: `${NO_WORD}${WHEN_IT}(?:production|filming|shooting)(?:[^,.;]{0,40}? (?:begins?|starts?|get under way)\\b)?`,
        thing: 'after',
        tense: 'future',
      },
      {
        words:
          '(?:has|have|had) (?:officially |finally |now |already |just )?(?:entered|begun|started|gone into) (?:production|filming|shooting)',
        thing: 'before',
        tense: 'past',
      },
      {
        words: '(?:entered|began|started|went into) (?:production|filming|shooting)',
        thing: 'before',
        tense: 'past',
      },
      {
        words: '(?:is|are) (?:now |currently |already |officially )?in production',
        thing: 'before',
        tense: 'past',
      },
      {
        words:
          '(?:will|to|set to|due to|expected to)~(?:start|begin|enter|go into) (?:production|filming|shooting)',
        thing: 'before',
        tense: 'future',
      },
      {
        words: "(?:(?:is|are|['’]s|['’]re)~(?:filming|shooting))(?! (?:incident|victim|star|death))",
        thing: 'before',
      },
      {
        words:
          '(?:production|filming|shooting) (?:on|of|for)[^,.;]{0,40}?(?:began|started|has begun|has started|is under ?way)',
        thing: 'after',
        tense: 'past',
      },
      {
        words:
          '(?:production|filming|shooting) (?:on|of|for)[^,.;]{0,40}?(?:will|is set to|is due to) (?:begin|start)',
        thing: 'after',
        tense: 'future',
      },
    ],
  },
  {
    id: 'wrap',
    label: 'end of filming',
    of: 'work',
    notBefore: ['production'],
    cues: [
      {
        words:
          '(?:has |have )?(?:wrapped|finished) (?:up )?(?:production|filming|shooting|principal photography)',
        thing: 'before',
        tense: 'past',
      },
    ],
  },
  {
    id: 'release',
    label: 'premiere',
    of: 'work',
    presupposes: ['renewal'],
    notBefore: ['renewal', 'production'],
    cues: [
      {
        words: `${NO_WORD}${WHEN_IT}(?:arrive|premiere|debut|air|be released|come out|drop|land|hit)`,
        thing: 'before',
        tense: 'future',
      },
      { words: `release date[^,.;]{0,20}? (?:is|remains) ${UNDATED}`, thing: 'before', tense: 'future' },
      ...transitive('release', 'released', 'releasing').filter(({ words }) => !words.startsWith('(?<!')),
      { words: "(?:is|are|['’]s|['’]re|will be)~rolling out", thing: 'after' },
      ...intransitive(
        'premiere|debut|air|release|come out|arrive on|hit theat(?:er|re)s',
        'premieres|debuts|airs|hits theat(?:er|re)s',
        'premiered|debuted|aired|hit theat(?:er|re)s',
        'premiering|debuting|airing',
      ),
      { words: '(?:will )?(?:start|starts|begin|begins) streaming', thing: 'before', tense: 'future' },
      { words: '(?:is|are) (?:now )?(?:available|streaming)(?: now)?', thing: 'before', tense: 'past' },
      {
        words:
          '(?:awaiting|waiting(?: for)?|await|wait for)(?: the| its)? (?:arrival|premiere|debut|release) of',
        thing: 'after',
        tense: 'future',
      },
      { words: '(?:premiere|debut|arrival|release) of', thing: 'after' },
      {
        words: "(?:will|['’]ll) (?:get to )?(?:see|watch|appear|star|be seen|show up)(?: [^,.;]{0,40}?)? in",
        thing: 'after',
        tense: 'future',
      },
      {
        words: '(?:will|is|are) (?:probably |likely )?(?:come|coming|arrive|arriving)(?= (?:after|before))',
        thing: 'before',
        tense: 'future',
      },
    ],
  },
  {
    id: 'casting',
    label: 'casting',
    of: 'work',
    recurring: true,
    cues: [
      { words: '(?:has|have) joined the cast of|joined the cast of', thing: 'after', tense: 'past' },
      { words: '(?:was|were|been) cast in', thing: 'after', tense: 'past' },
    ],
  },
  {
    id: 'launch',
    label: 'launch',
    of: 'any',
    recurring: true,
    cues: [...transitive('launch|unveil', 'launched|unveiled', 'launching|unveiling')],
  },
  {
    id: 'appointment',
    label: 'appointment',
    of: 'any',
    recurring: true,
    cues: [
      ...transitive('appoint', 'appointed', 'appointing'),
      {
        words:
          '(?:was|were|been) named (?:as |the |its |new |interim |acting )*(?=(?:chief|chair|head|president|director|editor|manager|coach|minister|ceo|captain|secretary|chancellor|ambassador)\\b)',
        thing: 'before',
        tense: 'past',
      },
    ],
  },
  {
    id: 'resignation',
    label: 'resignation',
    of: 'any',
    recurring: true,
    cues: [
      ...intransitive(
        'resign|step down',
        'resigns|steps down',
        'resigned|stepped down',
        'resigning|stepping down',
      ),
    ],
  },
  {
    id: 'merger',
    label: 'merger',
    of: 'any',
    recurring: true,
    cues: [
      ...transitive('acquire|merge with', 'acquired|merged with', 'acquiring|merging with'),
      { words: '(?:acquisition of|takeover of|merger with)', thing: 'after' },
    ],
  },
  {
    id: 'lawsuit',
    label: 'lawsuit',
    of: 'any',
    recurring: true,
    cues: [
      ...transitive('sue', 'sued', 'suing'),
      {
        words:
          '(?:filed|has filed|have filed) (?:a |an |the )?(?:\\S+ )?(?:lawsuit|suit|complaint|legal action) against',
        thing: 'after',
        tense: 'past',
      },
      { words: '(?:lawsuit|suit) was filed against', thing: 'after', tense: 'past' },
    ],
  },
  {
    id: 'verdict',
    label: 'verdict',
    of: 'any',
    recurring: true,
    cues: [
      {
        words: '(?:was|were|been)~(?:convicted|acquitted|sentenced|found (?:not )?guilty)',
        thing: 'before',
        tense: 'past',
      },
      {
        words:
          '(?:has|have) (?:convicted|acquitted|sentenced)|(?:jury|judge|court) (?:convicted|acquitted|sentenced)',
        thing: 'after',
        tense: 'past',
      },
    ],
  },
  {
    id: 'election',
    label: 'election',
    of: 'any',
    recurring: true,
    cues: [
      { words: '(?:was|were|been)~(?:re-?)?elected', thing: 'before', tense: 'past' },
      { words: 'won the (?:\\S+ ){0,2}election', thing: 'before', tense: 'past' },
    ],
  },
  {
    id: 'accident',
    label: 'accident',
    of: 'any',
    recurring: true,
    cues: [
      {
        words:
          '(?:has |have )?(?:crashed|derailed|collided|capsized|exploded|caught fire)(?= (?:on|in|into|near|off|with|after|while|at|shortly|outside|over|during|and killed|today|yesterday))',
        thing: 'before',
        tense: 'past',
      },
    ],
  },
  {
    id: 'opening',
    label: 'opening',
    of: 'any',
    recurring: true,
    cues: [
      {
        words:
          '(?:has |have )?(?:opened|reopened)(?: its doors)?(?= (?:its doors|to the public|for business|on|last|this|yesterday|today|in \\d{4}))',
        thing: 'before',
        tense: 'past',
      },
      { words: '(?:will|set to|due to|scheduled to)~(?:open|reopen)', thing: 'before', tense: 'future' },
      { words: '(?:grand |official )?opening of', thing: 'after' },
    ],
  },
  {
    id: 'death',
    label: 'death',
    of: 'any',
    cues: [
      {
        words: '(?:has |have )?(?:died|passed away)(?! (?:down|out|off|trying))',
        thing: 'before',
        tense: 'past',
      },
    ],
  },
  {
    id: 'bankruptcy',
    label: 'bankruptcy',
    of: 'any',
    recurring: true,
    cues: [
      {
        words: '(?:has |have )?filed for (?:bankruptcy|creditor protection|administration|chapter (?:7|11))',
        thing: 'before',
        tense: 'past',
      },
    ],
  },
  { id: 'interview', label: 'interview', of: 'any', recurring: true, cues: [] },
];

/** Who makes or carries works, and is none. */
export const MAKERS =
  /^(?:Netflix|HBO(?: Max)?|Hulu|Amazon(?: Prime(?: Video)?)?|Prime Video|Disney\+?|Marvel(?: Studios| Television)?|DC|ABC|NBC|CBS|Fox|BBC(?: \w+)?|ITV|Channel \d|Sky|AMC|FX|CW|The CW|Showtime|Starz|Apple(?: TV\+?)?|Paramount\+?|Peacock|Universal|Sony|Warner(?: Bros\.?)?|Lionsgate|MTV|PBS|CBC|Syfy|USA(?: Network)?|YouTube|TV|MCU|US|UK|U\.S|U\.K|Hollywood|Broadway)$/;
