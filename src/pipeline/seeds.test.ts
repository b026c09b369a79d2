import { expect, test } from 'vitest';
import { extractArticle } from './article/extract-article.ts';

const seeds = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a reader finds in the five articles: speaker, kind, and the first and last words of each segment. */
const SPOKEN: Record<string, string[]> = {
  '000': [
    'Krysten Ritter, direct: I’m so … for that.',
    'Krysten Ritter, direct: I love … magic that happens. / I love … lot of fun.',
    'Krysten Ritter, direct: That was … real it was. / I think … really cool.',
    'Rachael Taylor, direct: They have … from her.',
    'Rachael Taylor, direct: I think … this character, / One of … play with.',
    'Melissa Rosenberg, direct: Jessica Jones, … personal story.',
  ],
  '001': [
    'Krysten Ritter, direct: She keeps … on you.',
    'Krysten Ritter, direct: Even in … about her.',
    'Krysten Ritter, direct: The first … her heart.',
    'Krysten Ritter, direct: The writers … as personal.',
  ],
  '002': [
    'Melissa Rosenberg, partial: just starting … gear up',
    'Melissa Rosenberg, direct: So, the … personal story.',
    'Krysten Ritter, direct: [I’d love] … for that,',
    'Rachael Taylor, partial: different ways.',
    'Rachael Taylor, direct: I think … this character, / One of … play with.',
    'Krysten Ritter, direct: I love … Mike Coulter, / [Jessica and … that happens',
    'Mike Colter, direct: She’s gonna … her own, / I think … just fine.',
  ],
  '003': [
    'Krysten Ritter, direct: For Jessica, … really complex. / Netflix is … like candy.',
    'Mike Colter, direct: As for … don’t know… / I don’t … get there.',
  ],
  '004': [
    "Jeph Loeb, direct: We learned … ‘yay!'",
    'Melissa Rosenberg, direct: I think … her character, / She’s a … find something.',
    'Melissa Rosenberg, direct: I will … comic book, / The MCU … so good.',
    'Krysten Ritter, direct: For Jessica, … his death.',
    'Mike Colter, partial: completely exhausted emotionally',
    'Mike Colter, partial: in a great position,',
  ],
};

/** Both ends of a segment must be the words drawn; what lies between is the article's. */
function fits(words: string, drawn: string): boolean {
  const [first, last] = drawn.split(' … ');
  return last === undefined ? words === drawn : words.startsWith(`${first} `) && words.endsWith(` ${last}`);
}

test.each(Object.entries(seeds))('%s: every quotation with its speaker, none invented', (path, text) => {
  const expected = SPOKEN[path.split('/').at(-1)!.slice(0, 3)]!;
  const { quotations } = extractArticle({ text });
  const found = quotations.map(({ kind, speaker, segments }, i) => {
    const drawnWords = expected[i]?.split(': ').slice(1).join(': ') ?? '';
    const drawn = drawnWords.split(' / ');
    const right =
      drawn.length === segments.length && segments.every(({ words }, k) => fits(words, drawn[k]!));
    const said = right ? drawn : segments.map(({ words }) => words);
    return `${speaker?.name}, ${kind}: ${said.join(' / ')}`;
  });
  expect(found).toEqual(expected);
});
