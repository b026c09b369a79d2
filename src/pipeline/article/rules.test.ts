import { expect, test } from 'vitest';
import { drawSpeech, undraw } from './draw-speech.ts';
import { NESTED_RULES } from './find-nested.ts';
import { findSpeech } from './find-speech.ts';
import { VIA_RULES } from './find-via.ts';
import { JOIN_RULES } from './names/name-joins.ts';
import { findParagraphs } from './paragraphs.ts';
import { KIND_RULES } from './quotations/kind-rules.ts';
import { MATCHES } from './quotations/match-marks.ts';
import { BEARER_RULES } from './speakers/bearers.ts';
import { PRONOUN_RULES } from './speakers/pronouns.ts';
import { REPORT_RULES } from './speakers/read-reports.ts';
import { SIEVES } from './speakers/sieves.ts';

/** For every rule, in its array's order, a text in which it decides. */
const MARKS = {
  'paired-marks': '“[We won,|Ana Lee]” said Ana Lee.',
  're-opened': '“[We won the vote.|Ana Lee]\n\n“[It was hard,|+]” said Ana Lee.',
  're-opened-without-mark': 'Ana Lee: “[We won the vote.|Ana Lee]\n\n[It was hard.|+]”\n\nShe left.',
  'missing-close': '“[We won the vote,|Ana Lee] said Ana Lee.\n\nThen she left.',
  'missing-open': '[We won the vote,|Ana Lee]” said Ana Lee.\n\nThen she left.',
  transcript:
    'SEN. ANA LEE: [We won the vote.|Ana Lee]\n\nBOB RAY: [No, you lost.|Bob Ray]\n\nLEE: [We shall see.|Ana Lee]\n\nAna Lee and Bob Ray met.',
  'block-after-colon':
    'Ana Lee said in a statement:\n\n[We won the vote and I am glad of it.|Ana Lee]\n\nShe left.',
};
const KINDS = {
  'carried-on': '“Cold Rain\n\n“[It was hard,|Ana Lee]” said Ana Lee.',
  'without-marks':
    'Ana Lee said in a statement:\n\n[We won the vote and I am glad of it.|Ana Lee]\n\nShe left.',
  labelled: 'Ana Lee: “[We won|Ana Lee]”',
  pointer: 'READ MORE: ‘We lost it all’: how Leeds fell',
  sign: 'A sign at the door read “We shall be back.” Ana Lee left.',
  'named-thing': 'Ana Lee told a friend of her novel, titled “Cold Rain.”',
  'title-within-sentence': 'The sequel to “Cold Rain,” the film that Ana Lee put on the map, is out.',
  'credited-after': '“[We won,|Ana Lee]” said Ana Lee.',
  introduced: 'Ana Lee said: “[We won.|Ana Lee]”',
  title: '“Cold Rain” is what Ana Lee said she read as a child.',
  'pull-quote':
    'Ana Lee left. The vote in Leeds was close to the last.\n\n“The vote in Leeds was close to the last.”\n\nShe rested.',
  'own-paragraph': 'Ana Lee said the vote was close.\n\n“[It was hard for all of us.|Ana Lee]”',
  'own-sentence': 'Ana Lee left early on Monday. “[It was hard for all of us.|Ana Lee]” She was tired.',
  'unread-credit': 'Ana Lee left.\n\n“[We won the vote,|?]” it so goes in Leeds.',
  'sentences-within':
    'Ana Lee thanked her friends for “[coming out and speaking up at last. And that matters a lot.|Ana Lee]”',
  'reported-clause': 'Ana Lee said “[nobody knows the whole story|Ana Lee]” of the vote.',
  'woven-in': 'Ana Lee said it was “[completely unfair|~Ana Lee]” to all.',
  'nobody-speaks': 'The so-called “experts” were wrong again.',
};
const SPEAKERS = {
  'question-and-answer':
    'Ana Lee spoke with us.\n\nQ: [How did you win?|?]\n\nA: [We worked.|Ana Lee]\n\nQ: [Was it close?|?]\n\nA: [It was.|Ana Lee]',
  label: 'Ana Lee: “[We won the vote.|Ana Lee]”',
  'credited-after': '“[We won the vote,|Ana Lee]” said Ana Lee.',
  'broken-off': '“[We won the vote|Ana Lee]” — Ana Lee paused — “[at long last.|+]”',
  signed: '“[We won the vote.|Ana Lee]” — Ana Lee',
  'credited-before': 'Ana Lee said, “[We won the vote.|Ana Lee]”',
  'same-paragraph':
    '“[We won the vote,|Ana Lee]” Ana Lee said after the game. The crowd left. “[It was hard.|Ana Lee]”',
  'credited-next-sentence': '“[We won the vote.|Ana Lee]” “[We are glad,|Ana Lee]” said Ana Lee.',
  'before-colon': 'Ana Lee was pleased with the vote: “[We won it.|Ana Lee]”',
  'sentence-subject':
    'Ana Lee thanked her friends for “[coming and speaking up. And that matters a lot.|Ana Lee]”',
  conversation:
    '“[Did you win the vote?|Ana Lee]” asked Ana Lee.\n\n“[We did, as you know,|Bob Ray]” said Bob Ray.\n\n“[Was it hard for you?|Ana Lee]”',
  'same-speaker-goes-on':
    '“[We won the vote,|Ana Lee]” said Ana Lee.\n\n“[It was hard for all of us.|Ana Lee]”',
  'reported-before': 'Ana Lee said the vote was close.\n\n“[It was hard for all of us.|Ana Lee]”',
  'credited-next-paragraph': '“[We won the vote.|Ana Lee]”\n\n“[We are glad,|Ana Lee]” said Ana Lee.',
  'named-before': 'Ana Lee spent years on it.\n\n“[It was hard for all of us.|Ana Lee]”',
};
const JOINS = {
  nickname: '“[We won the vote,|Robert Ray]” said Robert “Bobby” Ray.',
  'of-body': '“[We won the vote,|University of Leeds]” the University of Leeds said.',
  'owned-body': '“[We won the vote,|Leeds County Sheriff’s Office]” the Leeds County Sheriff’s Office said.',
  'and-body': '“[We won the vote,|Fruit and Tea Administration]” the Fruit and Tea Administration said.',
  'numbered-body': '“[We won the vote,|Leeds Miners Union Local 12]” Leeds Miners Union Local 12 said.',
  particle: '“[We won the vote,|Ana van der Berg]” said Ana van der Berg.',
};
const VIAS = {
  via: '“[We won the vote,|Ana Lee]” Ana Lee said (via Leeds Weekly).',
  'hat-tip': '“[We won the vote,|Ana Lee]” Ana Lee said. H/T: Leeds Weekly.',
  interview: '“[We won the vote,|Ana Lee]” Ana Lee said in an interview with Leeds Weekly.',
  told: '“[We won the vote,|Ana Lee]” Ana Lee told Leeds Weekly.',
  reports: 'Leeds Weekly reports that Ana Lee won.',
  'reported-by': 'Ana Lee won, as first reported by Leeds Weekly.',
};
const REPORTS = {
  'according-to': '“[We won the vote,|Ana Lee]” according to Ana Lee.',
  'verb-then-subject': '“[We won the vote,|Ana Lee]” said Ana Lee.',
  'verb-subject-quotation': 'At last, asks editor Ana Lee, “[has anybody ever won the vote?|Ana Lee]”',
  'joined-verb': 'Ana Lee got up and said, “[We won the vote.|Ana Lee]”',
  participle: 'Ana Lee thanked Bob Ray, adding: “[We won the vote.|Ana Lee]”',
  'no-report': 'It was a word not to say: “winners” it is.',
  'who-verb': 'It was Ana Lee who said, “[We won the vote.|Ana Lee]”',
  'subject-apposition-verb': 'Ana Lee, 41, of Leeds, said, “[We won the vote.|Ana Lee]”',
  infinitive: 'Ana Lee changed the sign to say, “[We won the vote.|Ana Lee]”',
  'subject-then-verb': 'Ana Lee said, “[We won the vote.|Ana Lee]”',
};

