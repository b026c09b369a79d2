import { FEMALE_WORDS, MALE_WORDS } from './name-words.ts';

/** What a text tells of whom a mention stands for; `plural` is several people, `thing` no person. */
export type Gender = 'female' | 'male' | 'plural' | 'thing' | 'unknown';

/** Two mentions can be one only where nothing that is stated of them clashes. */
export function agree(a: Gender, b: Gender): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}

/** The gender that titles and roles state: "Mrs", "actress", "chairman". Words in lower case. */
export function genderOfWords(words: readonly string[]): Gender {
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  return 'unknown';
}
