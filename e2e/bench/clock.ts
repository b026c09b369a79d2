import type { Page } from '@playwright/test';

/**
 * What a page knows of its own pace, in milliseconds. `painted`: when there was first painted what each
 * selector selects. `longest`: its longest task. `frames`: the time between frames, while it is a list.
 * `until` acts, and gives the time to the painting of the first frame in which something is so.
 */
export type Clock = {
  painted: (number | null)[];
  longest: number;
  frames: number[] | null;
  until: (act: () => void, isSo: () => boolean) => Promise<number>;
};

export type Clocked = { clock: Clock };

/** Gives a page a clock before its own scripts run. */
export async function addClock(page: Page, selectors: readonly string[]): Promise<void> {
  // What runs the benchmark wraps inner functions in this, which pages lack.
  await page.addInitScript({ content: 'globalThis.__name = (act) => act;' });
  await page.addInitScript(startClock, selectors);
}

function startClock(selectors: readonly string[]): void {
  // A task that a frame asks for comes after its painting.
  const afterFrame = (act: () => void) => setTimeout(act);
  const clock: Clock = {
    painted: selectors.map(() => null),
    longest: 0,
    frames: null,
    until: (act, isSo) =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (isSo()) afterFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        act();
        requestAnimationFrame(look);
      }),
  };
  Object.assign(window, { clock });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) clock.longest = Math.max(clock.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  for (const [at, selector] of selectors.entries()) {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look);
      else
        afterFrame(() => {
          clock.painted[at] = performance.now();
        });
    };
    requestAnimationFrame(look);
  }
}

/** Lets a page note the time between its frames while something is done; gives them in milliseconds. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const { clock } = window as unknown as Clocked;
    const frames: number[] = [];
    clock.frames = frames;
    let before = performance.now();
    const onFrame = (now: number) => {
      frames.push(now - before);
      before = now;
      if (clock.frames) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
  await act();
  return page.evaluate(() => {
    const { clock } = window as unknown as Clocked;
    const { frames } = clock;
    clock.frames = null;
    return frames!.slice(1);
  });
}

/** The longest task since it was last asked for. */
export const longestTask = (page: Page) =>
  page.evaluate(() => {
    const { clock } = window as unknown as Clocked;
    const { longest } = clock;
    clock.longest = 0;
    return longest;
  });
