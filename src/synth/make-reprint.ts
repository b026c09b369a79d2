import type { Random } from './random.ts';
import { DIGITS, FILLERS, RESPELLINGS, SYNONYMS } from './rewordings.ts';

/** The words another outlet prints of an utterance; `fragment` where it weaves a few into its own sentence. */
export type Reprint = { words: string; fragment: boolean };

type Edit = (sentences: string[], random: Random) => string[];

/** Changes each word for which `change` has another, with a probability. */
function reword(probability: number, change: (bare: string) => string | null): Edit {
  return (sentences, random) =>
    sentences.map((sentence) =>
      sentence
        .split(' ')
        .flatMap((word) => {
          const marks = /[.,]*$/.exec(word)![0];
          const bare = word.slice(0, word.length - marks.length);
          const other = change(bare);
          if (other === null || !random.chance(probability)) return [word];
          return other === '' ? (marks === '' ? [] : [word]) : [other + marks];
        })
        .join(' '),
    );
}

const from = (list: Readonly<Record<string, string>>) => (bare: string) =>
  Object.hasOwn(list, bare) ? list[bare]! : null;

/** A letter doubled or left out in the middle of a name, as names are misheard. */
const misheard = (bare: string) =>
  /^[A-Z][a-z]{4,}$/.test(bare) && !/^(?:The|Our|When|What|Every|They|There|Without|People|Nobody)/.test(bare)
    ? bare.slice(0, 3) + (bare[3] === 'l' ? 'll' : '') + bare.slice(4)
    : null;

const dropFirst: Edit = (sentences) => (sentences.length > 1 ? sentences.slice(1) : sentences);
const dropLast: Edit = (sentences) => (sentences.length > 1 ? sentences.slice(0, -1) : sentences);

const cutMiddle: Edit = (sentences) =>
  sentences.length > 2 ? [sentences[0]!.replace(/\.$/, ' …'), ...sentences.slice(2)] : sentences;

/** Ends at the last sentence's last comma. */
const trimClause: Edit = (sentences) => {
  const last = sentences.at(-1)!;
  const comma = last.lastIndexOf(',');
  return comma > 20 ? [...sentences.slice(0, -1), `${last.slice(0, comma)}.`] : sentences;
};

/** A pronoun at the beginning of a sentence gives way to the noun it stands for, in brackets. */
const bracketPronoun: Edit = (sentences, random) => {
  const noun = random.pick(['[The owners]', '[The council]', '[The two sisters]', '[The company]']);
  return sentences.map((sentence) => sentence.replace(/^(?:They|We|It) /, `${noun} `));
};

const bracketIn: Edit = (sentences, random) => {
  const added = random.pick(['[in the north]', '[the mayor]', '[of last year]', '(since sold)']);
  return sentences.map((sentence, index) =>
    index > 0 ? sentence : sentence.replace(/^(\S+ \S+ \S+ \S+)/, `$1 ${added}`),
  );
};

const speak: Edit = (sentences) =>
  sentences.map((sentence) => sentence.replace('going to', 'gonna').replace(' and ', ' an’ '));

const EDITS: readonly Edit[] = [
  dropFirst,
  dropLast,
  cutMiddle,
  trimClause,
  bracketPronoun,
  bracketIn,
  speak,
  reword(0.9, from(RESPELLINGS)),
  reword(0.9, from(DIGITS)),
  reword(0.7, from(SYNONYMS)),
  reword(0.8, (bare) => (FILLERS.has(bare) ? '' : null)),
  reword(0.8, misheard),
];

const CURLY = (words: string) => words.replaceAll("'", '’');

const substance = (words: readonly string[]) => words.filter((word) => word.length > 4).length;

/** Three to nine words of a sentence: of three places to cut, the one that says most. */
function cutFragment(sentences: readonly string[], random: Random): string {
  const words = random.pick(sentences).replace(/\.$/, '').split(' ');
  const length = Math.min(words.length, 3 + random.below(7));
  const cuts = Array.from({ length: 3 }, () => {
    const start = random.below(words.length - length + 1);
    return words.slice(start, start + length);
  });
  const [best] = cuts.sort((a, b) => substance(b) - substance(a));
  return best!.join(' ').replace(/,$/, '');
}

/**
 * How another outlet prints `sentences`: half to the letter, a sixth as a fragment, the rest edited once
 * to three times, in the manner of copy editors.
 */
export function makeReprint(sentences: readonly string[], random: Random): Reprint {
  const marks = random.chance(0.5) ? CURLY : (words: string) => words;
  const fate = random.next();
  if (fate < 0.16) return { words: marks(cutFragment(sentences, random)), fragment: true };
  let edited = [...sentences];
  if (fate > 0.6) {
    for (let edit = 0; edit < 1 + random.streak(0.4, 2); edit++) edited = random.pick(EDITS)(edited, random);
  }
  return { words: marks(edited.join(' ')), fragment: false };
}
