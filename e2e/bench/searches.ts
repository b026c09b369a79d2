import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WordGatherer } from '../../src/search/gather-words.ts';
import { searchFiles } from '../../src/search/search-files.ts';
import { printedWords } from '../../src/search/words.ts';
import { writeProseArticle } from '../../src/synth/write-prose.ts';

const SEED = 1;

/** Articles looked at to tell common words from rare ones. */
const SAMPLE = 1000;

/**
 * Puts an index of made-up prose over so many marks into a folder, five quotations an article: made-up news uses
 * a few thousand words, prose as many as a language.
 */
export async function writeProseIndex(folder: string, marks: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const gatherer = new WordGatherer();
  const articles = Math.ceil(marks / 6);
  let mark = 0;
  for (let place = 0; place < articles; place++) {
    const { headline, outlet, byline, text } = writeProseArticle(place, SEED);
    gatherer.add(mark++, [headline, outlet, byline, text]);
  }
  for (let place = 0; place < articles; place++) {
    for (const { words, speaker } of writeProseArticle(place, SEED).quotations) {
      if (mark < marks) gatherer.add(mark++, [words, speaker]);
    }
  }
  for (const [name, bytes] of searchFiles(gatherer.finish(), marks))
    await writeFile(join(folder, name), bytes);
}

/** So many searches of each kind, by its name, in the words of that prose. */
export function proseSearches(many: number): Map<string, string[]> {
  const articles = Array.from({ length: SAMPLE }, (_, place) =>
    printedWords(writeProseArticle(place, SEED).text.toLowerCase()),
  );
  const uses = new Map<string, number>();
  for (const word of articles.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const ranks = new Map([...uses].sort((a, b) => b[1] - a[1]).map(([word], rank) => [word, rank]));
  /** The first run of `length` words that will do, of one article each. */
  const pick = (length: number, willDo: (words: string[]) => boolean) => {
    const runs = articles.flatMap((words) => {
      const starts = [...words.keys()].slice(40, -length);
      const start = starts.find((at) => willDo(words.slice(at, at + length)));
      return start === undefined ? [] : [words.slice(start, start + length).join(' ')];
    });
    return Array.from({ length: many }, (_, nth) => runs[Math.floor((nth * runs.length) / many)]!);
  };
  const isCommon = (word: string) => ranks.get(word)! < 100;
  const isRare = (word: string) => uses.get(word)! <= 2 && word.length >= 6;
  const rare = pick(1, ([word]) => isRare(word!));
  const common = pick(1, ([word]) => ranks.get(word!)! < 500 && word!.length === 4);
  const names = Array.from({ length: many }, (_, nth) => writeProseArticle(nth * 7, SEED).byline);
  const quoted = (phrases: string[]) => phrases.map((phrase) => `"${phrase}"`);
  return new Map([
    ['a letter', common.map((word) => word.slice(0, 1))],
    ['a beginning', common.map((word) => word.slice(0, 3))],
    ['a common word', common],
    ['a rare word', rare],
    ['a misspelt word', rare.map((word) => word.replace(/^(..)(.)(.)/, '$1$3$2'))],
    ['a name', names],
    ['two words', pick(2, ([a, b]) => isCommon(a!) && !isCommon(b!))],
    ['a rare phrase', quoted(pick(3, (words) => words.some(isRare) && words.some(isCommon)))],
    ['a phrase of two', quoted(pick(2, (words) => words.every(isCommon)))],
    ['a common phrase', quoted(pick(3, (words) => words.every(isCommon)))],
  ]);
}
