import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { counts } from './corpus.ts';

const LARGEST_FONT = 40_000;

/** All that the page fetches to show itself, before it is at rest and fetches ahead. */
async function firstView(page: Page) {
  const fetched: { name: string; type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const name = new URL(response.url()).pathname;
    if (['script', 'stylesheet', 'font', 'image'].includes(type) || name.endsWith('.svg')) {
      fetched.push({ name, type, body: response.body() });
    }
  });
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('/');
  await expect(counts(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(fetched.map(async ({ body, ...file }) => ({ ...file, body: await body })));
  return files.map(({ name, type, body }) => ({
    name,
    type,
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
  }));
}

const MOST = 120_000;

// Compressed bytes of scripts and styles. A phone's first view is the list.
for (const [device, width] of [
  ['desk', 1440],
  ['phone', 390],
] as const) {
  test(`the first view on a ${device} is light`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const files = await firstView(page);
    const code = files.filter(({ type }) => type === 'script' || type === 'stylesheet');
    expect(code.length).toBeGreaterThan(1);
    const sum = code.reduce((total, { gzip }) => total + gzip, 0);
    expect(sum, JSON.stringify(code, null, 1)).toBeLessThanOrEqual(MOST);
    const drawn = files.filter(({ type }) => type !== 'script' && type !== 'stylesheet');
    for (const { name, raw } of drawn) expect(raw, name).toBeLessThanOrEqual(LARGEST_FONT);
  });
}
