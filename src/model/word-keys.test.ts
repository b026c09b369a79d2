import { expect, test } from 'vitest';
import { formOf } from './split-words.ts';
import { wordKeys } from './word-keys.ts';

const keys = (text: string) => text.split(' ').flatMap((word) => wordKeys(formOf(word)));

test.each([
  ["don't", 'do not'],
  ['I’m gonna', 'I am going to'],
  ['colours travelled', 'colors traveled'],
  ['organised', 'organized'],
  ['theatre', 'theater'],
  ['defence programme', 'defense program'],
  ['ten', '10'],
  ['10,000', '10000'],
  ["it's", 'it is'],
  ['can’t', 'cannot'],
])('%s is written %s too', (one, other) => {
  expect(keys(one)).toEqual(keys(other));
});

test.each([
  ['four', 'for'],
  ['do', "don't"],
  ['ten', '11'],
  ['harbour', 'harbours'],
  ['Lund', 'Lunt'],
])('%s is not %s', (one, other) => {
  expect(keys(one)).not.toEqual(keys(other));
});
