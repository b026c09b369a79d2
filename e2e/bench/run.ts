/*
 * npm run bench:explorer [-- 1000 10000 …]: Quoteline against a bare canvas (the limit), ECharts and vis-timeline.
 *
 * Each cell is a figure and, in brackets, its ratio to the limit's, taken in the same run: only ratios can be
 * compared between machines. "first": navigation to the first useful drawing; the others' marks are made up in
 * the page, which is taken off, so they load nothing, while Quoteline fetches its bundle. "step": main-thread
 * time of a zoom or pan step, mean and 95th percentile, frames included. "longest": the longest task, loading
 * included. "filter": main-thread time to leave half out or take that back. "panel": click to open panel.
 * "–": not ready and done within 60 s. Quoteline's marks are a made-up bundle of about the same number; what it
 * draws besides (axis, overview, counts, list of filters) is in its figures.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { type Contestant, type Figures, measure } from './measure.ts';
import type { Bench } from './page.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const OTHERS = ['limit', 'echarts', 'vis-timeline'];
/** Marks an article has in a made-up bundle. */
const MARKS_PER_ARTICLE = 3.66;

type WithBench = { bench: Bench };

const other = (name: string, marks: number): Contestant => ({
  url: `/bench/?of=${name}&marks=${marks}`,
  async ready(page) {
    await page.waitForFunction(() => 'bench' in window);
    return page.evaluate(() => performance.now() - (window as unknown as WithBench).bench.made);
  },
  step: (page, at) =>
    page.evaluate((step) => {
      const { from, to, show } = (window as unknown as WithBench).bench;
      const width = (to - from) * 0.9 ** Math.min(step, 15);
      const start = from + (to - from - width) / 2 + Math.max(0, step - 15) * width * 0.05;
      show(start, start + width);
    }, at),
  filter: (page, on) => page.evaluate((is) => (window as unknown as WithBench).bench.filter(is), on),
});

const quoteline = (marks: number): Contestant => ({
  url: `/?corpus=bench-${marks}`,
  async ready(page) {
    await page.locator('[data-mark]').first().waitFor();
    return page.evaluate(() => performance.now());
  },
  async step(page, at) {
    if (at === 0) {
      const chart = (await page.getByRole('region', { name: 'Timeline' }).boundingBox())!;
      await page.mouse.move(chart.x + chart.width / 2, chart.y + 60);
      await page.keyboard.down('Control');
    }
    await page.mouse.wheel(0, at < 15 ? -25 : 12);
    if (at === 29) await page.keyboard.up('Control');
  },
  filter: (page, on) => visit(page, on ? '&kind=quotation' : ''),
  async panel(page) {
    await visit(page, '&view=list');
    await page.locator('[data-opens]').first().click();
    await page.getByRole('complementary').getByRole('tab').first().waitFor();
  },
});

/** Takes the page to another view as Back and Forward do. */
const visit = (page: Page, more: string) =>
  page.evaluate((query) => {
    const corpus = new URLSearchParams(location.search).get('corpus');
    history.pushState(null, '', `?corpus=${corpus}${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, more);

function tell(name: string, figures: Figures | null, limit: Figures | null): string {
  if (!figures) return `${name.padEnd(13)} – (not done in 60 s)`;
  const cell = (value: number | null, reference: number | null | undefined) => {
    if (value === null) return '–'.padStart(16);
    const ratio = reference ? ` (${(value / reference).toFixed(1)}×)` : '';
    return `${value.toFixed(value < 10 ? 1 : 0)}${ratio}`.padStart(16);
  };
  const mean = ({ steps }: Figures) => steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const late = ({ steps }: Figures) => steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.95)]!;
  return [
    name.padEnd(13),
    cell(figures.first, limit?.first),
    cell(mean(figures), limit && mean(limit)),
    cell(late(figures), limit && late(limit)),
    cell(figures.longest, null),
    cell(figures.filter, limit?.filter),
    cell(figures.panel, null),
    cell(figures.elements, null),
    cell(figures.heap, limit?.heap),
  ].join('');
}

const sizes = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'quoteline-bench-'));
try {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  await build({
    configFile: false,
    root: 'e2e/bench',
    base: './',
    logLevel: 'error',
    build: { outDir: join(folder, 'bench'), target: 'es2023' },
  });
  // Without the site's headers, as other libraries write styles and HTML where the site forbids it.
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { port: Number(process.env.E2E_PORT ?? 4185) },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
    const meet = async (contestant: Contestant) =>
      measure(browser, { ...contestant, url: `${origin}${contestant.url}` });
    const titles = [
      'first ms',
      'step ms',
      'step p95',
      'longest ms',
      'filter ms',
      'panel ms',
      'elements',
      'heap MB',
    ];
    for (const marks of sizes.length > 0 ? sizes : SIZES) {
      const articles = String(Math.max(1, Math.round(marks / MARKS_PER_ARTICLE)));
      const out = join(folder, 'corpus', `bench-${marks}`);
      execFileSync(
        'npx',
        ['tsx', 'src/cli/synth.ts', '--articles', articles, '--seed', '1', '--out', out, '--bundle-only'],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      console.log(`\n${marks} marks\n${''.padEnd(13)}${titles.map((title) => title.padStart(16)).join('')}`);
      let limit: Figures | null = null;
      for (const name of OTHERS) {
        const figures = await meet(other(name, marks));
        if (name === 'limit') {
          limit = figures;
          console.log(tell(name, figures, null));
          console.log(tell('quoteline', await meet(quoteline(marks)), limit));
        } else console.log(tell(name, figures, limit));
      }
      await rm(out, { recursive: true });
    }
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  await rm(folder, { recursive: true });
}
