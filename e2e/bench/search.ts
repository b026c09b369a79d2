/*
 * npm run bench:typing [-- [--marks N] [--searches N] [--every MS] [--kinds KINDS] [SITE …]]: from a key in the search
 * field to its first hits having been painted, in a page of so many marks with an index of prose. Each search is typed
 * letter by letter, at a quick typist's pace or a key each so many milliseconds, into a page of its own, so that
 * nothing of the index is kept.
 *
 * Milliseconds since the key, in the middle and at the 95th percentile of all keys: "asked" until the question
 * went to the worker, "answered" until the first hits came back, "painted" until their number was, "drawn" until the chart
 * was painted with hits alone, "ended" until the last came back; "last" is "painted" of the last keys alone, whose
 * question is the whole search. "main": main-thread milliseconds a key, with all that is drawn of the hits;
 * "longest": the longest task (0 where none takes 50 ms). "files", "kB": fetched of the index a search. Each SITE is a built
 * page with such a corpus in `corpus/bench`, to be compared in one run; KINDS are parts of names of searches.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { addClock, longestTask } from './clock.ts';
import { comeToRest, taskTime } from './measure.ts';
import { type SearchClocked, startSearchClock, type Typed } from './search-clock.ts';
import { proseSearches, writeProseIndex } from './searches.ts';

const MARKS_PER_ARTICLE = 3.62;

type Search = { typed: Typed[]; main: number; longest: number; files: number; bytes: number };

async function search(browser: Browser, origin: string, text: string, every: number): Promise<Search> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await addClock(page, []);
    await page.addInitScript(startSearchClock);
    await page.goto(`${origin}?corpus=bench`);
    await page.locator('[aria-label=Timeline] [data-mark]').first().waitFor();
    await page.keyboard.press('/');
    await comeToRest(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskTime(devtools);
    await longestTask(page);
    for (const letter of text) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(every);
    }
    await page.waitForFunction(() => (window as unknown as SearchClocked).typed.at(-1)?.ended !== undefined);
    await comeToRest(page);
    const main = (await taskTime(devtools)) - before;
    const longest = await longestTask(page);
    const typed = await page.evaluate(() => (window as unknown as SearchClocked).typed);
    return { typed, main: main / text.length, longest, ...(await fetched(page)) };
  } finally {
    await page.close();
  }
}

/** Of the index, by the worker. */
async function fetched(page: Page): Promise<{ files: number; bytes: number }> {
  const sizes = await page
    .workers()[0]!
    .evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((each) => (each as PerformanceResourceTiming).encodedBodySize),
    );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const COLUMNS = ['asked', 'answered', 'painted', 'drawn', 'ended'] as const;
const HEAD = [
  ...[...COLUMNS, 'last'].map((column) => column.padStart(12)),
  ...['main', 'longest', 'files', 'kB'].map((column) => column.padStart(8)),
].join('');

function line(kind: string, searches: readonly Search[]): string {
  const mean = (of: (search: Search) => number) =>
    searches.reduce((sum, each) => sum + of(each), 0) / searches.length;
  const spread = (given: readonly number[]) => {
    const values = given.toSorted((a, b) => a - b);
    const at = (part: number) => (values[Math.floor(values.length * part)] ?? Number.NaN).toFixed(0);
    return `${at(0.5)} / ${at(0.95)}`.padStart(12);
  };
  const times = COLUMNS.map((column) =>
    spread(searches.flatMap(({ typed }) => typed.flatMap((each) => each[column] ?? []))),
  );
  const last = spread(searches.flatMap(({ typed }) => typed.at(-1)?.painted ?? []));
  const longest = Math.max(...searches.map((each) => each.longest));
  const rest = [
    mean(({ main }) => main),
    longest,
    mean(({ files }) => files),
    mean(({ bytes }) => bytes / 1000),
  ];
  return kind.padEnd(18) + times.join('') + last + rest.map((value) => value.toFixed(0).padStart(8)).join('');
}

type Options = { searches: string; every: string; kinds: string };

async function compare(sites: readonly string[], { searches: many, every, kinds }: Options): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const port = Number(process.env.E2E_PORT ?? 4185);
  const servers = await Promise.all(
    sites.map((outDir, at) =>
      preview({ configFile: false, build: { outDir }, preview: { port: port + at } }),
    ),
  );
  try {
    console.log(`load ${loadavg()[0]!.toFixed(1)}\n${''.padEnd(18)}${HEAD}`);
    for (const [kind, texts] of proseSearches(Number(many))) {
      if (!kinds.split(',').some((part) => kind.includes(part))) continue;
      const searches: Search[][] = sites.map(() => []);
      for (const text of texts) {
        for (const [at, server] of servers.entries()) {
          searches[at]!.push(await search(browser, server.resolvedUrls!.local[0]!, text, Number(every)));
        }
      }
      for (const [at, made] of searches.entries())
        console.log(line(at === 0 ? kind : `  ${sites[at]!.slice(-14)}`, made));
    }
    console.log(`load ${loadavg()[0]!.toFixed(1)}`);
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    marks: { type: 'string', default: '60000' },
    searches: { type: 'string', default: '5' },
    every: { type: 'string', default: '180' },
    kinds: { type: 'string', default: '' },
  },
});
if (positionals.length > 0) await compare(positionals, values);
else {
  const site = await mkdtemp(join(tmpdir(), 'quoteline-bench-'));
  try {
    await build({ logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
    const corpus = join(site, 'corpus', 'bench');
    const articles = String(Math.ceil(Number(values.marks) / MARKS_PER_ARTICLE));
    const command = ['tsx', 'src/cli/synth.ts', '--articles', articles, '--seed', '1', '--out', corpus];
    execFileSync('npx', [...command, '--bundle-only'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { data, counts } = JSON.parse(await readFile(join(corpus, 'corpus.json'), 'utf8'));
    await writeProseIndex(join(corpus, data, 'search'), counts.event + counts.article + counts.quotation);
    await compare([site], values);
  } finally {
    await rm(site, { recursive: true });
  }
}
