const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  kinda: ['kind', 'of'],
  sorta: ['sort', 'of'],
  cuz: ['because'],
  yeah: ['yes'],
  ok: ['okay'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  grey: ['gray'],
  percent: ['per', 'cent'],
  mr: ['mister'],
};

const CONTRACTIONS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** `'s` is "is" behind these and a genitive elsewhere. */
const IS_BEHIND = new Set('it he she that what there here who where how this'.split(' '));

const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_KEYS = new Map<string, string>([
  ...NUMBERS.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, index) => [word, String(30 + 10 * index)] as const),
]);

/**
 * British to American, by ending. Applied to both sides of a comparison, so a word bent out of shape
 * ("promise" to "promize") does no harm as long as no two words of different sense fall together.
 */
function americanSpelling(form: string): string {
  return form
    .replace(/our(s|ed|ing|ite|able|al|ful|hood)?$/, 'or$1')
    .replace(/(i|y)s(e|ed|es|ing|ation|er)$/, '$1z$2')
    .replace(/([aeiou])ll(ed|ing|er|or)$/, '$1l$2')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/([eo])nce(s?)$/, '$1nse$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/wards$/, 'ward');
}

/** Keys are remembered, so many at most: few words of a corpus are new, and the endings cost the most. */
const MOST_REMEMBERED = 1 << 17;
const remembered = new Map<string, readonly string[]>();

/**
 * The keys of a word's form: words of the same keys differ in nothing but how they are written, as
 * "don't" and "do not", "gonna" and "going to", "colour" and "color", "ten" and "10".
 */
export function wordKeys(form: string): readonly string[] {
  const known = remembered.get(form);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const keys = findKeys(form);
  remembered.set(form, keys);
  return keys;
}

function findKeys(form: string): readonly string[] {
  const spoken = SPOKEN[form];
  if (spoken) return spoken;
  const number = NUMBER_KEYS.get(form);
  if (number !== undefined) return [number];
  if (form.includes("'")) {
    for (const [ending, word] of CONTRACTIONS) {
      if (form.endsWith(ending)) return [...wordKeys(form.slice(0, -ending.length)), word];
    }
    const stem = form.slice(0, -2);
    if (form.endsWith("'s") && IS_BEHIND.has(stem)) return [stem, 'is'];
    return [form.replaceAll("'", '')];
  }
  if (form.length < 6) return [form.replaceAll(',', '')];
  return [/^\d/.test(form) ? form.replaceAll(',', '') : americanSpelling(form)];
}

/** The number a key stands for, or null. */
export function numberOf(key: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(key) ? Number(key) : null;
}
