import { expect, type Page, test } from '@playwright/test';
import type { Corpus } from '../src/model/corpus.ts';
import { corpus, list } from './corpus.ts';
import { crowd } from './crowd.ts';
import { holdBack } from './hold-back.ts';
import { serve } from './serve.ts';

const WORDS = '**/data-*/{article,quotation}-*.json';

/** Lets what is drawn and scrolled frame by frame come to an end. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  });

const link = `/?view=list&open=${corpus.quotations.at(-12)!.id}`;
const lists: [string, Corpus][] = [
  ['short', corpus],
  ['long', crowd(80)],
];
for (const width of [390, 1280]) {
  for (const [length, shown] of lists) {
    for (const way of ['PageDown', 'End', 'a link']) {
      test(`the row ${way} leads to in a ${length} list stays in sight while words come, ${width} px wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 720 });
        await serve(page, shown);
        const letThrough = await holdBack(page, WORDS);
        const table = list(page).getByRole('table');
        const reached = table.locator(way === 'a link' ? 'tr[data-open]' : 'tr:focus-within');
        // Not by its role: a panel that covers the page takes that from it.
        const words = reached.locator('[data-opens]');
        if (way === 'a link') await page.goto(link);
        else {
          await page.goto('/?view=list');
          const first = table.locator(length === 'long' ? '[data-index="0"]' : '[data-row="0"]');
          await first.getByRole('link').focus();
          await page.keyboard.press(way);
          await expect(reached).not.toHaveAttribute('data-row', '0');
        }
        await expect(words).toBeInViewport({ ratio: 1 });
        await comeToRest(page);

        await expect(table).toContainText('being fetched');
        letThrough();
        await expect(table).not.toContainText('being fetched');
        await comeToRest(page);
        await expect(words).toBeInViewport({ ratio: 1 });
      });
    }
  }
}

for (const [length, shown] of lists) {
  test(`the row a link leads to in a ${length} list stays in sight while fonts come`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await serve(page, shown);
    const letThrough = await holdBack(page, '**/*.woff2');
    await page.goto(link, { waitUntil: 'commit' });
    const words = list(page).locator('tr[data-open] [data-opens]');
    await expect(list(page).getByRole('table')).not.toContainText('being fetched');
    await expect(words).toBeInViewport({ ratio: 1 });
    await comeToRest(page);
    const before = await list(page).boundingBox();

    letThrough();
    await expect.poll(async () => (await list(page).boundingBox())?.height).not.toBe(before?.height);
    await comeToRest(page);
    await expect(words).toBeInViewport({ ratio: 1 });
  });
}
