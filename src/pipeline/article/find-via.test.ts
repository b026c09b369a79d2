import { expect, test } from 'vitest';
import { findSpeech } from './find-speech.ts';
import { findParagraphs } from './paragraphs.ts';

const speechOf = (text: string) => findSpeech(text, 'made-up', findParagraphs(text), null);

test.each([
  ['via', 'Watch her talk about the vote (via Leeds Weekly):', 'Leeds Weekly'],
  ['told', 'Ana Lee told Leeds Weekly that she won.', 'Leeds Weekly'],
  ['interview', 'In an interview with Rampart, Ana Lee said she won.', 'Rampart'],
  ['sat down with', 'Ana Lee sat down on Thursday with Leeds Weekly.', 'Leeds Weekly'],
  ['reports', 'As Rampart reports, Ana Lee won.', 'Rampart'],
])('an outlet is credited: %s', (_, text, outlet) => {
  expect(speechOf(text).via.map(({ name }) => name)).toEqual([outlet]);
});

test.each([
  ['a picture credit', 'Image via Acme\n\nAna Lee won the vote.'],
  ['an addressee', 'Ana Lee told Bob Ray that she won.'],
  ['a body', 'Ana Lee told Parliament that she won.'],
])('%s is no outlet', (_, text) => {
  expect(speechOf(text).via).toEqual([]);
});

test('an acronym takes the name it stands for', () => {
  const { via } = speechOf('Ana Lee spoke with Leeds Weekly.\n\nLee told LW she won.');
  expect(via.map(({ name }) => name)).toEqual(['Leeds Weekly', 'Leeds Weekly']);
});

test('a quotation carries the outlet named along with its speaker', () => {
  const { quotations } = speechOf(
    '“We won the vote,” Ana Lee told Leeds Weekly.\n\n“We lost it,” said Bob Ray.',
  );
  expect(quotations.map(({ via }) => via?.name ?? null)).toEqual(['Leeds Weekly', null]);
});

test('people are listed by their fullest name, with aliases and role', () => {
  const { people } = speechOf('Ana Lee met general manager Bob Ray.\n\n“We won the vote,” Lee said.');
  expect(people).toEqual([
    { name: 'Ana Lee', aliases: ['Lee'], role: null },
    { name: 'Bob Ray', aliases: [], role: 'general manager' },
  ]);
});
