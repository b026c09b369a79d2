import { expect, test } from '@playwright/test';
import { corpus, counts, panel, timeline } from './corpus.ts';

test('everything is reached without a pointer: search, filter, scrub, open, read, close', async ({
  page,
}) => {
  await page.goto('/');
  await expect(counts(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(timeline(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  const holder = timeline(page).locator('[data-mark][tabindex="0"]');
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    if (await holder.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(holder).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[data-mark]:focus');
  await expect(chosen).toHaveCount(1);
  const name = await chosen.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-mark]:focus')).toHaveAttribute('aria-label', name!);
  await expect(page).not.toHaveURL(/open=/);
});

test('the chart takes one stop of Tab, and the arrows reach every mark of a row', async ({ page }) => {
  await page.goto('/?kind=article');
  const marks = timeline(page).getByRole('button', { name: /^Article/ });
  await expect(marks).toHaveCount(corpus.articles.length);
  await timeline(page).locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const seen = new Set<string>();
  for (let step = 0; step < corpus.articles.length; step++) {
    seen.add((await page.locator('[data-mark]:focus').getAttribute('aria-label'))!);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(corpus.articles.length);
});

test('the list is walked with arrows and gives the focus back', async ({ page }) => {
  await page.goto('/?view=list');
  const links = page.getByRole('region', { name: 'List' }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(links.nth(1)).toBeFocused();
});

test('? lists the keys, Esc puts the list away', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('on a phone the list comes first and the panel is a sheet that takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const links = page.getByRole('region', { name: 'List' }).getByRole('link');
  await links.first().click();
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('main', { includeHidden: true })).toHaveAttribute('inert', '');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(links.first()).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
