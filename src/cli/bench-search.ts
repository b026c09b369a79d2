import { parseArgs } from 'node:util';
import { findMarks } from '../search/find-marks.ts';
import { readDirectory } from '../search/format.ts';
import { WordGatherer } from '../search/gather-words.ts';
import { makeIndexReader } from '../search/index-reader.ts';
import { parseQuery } from '../search/parse-query.ts';
import { searchFiles } from '../search/search-files.ts';
import { printedWords } from '../search/words.ts';
import { type Prose, writeProseArticle } from '../synth/write-prose.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);

/** How often each kind of search is made, each time for other words and from a cold start. */
const SEARCHES = 20;

/** Processor time, which others on the machine do not change. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const wordsIn = ({ text }: Prose) => printedWords(text.toLowerCase());

/** A search of each kind, in the words of an article. */
const KINDS: Record<string, (article: Prose) => string> = {
  'two letters': (article) => longWord(article).slice(0, 2),
  'a word': longWord,
  'two words': (article) => `${longWord(article)} ${wordsIn(article)[20]}`,
  misspelt: (article) => longWord(article).replace(/^(..)(.)(.)/, '$1$3$2'),
  'a phrase': (article) => `"${wordsIn(article).slice(40, 43).join(' ')}"`,
};

function longWord(article: Prose): string {
  return wordsIn(article).find((word) => word.length >= 6)!;
}

/** Text, marks and the time it takes to split them into words and to index them. */
function build(articles: number) {
  const gatherer = new WordGatherer();
  let characters = 0;
  let splitting = 0;
  let indexing = 0;
  let marks = 0;
  const add = (fields: readonly string[]) => {
    const began = seconds();
    for (const field of fields) printedWords(field);
    const split = seconds();
    gatherer.add(marks++, fields);
    indexing += seconds() - split;
    splitting += split - began;
    characters += fields.reduce((sum, field) => sum + field.length, 0);
  };
  for (let place = 0; place < articles; place++) {
    const { headline, outlet, byline, text } = writeProseArticle(place, seed);
    add([headline, outlet, byline, text]);
  }
  for (let place = 0; place < articles; place++) {
    for (const { words, speaker } of writeProseArticle(place, seed).quotations) add([words, speaker]);
  }
  const began = seconds();
  const files = new Map(searchFiles(gatherer.finish(), marks));
  indexing += seconds() - began;
  return { files, megabytes: characters / 1e6, splitting, indexing };
}

/** Milliseconds in the middle and at the 95th percentile, and the kilobytes a first search loads. */
async function search(
  files: ReadonlyMap<string, Uint8Array>,
  articles: number,
  text: (article: Prose) => string,
) {
  const times: number[] = [];
  let loaded = 0;
  for (let nth = 0; nth < SEARCHES; nth++) {
    const query = parseQuery(text(writeProseArticle((nth * 7919) % articles, seed)));
    const began = seconds();
    const seen = new Set<string>(['directory.json']);
    const reader = makeIndexReader(readDirectory(files.get('directory.json')!), async (name) => {
      seen.add(name);
      return files.get(name)!;
    });
    await findMarks(reader, query);
    times.push(1000 * (seconds() - began));
    for (const name of seen) loaded += files.get(name)!.length;
  }
  times.sort((a, b) => a - b);
  const [middle, slow] = [times[SEARCHES / 2]!, times[Math.floor(SEARCHES * 0.95)]!];
  return `${middle.toFixed(1)} / ${slow.toFixed(1)} ms, ${Math.round(loaded / SEARCHES / 1000)} kB`;
}

for (const articles of values.articles.split(',').map(Number)) {
  const { files, megabytes, splitting, indexing } = build(articles);
  const index = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  console.log(`${articles} articles, ${megabytes.toFixed(0)} MB of words`);
  console.log(`  index   ${(index / megabytes).toFixed(2)} MB a MB of words, ${files.size} files`);
  console.log(
    `  build   ${(megabytes / indexing).toFixed(1)} MB a second, ${(indexing / splitting).toFixed(1)} times splitting into words, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  for (const [kind, text] of Object.entries(KINDS)) {
    console.log(`  ${kind.padEnd(12)}${await search(files, articles, text)} at first`);
  }
}
