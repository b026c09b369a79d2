import type { Browser, CDPSession, Page } from '@playwright/test';
import { addClock, type Clocked, framesWhile, longestTask } from './clock.ts';

/** In milliseconds, megabytes and elements; the steps' are one figure a step. */
export type Figures = {
  first: number;
  whole: number;
  loading: number;
  steps: number[];
  scrubs: number[];
  frames: number[];
  stepping: number;
  filter: number;
  panel: number | null;
  elements: number;
  heap: number;
};

/**
 * How a contestant is driven. `first` and `whole` select what is on the page once something useful is drawn
 * and once all is ready. Steps and scrubs return once their input is given: their drawing is waited for
 * here. `filter` and `panel` give the milliseconds from the input to what it changes having been painted.
 */
export type Contestant = {
  url: string;
  first: string;
  whole: string;
  aim?: (page: Page) => Promise<void>;
  step: (page: Page, at: number) => Promise<unknown>;
  scrub: (page: Page, at: number) => Promise<unknown>;
  filter: (page: Page, on: boolean) => Promise<number>;
  panel?: (page: Page) => Promise<number>;
};

/** Half of the steps zoom in, the others pan. */
export const STEPS = 30;
export const ZOOMS = STEPS / 2;
const LOADS = 3;
const FILTERINGS = 4;
const PATIENCE = 60_000;
const SLOW = 10_000;
/** A page at rest is at work for less than so many milliseconds of so many. */
const REST = { work: 8, of: 500 };

type Loaded = Pick<Figures, 'first' | 'whole' | 'loading'>;

/** Figures of one contestant, each load in a page of its own; `null` where it isn't done within a minute. */
export async function measure(browser: Browser, contestant: Contestant): Promise<Figures | null> {
  const loads: Loaded[] = [];
  for (;;) {
    // What loads slowly need not be loaded again to be told from the others.
    const isLast = loads.length === LOADS - 1 || (loads[0]?.whole ?? 0) > SLOW;
    const figures = await inPage(browser, async (page) => {
      const loaded = await load(page, contestant);
      return { loaded, driven: isLast ? await drive(page, contestant) : null };
    });
    if (figures === null) return null;
    loads.push(figures.loaded);
    if (!figures.driven) continue;
    const of = (name: keyof Loaded) => median(loads.map((each) => each[name]));
    return { first: of('first'), whole: of('whole'), loading: of('loading'), ...figures.driven };
  }
}

async function inPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T | null> {
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
    return await Promise.race([act(page).catch(gaveUp), patience, broken]);
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

async function load(page: Page, { url, first, whole }: Contestant): Promise<Loaded> {
  await addClock(page, [first, whole]);
  await page.goto(url);
  await page.waitForFunction(() => !(window as unknown as Clocked).clock.painted.includes(null));
  const [useful, all] = await page.evaluate(() => (window as unknown as Clocked).clock.painted);
  await comeToRest(page);
  return { first: useful!, whole: all!, loading: await longestTask(page) };
}

async function drive(
  page: Page,
  { aim, step, scrub, filter, panel }: Contestant,
): Promise<Omit<Figures, keyof Loaded>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const steps: number[] = [];
  const scrubs: number[] = [];
  const frames = await framesWhile(page, async () => {
    for (let at = 0; at < STEPS; at++) {
      if (at === 0 || at === ZOOMS) await aim?.(page);
      steps.push(await busy(page, devtools, () => step(page, at)));
    }
    await aim?.(page);
    for (let at = 0; at < STEPS; at++) scrubs.push(await busy(page, devtools, () => scrub(page, at)));
  });
  const stepping = await longestTask(page);
  await comeToRest(page);
  const filterings: number[] = [];
  for (let at = 0; at < FILTERINGS; at++) {
    filterings.push(await filter(page, at % 2 === 0));
    await comeToRest(page);
  }
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await devtools.send('Runtime.getHeapUsage');
  const buffers = 'backingStorageSize' in rest ? Number(rest.backingStorageSize) : 0;
  const heap = (usedSize + buffers) / 1e6;
  const opened = panel ? await panel(page) : null;
  return { steps, scrubs, frames, stepping, filter: median(filterings), panel: opened, elements, heap };
}

/** Milliseconds the page's main thread was at work from an input to the second frame after it. */
async function busy(page: Page, devtools: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await taskTime(devtools);
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await taskTime(devtools)) - before;
}

export async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Waits until the page has nothing left to do, so that it doesn't count for what comes after. */
export async function comeToRest(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (;;) {
    const before = await taskTime(devtools);
    await page.waitForTimeout(REST.of);
    if ((await taskTime(devtools)) - before < REST.work) break;
  }
  await devtools.detach();
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
