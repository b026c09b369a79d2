const repeat = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** As many paragraphs or lines as fit, each made from its number. */
function lines(length: number, line: (nth: number) => string): string {
  const made: string[] = [];
  for (let nth = 0, size = 0; size < length; nth += 1) {
    made.push(line(nth));
    size += made.at(-1)!.length + 2;
  }
  return made.join('\n\n').slice(0, length);
}

/** A capitalised word that no other number makes. */
function nameOf(nth: number): string {
  let name = '';
  for (let rest = nth + 30; rest > 0; rest = Math.floor(rest / 26))
    name += String.fromCharCode(97 + (rest % 26));
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

const speaker = (nth: number) => `${nameOf(nth * 7)}a ${nameOf(nth * 13 + 700)}e`;
const half = (length: number) => Math.floor(length / 2);

/** How a text looks that no work may take more than a time proportional to its length for. */
const SHAPES: Record<string, (length: number) => string> = {
  'plain prose': (n) =>
    repeat('The council met in the old hall to hear the town out and went home again. ', n),
  news: (n) =>
    repeat('Mayor Ann Lee met the union on Friday. “It’s hard,” Lee told the Leeds Weekly.\n\n', n),
  'dates in one line': (n) => repeat('Monday Tuesday 2019 May 3 ', n),
  'a date a line': (n) => repeat('3 May 2019\n', n),
  'numbers with strokes': (n) => repeat('1/2/3/4/5/6/7', n),
  'one-letter paragraphs': (n) => repeat('x\n\n', n),
  'empty lines': (n) => repeat('\n', n),
  blanks: (n) => `x${' '.repeat(n)}x`,
  'marks that open, then close': (n) => '“'.repeat(half(n)) + '”'.repeat(half(n)),
  'straight marks': (n) => repeat('"', n),
  'nested marks': (n) => `${'“‘'.repeat(Math.floor(n / 4))}x${'’”'.repeat(Math.floor(n / 4))}`,
  'marks that never close': (n) => repeat('“I said no and then we left\n\n', n),
  'marks that never open': (n) => repeat('I said no and then we left”\n\n', n),
  'marks with little in them': (n) => repeat('"I said no," Lee said. ', n),
  apostrophes: (n) => repeat("'", n),
  'distinct speakers': (n) => lines(n, (nth) => `“We won,” said ${speaker(nth)}.`),
  'distinct interviews': (n) =>
    lines(n, (nth) => `“We won,” ${speaker(nth)} told ${nameOf(nth)} Weekly on Friday, she said.`),
  'distinct announcements': (n) =>
    lines(
      n,
      (nth) =>
        `The ${nameOf(nth)} Bridge will open on May ${1 + (nth % 28)}, 2019, after ${speaker(nth)} resigned.`,
    ),
  'one thing on distinct days': (n) =>
    lines(n, (nth) => `Ann Lee told the Leeds Weekly on May ${1 + (nth % 28)}, ${1000 + nth}: “We won.”`),
  'distinct labels': (n) => lines(n, (nth) => `${speaker(nth)}: Yes, “I am”.`),
  'distinct bylines': (n) => lines(n, (nth) => `By ${speaker(nth)}, Leeds ${nameOf(nth)}`),
  'distinct works': (n) =>
    lines(
      n,
      (nth) => `The series ${nameOf(nth)} was renewed for season ${1 + (nth % 9)}, and it premieres in May.`,
    ),
  'turns of a transcript': (n) => repeat('ANN: Yes, I am.\nBOB: No, you see.\n', n),
  labels: (n) => repeat('Lee said:\n', n),
  'block quotations': (n) => repeat('Lee said in a statement:\n\nWe are sorry for my part.\n\n', n),
  'one word': (n) => repeat('a', n),
  capitals: (n) => repeat('A', n),
  'shouted names': (n) => repeat('ANN LEE SAID ', n),
  names: (n) => repeat('Ann Lee and Bob Ray ', n),
  'bodies of bodies': (n) => repeat('Bank of the West of ', n),
  owners: (n) => repeat('Ann’s ', n),
  initials: (n) => repeat('J. ', n),
  titles: (n) => repeat('Mr. ', n),
  bylines: (n) => repeat('By Ann Lee\n', n),
  digits: (n) => repeat('1', n),
  years: (n) => repeat('2019 ', n),
  stops: (n) => repeat('.', n),
  commas: (n) => repeat(',', n),
  brackets: (n) => repeat('(', n),
  hyphens: (n) => repeat('-', n),
  'hyphens between letters': (n) => repeat('a-', n),
  'accents on one letter': (n) => `e${'\u0301'.repeat(n)}`,
  emoji: (n) => repeat('👩‍👩‍👧 ', n),
  said: (n) => repeat('said ', n),
  'told and spoke with': (n) => repeat('told Ann Lee spoke with ', n),
  'minister of the': (n) => repeat('minister of the ', n),
  'half a time': (n) => repeat('in the very early late mid ', n),
  milestones: (n) => repeat('Harbour season 2 premieres on May 3 and the series Harbour was renewed. ', n),
  plans: (n) => repeat('announced a plan to ', n),
  addresses: (n) => repeat('https://www.example.com/', n),
};

export const HARD_SHAPES: readonly string[] = Object.keys(SHAPES);

/** A text of about `length` characters in one of the hard shapes. */
export function hardText(shape: string, length: number): string {
  return SHAPES[shape]!(length);
}