const MENTIONS = {
  'pronoun-ahead':
    'Eve Ray left.\n\nAlthough she said it was “[completely unfair|~Ana Lee]” to all, Ana Lee stayed.',
  'they-of-one':
    'Alex Lee, who uses they/them pronouns, won in Leeds.\n\n“[We won the vote,|Alex Lee]” they said.',
  pronoun: 'Ana Lee met Bob Ray.\n\n“[We won the vote,|Ana Lee]” she said.',
  'pronoun-close': 'Ana Lee left. Jane Ray left, too.\n\n“[We won the vote,|Jane Ray]” she said.',
  'paper-of': 'Ana Lee resigned.\n\n“[We won the vote,|Ana Lee]” her statement said.',
  'paper-known':
    'Ana Lee said in a statement that she was glad.\n\nBob Ray left.\n\n“[We won the vote,|Ana Lee]” the statement said.',
  couple: 'Ana and Bob Lee own a shop.\n\n“[We won the vote,|Ana and Bob Lee]” the couple said.',
  role: 'Education Minister Ana Lee met Eve Ray.\n\n“[We won the vote,|Ana Lee]” the minister said.',
  kin: 'Ana Lee and Bob Lee own a shop. She met Jim Ray.\n\n“[We won the vote,|Bob Lee]” said her husband.',
  body: 'Acme Corp. fell in Leeds.\n\n“[We won the vote,|Acme Corp.]” the company said.',
  'role-guess': 'Ana Lee won.\n\n“[We won the vote,|Ana Lee]” the singer said.',
  'role-unnamed': 'Ana Lee was hurt.\n\n“[We have no suspects,|police]” police said.',
};

