import { expect, test } from '@playwright/test';
import { STRETCH } from '../src/derive/stretches.ts';
import { withCommas } from '../src/derive/with-commas.ts';
import { corpus, counts, list, panel, quotationWords, timeline } from './corpus.ts';
import { crowd } from './crowd.ts';
import { serve } from './serve.ts';

const PER_COPY = corpus.articles.length + corpus.quotations.length;
/** So many copies that the list can't be drawn as one. */
const TIMES = Math.ceil((STRETCH * 1.1) / PER_COPY);
const ROWS = TIMES * PER_COPY;
const MOST_ELEMENTS = 1500;

test('more than a list can hold is zoomed, leafed through, filtered, searched and read, with few elements', async ({
  page,
}) => {
  await serve(page, crowd(TIMES));
  const light = async () =>
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(
      MOST_ELEMENTS,
    );
  const quotations = TIMES * corpus.quotations.length;
  await page.goto('/');
  await expect(counts(page)).toContainText(`${withCommas(quotations)} quotations`);
  await light();

  const counted = timeline(page).getByRole('button', { name: /Look closer/ });
  const single = timeline(page).getByRole('button', { name: /^(Quotation|Partial quotation), / });
  for (let closer = 0; closer < 8 && (await single.count()) === 0; closer++) {
    const before = await counts(page).innerText();
    await counted.last().press('Enter');
    // They follow last, when the chart stands.
    await expect(counts(page)).not.toHaveText(before);
    await light();
  }
  await expect(single.first()).toBeVisible();
  await page.getByRole('button', { name: 'All of time' }).click();
  await expect(counts(page)).toContainText(`${withCommas(quotations)} quotations`);

  await page.getByRole('region', { name: 'Filters' }).getByRole('combobox', { name: 'Speaker' }).click();
  await page.getByRole('option').first().click();
  await expect(counts(page)).toContainText(` of ${withCommas(quotations)} quotations`);
  await light();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset' }).click();

  await page.getByRole('button', { name: 'List', exact: true }).click();
  const table = list(page).getByRole('table');
  const row = (number: number) => table.locator(`[aria-rowindex="${number + 1}"]`);
  await expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 1));
  await expect(row(1)).toBeVisible();
  await light();
  const stretch = list(page).getByLabel('Rows shown');
  await expect(stretch.getByRole('option')).toHaveText([
    new RegExp(`^1–${withCommas(STRETCH)}, from `),
    new RegExp(`^${withCommas(STRETCH + 1)}–${withCommas(ROWS)}, from `),
  ]);
  await list(page).getByRole('button', { name: 'Later' }).click();
  await expect(row(STRETCH + 1)).toBeInViewport();
  await row(STRETCH + 1)
    .getByRole('link')
    .focus();
  await page.keyboard.press('ArrowUp');
  await expect(row(STRETCH).getByRole('link')).toBeFocused();
  await expect(stretch).toHaveValue('0');
  await page.keyboard.press('End');
  await expect(row(ROWS).getByRole('link')).toBeFocused();
  await expect(stretch).toHaveValue('1');
  await light();

  const quotation = corpus.quotations.find(({ segments }) => segments[0]!.words.split(' ').length > 6)!;
  const words = quotation.segments[0]!.words.match(/[\p{L}]+(?:['’][\p{L}]+)*/gu)!.slice(0, 3);
  await page.getByRole('searchbox').fill(`"${words.join(' ')}"`);
  await expect(page.getByRole('search').getByText(/\bhits?$/)).toBeVisible();
  await expect(stretch).toHaveCount(0);
  const hit = list(page)
    .getByRole('link', { name: quotationWords(quotation) })
    .first();
  await expect(hit.locator('mark').first()).toBeVisible();
  await light();
  await hit.click();
  await expect(panel(page).getByRole('figure')).toContainText(quotation.segments[0]!.words.slice(0, 30));
  await expect(panel(page).getByLabel('Article text').locator('mark mark').first()).toBeAttached();
  await light();
});
