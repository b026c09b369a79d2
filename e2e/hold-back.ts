import type { Page } from '@playwright/test';

/** Keeps files on their way until told otherwise, by what it gives. */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route(files, async (route) => {
    await held;
    await route.fallback();
  });
  return letThrough;
}
