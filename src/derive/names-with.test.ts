import { expect, test } from 'vitest';
import { foldedNames, namesWith } from './names-with.ts';

const NAMES = ['Zoë Brandt', 'Ada O’Quist', 'The Harbour Echo'];
const named = (typed: string) => namesWith(foldedNames(NAMES), typed).map((at) => NAMES[at]);

test.each([
  ['BRANDT', ['Zoë Brandt']],
  ['zoe b', ['Zoë Brandt']],
  ["o'q", ['Ada O’Quist']],
  [' echo ', ['The Harbour Echo']],
  ['r', ['Zoë Brandt', 'The Harbour Echo']],
  ['', NAMES],
  ['nobody', []],
])('“%s” stands in %j', (typed, expected) => {
  expect(named(typed)).toEqual(expected);
});
