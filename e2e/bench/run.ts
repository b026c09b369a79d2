/*
 * npm run bench:explorer [-- 1000 10000 …]: Quoteline against a bare canvas (the limit), ECharts and vis-timeline.
 *
 * All draw the same made-up marks: Quoteline from its bundle, the others from one file of JSON columns with the
 * bundle's dated marks, the rows they stand in (twenty at most) and a title each. A figure has in brackets its
 * ratio to the limit's, taken in the same run: only ratios can be compared between machines.
 *
 * "first": navigation to the first useful painting, which of Quoteline is its rows with how much lies where;
 * "whole": until all can be used; the median of three loads. "step": main-thread time of a zoom or pan step,
 * mean and 95th percentile, frames included; "scrub": of a move of the playhead. "frame p95": time between two
 * frames meanwhile. "loading", "stepping": the longest task of each. "filter": from leaving half out, or taking
 * that back, to counts and chart both having been painted; what is off the screen and the overview follow. "panel":
 * click on a row of the list to open panel. "heap": with buffers. "–": not done within 60 s. What Quoteline draws
 * besides (axis, overview, counts, filters) is in its figures.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { other, quoteline } from './contestants.ts';
import { type Contestant, measure } from './measure.ts';
import { heading, line } from './table.ts';
import { writeMarks } from './write-marks.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const OTHERS = ['echarts', 'vis-timeline'];
/** Marks an article has in a made-up bundle. */
const MARKS_PER_ARTICLE = 3.66;

/** The explorer and, beside it, the page that draws what it is compared with. */
async function buildInto(folder: string): Promise<void> {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const others = { outDir: join(folder, 'bench'), target: 'es2023' };
  await build({ configFile: false, root: 'e2e/bench', base: './', logLevel: 'error', build: others });
  await mkdir(join(folder, 'bench-marks'));
}

/** Makes a bundle of about so many marks, and the file with the same marks for the others. */
async function makeCorpus(folder: string, marks: number): Promise<void> {
  const articles = String(Math.max(1, Math.round(marks / MARKS_PER_ARTICLE)));
  const out = join(folder, 'corpus', `bench-${marks}`);
  const command = ['tsx', 'src/cli/synth.ts', '--articles', articles, '--seed', '1', '--out', out];
  execFileSync('npx', [...command, '--bundle-only'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await writeMarks(out, join(folder, 'bench-marks', `${marks}.json`));
}

async function compare(browser: Browser, origin: string, marks: number): Promise<void> {
  const meet = (contestant: Contestant) =>
    measure(browser, { ...contestant, url: `${origin}${contestant.url}` });
  console.log(`\n${marks} marks\n${heading()}`);
  const limit = await meet(other('limit', marks));
  console.log(line('limit', limit, null));
  console.log(line('quoteline', await meet(quoteline(marks)), limit));
  for (const name of OTHERS) console.log(line(name, await meet(other(name, marks)), limit));
}

const sizes = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'quoteline-bench-'));
try {
  await buildInto(folder);
  // Without the site's headers, as other libraries write styles and HTML where the site forbids it.
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { port: Number(process.env.E2E_PORT ?? 4185) },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      // What drives the page asks where in a script each error was made. Unless the browser keeps that from the first
      // reading, it reads the whole script again, as it never does by itself, and that counts as the page's.
      '--js-flags=--no-enable-lazy-source-positions',
    ],
  });
  try {
    const origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
    for (const marks of sizes.length > 0 ? sizes : SIZES) {
      await makeCorpus(folder, marks);
      await compare(browser, origin, marks);
      await rm(join(folder, 'corpus', `bench-${marks}`), { recursive: true });
    }
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  await rm(folder, { recursive: true });
}
