import { expect, test } from 'vitest';
import { leadingStrings, requiredStrings } from './required-strings.ts';

test.each<[RegExp, string[][]]>([
  [/\bferry\b/i, [[' ferry ']]],
  [/ferr(?:y|ies)/, [['ferry', 'ferries']]],
  [/\b(?:the )?(?:old )?ferry/, [[' ferry', ' the ferry', ' old ferry', ' the old ferry']]],
  [/(?<from>ferry|boat) .{0,9}dock/, [['ferry ', 'boat '], ['dock']]],
  [/ferry(?! boat)/, [['ferry']]],
  [/(?<=\bold )ferry/, [[' old '], ['ferry']]],
  [/[Ff]erry (?:[12]\d|[a-c])/, [['ferry 00', 'ferry a', 'ferry b', 'ferry c']]],
  [/ferry’s \p{Lu}/u, [['ferry s ']]],
  [/ferr(?:y+|ies)|\bboat/, [['ferr', ' boat']]],
  [/(?:ferry|\w+) dock/, [[' dock']]],
  [/o{2,3}ps/, [['oops']]],
])('%s needs a string of each of its sets', (form, sets) => {
  const short = (set: string[]) =>
    set.filter((one) => !set.some((other) => other !== one && one.includes(other)));
  expect(requiredStrings(form).map((set) => set.sort())).toEqual(sets.map((set) => short(set).sort()));
});

test.each([/\d?/, /\p{L}+e/u, /an?/, /(?:ferry)*/])('%s needs nothing worth looking for', (form) => {
  expect(requiredStrings(form)).toEqual([]);
});

test.each<[RegExp, string[] | null]>([
  [/\b(?:ferry|boat)s?\b/i, ['fer', 'boa']],
  [/(?:the )?\d+ .*/, ['the', '0']],
  [/\bas\b.{5}|['’]ll/, ['as ', ' ll']],
  [/(?:ferry|\p{L}+)s/u, null],
  [/.*ferry/, null],
])('what %s can begin with', (form, leads) => {
  expect(leadingStrings(form)?.sort() ?? null).toEqual(leads?.sort() ?? null);
});
