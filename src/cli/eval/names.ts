const TITLES = new Set(
  'mr mrs ms miss dr sir lady lord sen senator rep representative congressman congresswoman gov governor president vice prime minister secretary gen general col colonel lt sgt capt captain judge justice prof professor rev reverend pope king queen prince princess mayor premier chief coach jr sr ii iii iv the'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.filter((word) => !(TITLES.has(word) && words.length > 1));
}

/** The same name, titles, marks and case aside. */
export function sameFullName(a: string, b: string): boolean {
  const words = wordsOf(a);
  return words.length > 0 && words.join(' ') === wordsOf(b).join(' ');
}

const alike = (a: string, b: string) =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3))));

/** Could both be one person: one name within the other, or one last name and no clash of first names? */
export function samePerson(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  return short.length === 1 || alike(short[0]!, long[0]!);
}