/** Speech within speech: the drawing shows the outer quotation, the second line who spoke the inner one. */
const NESTED = {
  'nested-named': ['Ana Lee met Bob Ray.\n\n“Ray said to me, ‘Go home,’” said Ana Lee.', 'Bob Ray: Go home,'],
  'nested-unnamed': ['“My mother told me, ‘Go home,’” said Ana Lee.', '?: Go home,'],
} as const;

const STAGES = [
  { stage: 'marks', rules: MATCHES.map((name) => ({ name })), drawn: MARKS },
  { stage: 'kind', rules: KIND_RULES, drawn: KINDS },
  { stage: 'speaker', rules: SIEVES, drawn: SPEAKERS },
  { stage: 'report', rules: REPORT_RULES, drawn: REPORTS },
  { stage: 'join', rules: JOIN_RULES, drawn: JOINS },
  { stage: 'via', rules: VIA_RULES, drawn: VIAS },
  { stage: 'mention', rules: [...PRONOUN_RULES, ...BEARER_RULES], drawn: MENTIONS },
];

test.each(STAGES)('every $stage rule has its example, in order', ({ rules, drawn }) => {
  expect(Object.keys(drawn)).toEqual(rules.map(({ name }) => name));
});

test('every nested rule has its example, in order', () => {
  expect(Object.keys(NESTED)).toEqual(NESTED_RULES.map(({ name }) => name));
});

test.each(Object.entries(NESTED))('nested: %s', (rule, [text, spoken]) => {
  const { quotations } = findSpeech(text, 'drawn', findParagraphs(text), null);
  const [outer, inner] = quotations;
  expect(inner && `${inner.speaker?.name ?? '?'}: ${inner.segments[0]!.words}`).toBe(spoken);
  expect(inner).toMatchObject({ rule, within: outer!.id });
});

test.each([
  ['the speaker’s own words', '“I told Bob, ‘Go home,’” said Ana Lee.'],
  ['play-acting', '“She’s like, ‘Go home,’” said Ana Lee.'],
  ['what was never said', '“She would say, ‘Go home,’” said Ana Lee.'],
  ['a sign', '“The sign said, ‘Go home.’ We left,” said Ana Lee.'],
  ['a word held off', '“They are called ‘Homers,’ all of them,” said Ana Lee.'],
])('%s within a quotation is no quotation of its own', (_, text) => {
  const { quotations } = findSpeech(text, 'drawn', findParagraphs(text), null);
  expect(quotations.map(({ within }) => within)).toEqual([null]);
});

test.each(
  STAGES.flatMap(({ stage, drawn }) =>
    Object.entries(drawn).map(([rule, drawing]) => ({ stage, rule, drawing })),
  ),
)('$stage: $rule', ({ stage, rule, drawing }) => {
  const lines: string[] = [];
  const found = drawSpeech(undraw(drawing), (line) => lines.push(line));
  expect(found, lines.join('\n')).toBe(drawing);
  expect(lines.join('\n')).toContain(`${stage} ${rule}:`);
});
