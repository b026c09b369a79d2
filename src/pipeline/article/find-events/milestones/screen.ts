import { does, doesTo, isDone, type Milestone, transitive } from '../milestone.ts';

/** Ways to say that nobody knows when, which says at least that it has not been. */
const UNDATED =
  '(?<says>(?:still )?(?:up in the air|unknown|unannounced|to be announced|to be determined|TBA|TBD|under wraps|not (?:yet )?(?:been )?(?:set|announced|known)))';
const NO_WORD =
  "(?:no word(?: yet)? (?:on|about|of)|(?:hasn['’]t|haven['’]t|has not|have not) (?:gotten|got|heard|had) (?:any )?word (?:on|about|of)|yet to (?:announce|reveal|say)|(?:not|n['’]t) (?:yet )?(?:announced|revealed|said|known))";
const WHEN_IT = '(?: [^,.;]{0,60})?\\bwhen\\b[^,.;]{0,60}?';

/** What a film, a show or a season of one goes through. */
export const SCREEN: readonly Milestone[] = [
  {
    id: 'renewal',
    label: 'renewal',
    of: 'work',
    cues: [
      ...transitive({
        base: 'renew',
        third: 'renews|picks up',
        past: 'renewed|picked up|greenlit|green-?lighted',
        ing: 'renewing|picking up',
      }),
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
      ...transitive({
        base: 'cancel|axe',
        third: 'cancels|axes',
        past: 'cancell?ed|axed',
        ing: 'cancell?ing|axing',
      }),
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
      { words: 'cameras (?:have |has )?(?:started|began|begun) rolling on', thing: 'after', tense: 'past' },
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
      ...isDone('released'),
      ...doesTo({ base: 'release', third: 'releases', past: 'released', ing: 'releasing' }),
      { words: "(?:is|are|['’]s|['’]re|will be)~rolling out", thing: 'after' },
      ...does({
        base: 'premiere|debut|air|release(?! (?:the|a|an|its|their|his|her)\\b)|come out|arrive on|hit theat(?:er|re)s',
        third: 'premieres|debuts|airs|comes out|hits theat(?:er|re)s',
        past: 'premiered|debuted|aired|came out|hit theat(?:er|re)s',
        ing: 'premiering|debuting|airing',
        done: 'premiered|debuted|aired|come out|hit theat(?:er|re)s',
      }),
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
    recurring: 'often',
    cues: [
      { words: '(?:has|have) joined the cast of|joined the cast of', thing: 'after', tense: 'past' },
      { words: '(?:was|were|been) cast in', thing: 'after', tense: 'past' },
      { words: '(?:has|have|had)~signed on to (?:star|appear|play) in', thing: 'after', tense: 'past' },
      { words: 'to star in', thing: 'after', tense: 'past', in: 'headline' },
    ],
  },
];
