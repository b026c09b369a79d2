/** A source's name without what outlets add to it. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|net|org|tv|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const initials = (name: string) =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|and|for)$/i.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('');

/** Do two names stand for one outlet? "The Daily Star" and "Daily Star", "DS" and "Daily Star". */
export function sameSource(a: string, b: string): boolean {
  if (bare(a) === bare(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\p{Lu}{2,6}$/u.test(short) && short.toLowerCase() === initials(long);
}
