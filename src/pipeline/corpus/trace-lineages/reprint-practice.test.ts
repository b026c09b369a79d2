import { expect, test } from 'vitest';
import { corpusOf } from '../made-up-corpus.ts';
import { traceLineages } from './trace-lineages.ts';

/** Whether two quotations of different articles, `speaker: words`, are found to be one utterance. */
function together(one: string, other: string): boolean {
  const { articles, quotations } = corpusOf(`Star ? ${one}`, `Echo ? ${other}`);
  return traceLineages(articles, quotations, []).length === 1;
}

const COURT = 'Ana Lee: We’re not going to let this stand, and we’ll fight it in every court in the country.';
const PROGRAMME =
  'Ana Lee: They told him he could not return to the programme because of the colour of his skin.';
const SHOOT = 'When we started shooting in March nobody had seen a script. We made it up as we went along.';
const PROBE = 'Ana Lee: The investigation will go on until every single document has been read.';
const STANDS = 'Our players deserve better than empty stands and broken promises from this league.';

test.each([
  [
    'contractions written out',
    COURT,
    'Ana Lee: We are not gonna let this stand and we will fight it in every court.',
  ],
  [
    'numbers in digits',
    'Ana Lee: I lost twenty pounds in three weeks on that set.',
    'Ana Lee: I lost 20 pounds in 3 weeks on that set.',
  ],
  [
    'fillers cut',
    'Ana Lee: He was, you know, just the kindest man I ever, ever met.',
    'Ana Lee: He was just the kindest man I ever met.',
  ],
  [
    'brackets and spelling',
    PROGRAMME,
    'Ana Lee: They told [Ito] he could not return to the program because of the color of his skin.',
  ],
  [
    'a sentence cut out',
    `Ana Lee: ${SHOOT} It was terrifying.`,
    'Ana Lee: When we started shooting in March nobody had seen a script … It was terrifying.',
  ],
  [
    'two cuts of one answer',
    `Ana Lee: ${SHOOT}`,
    'Ana Lee: We made it up as we went along. It was terrifying and it was the best time of my life.',
  ],
  ['no speaker', PROBE, '?: The investigation will go on until every single document has been read.'],
  [
    'a last name and another word',
    PROBE,
    'Lee: The probe will go on until every single document has been read.',
  ],
  [
    'a short fragment',
    'Ana Lee: I have never felt so alone in a room full of people.',
    'Ana Lee: never felt so alone',
  ],
  ['another speaker', `Ana Lee: ${STANDS}`, `Sam Ito: ${STANDS}`],
  [
    'other marks',
    'Ana Lee: The show is not dead, it is sleeping.',
    'Ana Lee: The show isn’t dead. It’s sleeping.',
  ],
  [
    'a lost negation',
    'Ana Lee: There will be no second vote while I am mayor.',
    'Ana Lee: There will be a second vote while I am mayor.',
  ],
  [
    'a sentence of another language',
    'Ana Lee: Je ne regrette rien, et je recommencerais demain.',
    'Ana Lee: Je ne regrette rien et je recommencerais demain',
  ],
])('%s: one utterance', (_, one, other) => {
  expect(together(one, other)).toBe(true);
});

test.each([
  [
    'no comment',
    'Ana Lee: I can’t comment on that.',
    'Ana Lee: I can’t comment on that matter at this time.',
  ],
  [
    'announcements',
    'Ana Lee: We are delighted to announce a new partnership with the city.',
    'Ana Lee: We are delighted to announce record results for the quarter.',
  ],
  [
    'praise of two people',
    'Ana Lee: It was an incredible experience working with the cast and crew of the film.',
    'Sam Ito: It was an incredible experience working with the cast and crew on the series.',
  ],
  [
    'what one says often',
    'Ana Lee: I think he is a great player and a great person, and the fans will miss him.',
    'Ana Lee: I think he is a great coach and we are lucky to have him on the bench.',
  ],
  [
    'a long title',
    'Ana Lee: The president of the United States has the authority to close the border.',
    'Ana Lee: The president of the United States does not pick the winners and losers.',
  ],
  [
    'a phrase of grammar',
    'Ana Lee: a lot of people',
    'Ana Lee: A lot of people have asked me that since the fire.',
  ],
  [
    'thanks',
    'Ana Lee: Thank you all for coming tonight, it means the world to me.',
    'Sam Ito: Thank you all for coming today, it means a lot.',
  ],
  [
    'blessings',
    'Ana Lee: God bless the harbour, and God bless the fleet.',
    'Sam Ito: God bless the harbour, and God bless you all.',
  ],
  [
    'policy',
    'Ana Lee: We have zero tolerance for harassment of any kind in the workplace.',
    'Sam Ito: The company has zero tolerance for discrimination of any kind.',
  ],
])('%s: two utterances', (_, one, other) => {
  expect(together(one, other)).toBe(false);
});
