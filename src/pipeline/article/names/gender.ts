/** What a text tells of whom a mention stands for; `plural` is several people, `thing` no person. */
export type Gender = 'female' | 'male' | 'plural' | 'thing' | 'unknown';

/** Two mentions can be one only where nothing that is stated of them clashes. */
export function agree(a: Gender, b: Gender): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}
