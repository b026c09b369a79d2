import { FEMALE } from './female-names.ts';
import { foldLetters } from './fold-letters.ts';
import type { Gender } from './gender.ts';
import { MALE } from './male-names.ts';

// Given names and whom they are usually given to, from the lexicon of compromise 14 (MIT, Spencer Kelly
// and contributors) with names common in news of many countries filled in. The lists alone weigh 13 kB
// gzipped; the library they come from 134 kB.

const EITHER = `
akira alex alfie alois andi andra andrey ange angel ariel avery avi biff blair blaze cameron carey casey cassidy
charlie chris dale dana darcy devan devon drew frankie gaby hinata ilya jackie jaime jamie jammie jan jean jessie
jie jody jordan jude kai kasey kendall kenyatta kerry kim kiran kris lashawn lee lesley leslie lou manaia marion
marlo matti matty maxime mel melokuhle mina morgan nat ollie pat quinn rene riley robin sam shay shea shiloh skip
stew syd taylor terry toby val
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...words(FEMALE).map((name) => [name, 'female'] as const),
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(EITHER).map((name) => [name, 'unknown'] as const),
]);

/** Nothing in such a word is folded. */
const PLAIN = /^[a-z.']*$/;

/** Whom a given name in lower case suggests; `null` where it is not in the list. */
export function genderOfFirstName(lower: string): Gender | null {
  const known = FIRST_NAMES.get(lower);
  if (known !== undefined) return known;
  if (PLAIN.test(lower)) return null;
  const plain = foldLetters(lower);
  return FIRST_NAMES.get(plain.includes('-') ? plain.split('-', 1)[0]! : plain) ?? null;
}
