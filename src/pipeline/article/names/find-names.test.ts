import { expect, test } from 'vitest';
import { drawSpeech, undraw } from '../draw-speech.ts';

function expectSpeech(drawing: string): void {
  const lines: string[] = [];
  const found = drawSpeech(undraw(drawing), (line) => lines.push(line));
  expect(found, lines.join('\n')).toBe(drawing);
}

test.each([
  ['last name to full name', 'Ana Lee met Bob Ray.\n\n“[We won the vote,|Bob Ray]” Ray said.'],
  ['full name only later', '“[We won the vote,|Bob Ray]” Ray said.\n\nBob Ray met Ana Lee.'],
  ['first name', 'Ana Lee met Bob Ray.\n\n“[We won the vote,|Ana Lee]” said Ana.'],
  ['particle', 'Ana van der Berg won.\n\n“[We won the vote,|Ana van der Berg]” van der Berg said.'],
  ['hyphen', 'Ana Lee-Ray won.\n\n“[We won the vote,|Ana Lee-Ray]” Lee-Ray said.'],
  ['apostrophe', 'Ana O’Hara won.\n\n“[We won the vote,|Ana O’Hara]” O’Hara said.'],
  ['diacritics dropped', 'Ana Peña won.\n\n“[We won the vote,|Ana Peña]” Pena said.'],
  ['initials', 'J. R. Lee won.\n\n“[We won the vote,|J. R. Lee]” Lee said.'],
  ['middle initial', 'Ana B. Lee won.\n\n“[We won the vote,|Ana B. Lee]” Ana Lee said.'],
  ['a name that is a word', 'Bob Will won.\n\n“[We won the vote,|Bob Will]” Will said.'],
  ['a last name that is a title', 'Ana Bishop won.\n\n“[We won the vote,|Ana Bishop]” Bishop said.'],
  ['bound article', 'Omar al-Amin met Ana Lee.\n\n“[We won the vote,|Omar al-Amin]” al-Amin said.'],
  ['a role that opens', 'Sculptor Ana Lee won.\n\n“[We won the vote,|Ana Lee]” Lee said.'],
  ['an office that opens', 'County Clerk Ana Lee won.\n\n“[We won the vote,|Ana Lee]” Lee said.'],
  ['a compound that opens', 'Ana Lee won.\n\nThird-placed Lee said: “[We won the vote.|Ana Lee]”'],
  ['a last name that is a thing', '“[We won the vote,|Ana Law]” said Attorney Ana Law.'],
  ['all capitals', 'ANA LEE: “[We won the vote.|Ana Lee]”\n\nAna Lee sat down.'],
  ['one last name for two', 'Ana and Bob Lee won.\n\n“[We won the vote,|Ana Lee]” Ana said.'],
  ['letters behind a name', 'Ana Lee QC won.\n\n“[We won the vote,|Ana Lee]” said Ana Lee QC.'],
  ['an age that opens', 'Nine-year-old Ana Lee won.\n\n“[We won the vote,|Ana Lee]” Lee said.'],
  ['a point of the compass', '“[We won the vote,|Ana North]” Bob Ray’s agent, Ana North, told them.'],
  [
    'a party and a seat',
    'Speaker Bob Ray, R-Leeds, met Gov. Ana Lee.\n\n“[We won the vote,|Bob Ray]” he said.',
  ],
  [
    'a place a firm is based in',
    'Acme Inc. fell.\n\n“[We won the vote,|Acme Inc.]” the Leeds-based company said.',
  ],
  ['a trade no list holds', 'Seismologist Ana Lee won.\n\n“[We won the vote,|Ana Lee]” Lee said.'],
  ['a councillor’s short title', 'Cllr Bob Ray won.\n\n“[We won the vote,|Bob Ray]” said Cllr Ray.'],
  ['a given name that is a thing', 'Bill Ray met Ana Lee.\n\n“[We won the vote,|Bill Ray]” he said.'],
  [
    'a party in brackets',
    'Ana Lee came.\n\nClerk Xanthe Ray (SF) called for calm. “[We won the vote,|Xanthe Ray]” she said.',
  ],
  ['an office', '“[We won the vote,|Mayor’s Office]” the Mayor’s Office said.'],
  [
    'a ministry of two things',
    '“[We won,|Department of Parks and Inland Waters]” the Department of Parks and Inland Waters said.',
  ],
  ['nickname in the text', 'Robert “Bobby” Ray won.\n\n“[We won the vote,|Robert Ray]” Bobby said.'],
  [
    'family name by title',
    'Ana Lee and her husband, Tom Lee, won.\n\n“[We won the vote,|Tom Lee]” Mr. Lee said.\n\n“[It was hard,|Ana Lee]” said Mrs. Lee.',
  ],
])('%s', (_, drawing) => expectSpeech(drawing));
