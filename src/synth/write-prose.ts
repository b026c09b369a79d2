import { makeRandom, type Random, seedOf } from './random.ts';

/**
 * How often words are used, by rank (after Ferrer i Cancho & Solé 2001): nine in ten come from a core whose
 * n-th word has a share of 1/n; the rest from a tail that thins out faster and never ends. 400 MB of it use
 * about as many different words as 400 MB of news.
 */
const CORE = 8000;
const IN_CORE = 0.9;
const THINNING = 1.25;
const LAST_RANK = 1e8;

function someRank(random: Random): number {
  if (random.chance(IN_CORE)) return Math.floor(CORE ** random.next());
  return Math.floor(Math.min(LAST_RANK, CORE * (1 - random.next()) ** -THINNING));
}

const SYLLABLES = 'b d f g k l m n p r s t v z'
  .split(' ')
  .flatMap((first) => [...'aeiou'].map((vowel) => first + vowel));

/** Made-up prose of about `length` characters whose words are spread as those of a language. */
export function writeProse(length: number, random: Random): string {
  const words: string[] = [];
  let written = 0;
  while (written < length) {
    const word = wordOfRank(someRank(random));
    words.push(random.chance(0.06) ? `${word}.` : word);
    written += word.length + 1;
  }
  return words.join(' ');
}

function wordOfRank(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0 || word === ''; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
  }
  return word;
}

/** One article of made-up prose and the words of its quotations, which stand in it. */
export type Prose = {
  headline: string;
  outlet: string;
  byline: string;
  text: string;
  quotations: { words: string; speaker: string }[];
};

/** Article number `place` of an archive: 4 kB on average, five quotations. Deterministic by `seed`. */
export function writeProseArticle(place: number, seed: number): Prose {
  const random = makeRandom(seedOf(seed, place));
  const name = () => `${wordOfRank(100 + random.below(2000))} ${wordOfRank(5000 + random.below(20_000))}`;
  const quotations = Array.from({ length: 5 }, () => {
    return { words: writeProse(60 + random.below(240), random), speaker: name() };
  });
  const paragraphs = quotations.map(
    ({ words, speaker }) =>
      `${writeProse(500 + random.below(200), random)}\n\n“${words},” said ${speaker}.\n`,
  );
  const headline = writeProse(60, random);
  return {
    headline,
    outlet: `The ${wordOfRank(1000 + random.below(500))}`,
    byline: name(),
    text: [headline, ...paragraphs].join('\n'),
    quotations,
  };
}
