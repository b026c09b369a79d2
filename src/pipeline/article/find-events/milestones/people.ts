import { ahead, does, isDone, type Milestone, past, transitive } from '../milestone.ts';

/** Posts a person is named to. */
const POST =
  '(?:chief|chair|chairman|chairwoman|head|president|vice|director|editor|manager|coach|minister|ceo|cfo|captain|secretary|chancellor|ambassador|commissioner|governor|principal|leader|boss|partner|judge)\\b';
const AS_POST = `(?: as)?(?: the| its| their| new| interim| acting)*(?=(?: [\\w’'-]+){0,3}? ${POST})`;

/** What happens to somebody's posts and to their lives. */
export const PEOPLE: readonly Milestone[] = [
  {
    id: 'appointment',
    label: 'appointment',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...transitive({ base: 'appoint', third: 'appoints', past: 'appointed', ing: 'appointing' }),
      ...transitive({ base: 'hire', third: 'hires', past: 'hired', ing: 'hiring' }),
      ...isDone('named|promoted to|confirmed|nominated|chosen', AS_POST),
      past(
        `(?:has |have |had )?named(?= \\p{Lu}[^.;]{2,50} (?:as )?(?:its |the |their )?(?:new )?${POST})`,
        'after',
      ),
      past(`(?:has |have )?(?:became|become)${AS_POST}`),
      past('(?:took|takes|has taken) over as'),
      ahead(
        '(?:will|set to)~(?:take over as|become|succeed|replace)(?= (?:\\p{Lu}|the|its|their|chief|chair|head|president))',
      ),
      past('appointment of', 'after'),
    ],
  },
  {
    id: 'resignation',
    label: 'resignation',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...does({
        base: 'resign|step down|stand down|quit',
        third: 'resigns|steps down|stands down|quits',
        past: 'resigned|stepped down|stood down|quit',
        ing: 'resigning|stepping down|standing down|quitting',
      }),
      past(
        '(?:has|have)~(?:left|chosen to leave)(?= (?:the (?:company|firm|board|band|team|party|government|cabinet|show|network)|(?:his|her) (?:post|job|role)))',
      ),
      past('(?:resignation|departure) of', 'after'),
    ],
  },
  {
    id: 'dismissal',
    label: 'dismissal',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ...isDone('sacked|fired|dismissed|ousted|laid off|suspended|removed (?:as|from (?:office|his|her))'),
      past('(?:has |have |had )?(?:sacked|fired|ousted|dismissed|sacks|fires|ousts)', 'after'),
    ],
  },
  {
    id: 'retirement',
    label: 'retirement',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: does(
      { base: 'retire', third: 'retires', past: 'retired', ing: 'retiring' },
      '(?= (?:from|as|in|at|on|after|last|next|this)\\b|[.,])',
    ),
  },
  {
    id: 'signing',
    label: 'signing',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      past(
        '(?:has |have |had )?(?:joined|joins)(?= (?:the )?\\p{Lu}[^.;,]{1,40}(?: (?:from|as|on|for)\\b|,|\\.|$))',
      ),
      past('(?:has |have |had )?(?:signed|signs)(?= (?:with|for|from) (?:the )?\\p{Lu})'),
      past(
        '(?:has |have |had )?(?:signed|signs)(?= (?:a |an )?(?:[\\w-]+ ){0,2}(?:contract|extension|record deal))',
      ),
      ahead('(?:will|set to|agreed to)~(?:join|sign (?:with|for))(?= (?:the )?\\p{Lu})'),
      ...isDone('traded to|transferred to|drafted by|loaned to'),
    ],
  },
  {
    id: 'award',
    label: 'award',
    of: 'any',
    recurring: 'often',
    cues: [
      past(
        "(?:has |have |had )?(?:won|wins|received|receives|collected|picked up|took home)(?= (?:the |a |an |his |her |its |their )?(?:[\\w’'-]+ ){0,5}(?:prize|award|medal|trophy|title|championship|cup|oscar|emmy|grammy|bafta|tony|pulitzer|golden globe|honou?r)s?\\b)",
      ),
      past(
        "(?:has |have |had )?(?:won|wins)(?= (?:the |a |an )?(?:\\p{Lu}[\\w’'-]* ){1,4}(?:prize|award|medal|trophy|cup|title)\\b)",
      ),
      past('(?:was|were|been)~(?:awarded|honou?red with|shortlisted for|nominated for)(?= (?:the|a|an)\\b)'),
    ],
  },
  {
    id: 'candidacy',
    label: 'candidacy',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      ahead(
        '(?:will|set to|plans to|going to|would)~(?:run|stand) (?:for|as)(?= (?:a |the |re-?)?(?:[\\w-]+ ){0,3}?(?:governor|mayor|president|senate|congress|parliament|office|election|leader|leadership|candidate|council|seat|prime|premier|sheriff)\\b)',
      ),
      past('(?:announced|launched|declared) (?:his|her|their) (?:candidacy|campaign|bid)'),
    ],
  },
  {
    id: 'death',
    label: 'death',
    of: 'any',
    to: 'person',
    cues: [
      past('(?:has |have |had )?(?:died|passed away)(?! (?:down|out|off|trying))'),
      past('dies(?= (?:at|aged|in|of|after|from)\\b)'),
      ...isDone('killed|murdered|assassinated|found dead'),
    ],
  },
  {
    id: 'birth',
    label: 'birth',
    of: 'any',
    to: 'person',
    cues: [past('(?:was|were) born')],
  },
  {
    id: 'wedding',
    label: 'wedding',
    of: 'any',
    to: 'person',
    recurring: 'seldom',
    cues: [
      past(
        '(?:has |have |had )?(?:married|marries|wed|tied the knot)(?= (?:\\p{Lu}|in|on|at|his|her|last|with)|[.,])',
      ),
      past('(?:got|were|was|have been) (?:married|engaged|divorced)'),
    ],
  },
];
