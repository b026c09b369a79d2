import type { Browser, CDPSession, Page } from '@playwright/test';

export type Figures = {
  first: number;
  steps: number[];
  longest: number;
  elements: number;
  heap: number;
  filter: number;
  panel: number | null;
};

/** How a contestant is driven: each returns once its input is given, the drawing is waited for here. */
export type Contestant = {
  url: string;
  ready: (page: Page) => Promise<number>;
  step: (page: Page, at: number) => Promise<unknown>;
  filter: (page: Page, on: boolean) => Promise<unknown>;
  panel?: (page: Page) => Promise<unknown>;
};

const STEPS = 30;
const PATIENCE = 60_000;

/** Figures of one contestant in a page of its own; `null` where it isn't ready or done within a minute. */
export async function measure(browser: Browser, contestant: Contestant): Promise<Figures | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const gaveUp = (error: Error) => {
    if (/Timeout|closed/.test(error.message)) return null;
    throw error;
  };
  // A contestant that breaks must not pass for one that is slow.
  const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
  try {
    return await Promise.race([run(page, contestant).catch(gaveUp), patience, broken]);
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

async function run(page: Page, { url, ready, step, filter, panel }: Contestant): Promise<Figures> {
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      const store = window as unknown as { longest: number };
      for (const { duration } of list.getEntries()) store.longest = Math.max(store.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url);
  const first = await ready(page);
  const steps: number[] = [];
  for (let at = 0; at < STEPS; at++) steps.push(await busy(page, devtools, () => step(page, at)));
  const filtered = await busy(page, devtools, () => filter(page, true));
  const back = await busy(page, devtools, () => filter(page, false));
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await devtools.send('Runtime.getHeapUsage');
  const buffers = 'backingStorageSize' in rest ? Number(rest.backingStorageSize) : 0;
  let opened: number | null = null;
  if (panel) {
    const before = Date.now();
    await panel(page);
    opened = Date.now() - before;
  }
  const heap = (usedSize + buffers) / 1e6;
  return { first, steps, longest, elements, heap, filter: Math.max(filtered, back), panel: opened };
}

/** Milliseconds the page's main thread was at work from an input to the second frame after it. */
async function busy(page: Page, devtools: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await taskTime(devtools);
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await taskTime(devtools)) - before;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
