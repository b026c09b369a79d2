import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_RULES } from '../find-timexes/day-rules.ts';
import { DURATION_RULES } from '../find-timexes/duration-rules.ts';
import { RELATIVE_RULES } from '../find-timexes/relative-rules.ts';
import { YEAR_RULES } from '../find-timexes/year-rules.ts';
import { gateRules } from './gate-rules.ts';

const rule = (form: RegExp) => ({ form });
const FERRY = rule(/\bferr(?:y|ies) .{0,9}\bdock/i);
const BOAT = rule(/(?<!steam )boat\b/);
const ANY = rule(/\p{L}/u);
const rulesFor = gateRules([FERRY, BOAT, ANY], ({ form }) => form);

test('a rule is asked where each of its sets has a string in the text', () => {
  expect(rulesFor('Ferries dock here')).toEqual([FERRY, ANY]);
  expect(rulesFor('the ferry left')).toEqual([ANY]);
  expect(rulesFor('A steam boat')).toEqual([BOAT, ANY]);
});

test('a rule that needs nothing is always asked', () => {
  expect(rulesFor('')).toEqual([ANY]);
});

test('a letter that is another one in some expressions lets every rule be asked', () => {
  expect(rulesFor('ſ')).toHaveLength(3);
});

const RULES = [...DAY_RULES, ...YEAR_RULES, ...RELATIVE_RULES, ...DURATION_RULES];
const PIECES =
  'in on the of for a an May Mar. sept June 5 2019 1/2/2019 19:30 p.m. last next this year years week weekend Monday Sunday’s ago back early mid- late first second quarter Q3 half spring fall ’80s 20th century -long every day now recently future Christmas Eve twenty-one few several per end é ſ K _ - , . \u00a0'.split(
    ' ',
  );

test('no rule is left out that matches', () => {
  const timexRules = gateRules(RULES, ({ form }) => form);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n'))),
      (pairs) => {
        const words = pairs.flat().join('');
        const given = new Set(timexRules(words));
        const missed = RULES.filter((one) => words.search(one.form) >= 0 && !given.has(one));
        expect(missed.map(({ name }) => name)).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a plain sentence asks no rule of time', () => {
  const timexRules = gateRules(RULES, ({ form }) => form);
  expect(timexRules('Ana Lee runs a small ferry between two islands off the coast.')).toEqual([]);
});
