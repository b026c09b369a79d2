import { expect, type Page, test } from '@playwright/test';
import { withCommas } from '../src/derive/with-commas.ts';
import { corpus, counts, list, timeline } from './corpus.ts';
import { crowd } from './crowd.ts';
import { holdBack } from './hold-back.ts';
import { serve } from './serve.ts';

const TIMES = 80;

test('a crowd of marks is counted, bounded in elements, and opens up as one looks closer', async ({
  page,
}) => {
  await serve(page, crowd(TIMES));
  await page.goto('/');
  await expect(counts(page)).toContainText(`${withCommas(corpus.quotations.length * TIMES)} quotations`);
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  expect(await elements()).toBeLessThanOrEqual(1500);

  const counted = timeline(page)
    .getByRole('button', { name: /Look closer/ })
    .first();
  await counted.focus();
  const first = await counted.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect(counted).not.toHaveAttribute('aria-label', first!);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=.*to=/);
  await expect(
    timeline(page)
      .getByRole('button', { name: /^(Quotation|Partial quotation|Article), / })
      .first(),
  ).toBeVisible();
  expect(await elements()).toBeLessThanOrEqual(1500);
});

test('after a gesture the whole chart is what its link shows, out of sight, too', async ({
  page,
  context,
}) => {
  const drawing = (of: Page) =>
    timeline(of)
      .locator('[data-mark], path')
      .evaluateAll((parts) =>
        parts.map((part) =>
          ['aria-label', 'transform', 'd'].map((name) => part.getAttribute(name)).join(' '),
        ),
      );
  await page.setViewportSize({ width: 1200, height: 500 });
  await serve(page, crowd(TIMES));
  await page.goto('/');
  await expect(timeline(page).locator('[data-mark]').first()).toBeVisible();
  const before = await drawing(page);
  await timeline(page).hover({ position: { x: 500, y: 20 } });
  await page.keyboard.down('Control');
  for (let step = 0; step < 6; step++) await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=.*to=/);
  // The address may still be on its way to where the gesture ended; what is shared is the view itself.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.setViewportSize({ width: 1200, height: 500 });
  await serve(other, crowd(TIMES));
  await other.goto(link);
  await expect(timeline(other).locator('[data-mark]').first()).toBeVisible();
  await expect
    .poll(async () => (await drawing(page)).join('\n') === (await drawing(other)).join('\n'))
    .toBe(true);
  expect(await drawing(page)).not.toEqual(before);
});

test('the list of a crowd is one table: every row is reached, few are drawn, the focus stays', async ({
  page,
}) => {
  await serve(page, crowd(TIMES));
  await page.goto('/?view=list');
  const rows = (corpus.articles.length + corpus.quotations.length) * TIMES;
  const table = list(page).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(rows + 1));
  const row = (number: number) => table.locator(`[aria-rowindex="${number + 1}"]`);
  await row(1).getByRole('link').focus();
  for (const [key, number] of [
    ['ArrowDown', 2],
    ['End', rows],
    ['ArrowDown', rows],
    ['ArrowUp', rows - 1],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(row(number).getByRole('link')).toBeFocused();
    await expect(row(number)).toBeInViewport();
  }
  await page.keyboard.press('PageDown');
  const reached = table.locator('tr:focus-within');
  const before = await reached.getAttribute('aria-rowindex');
  expect(Number(before)).toBeGreaterThan(3);

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(row(Math.round(rows / 2))).toBeAttached();
  await expect(reached).toHaveAttribute('aria-rowindex', before!);
  await expect(reached).not.toBeInViewport();
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1500);
  await page.keyboard.press('ArrowUp');
  await expect(row(Number(before) - 2)).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  await expect(row(500)).toBeAttached();
  await expect(row(501)).toHaveCount(0);
  await expect(list(page).getByText(`The first 500 of`)).toBeVisible();
});

for (const [key, sent] of [
  ['ArrowDown', 1],
  ['End', (corpus.articles.length + corpus.quotations.length) * TIMES - 1],
] as const) {
  test(`what scrolls a long list takes the focus over from its first rows after ${key}`, async ({ page }) => {
    const letThrough = await holdBack(page, /ScrolledRows/);
    await serve(page, crowd(TIMES));
    await page.goto('/?view=list');
    const table = list(page).getByRole('table');
    const link = (row: number) => table.locator(`[data-row="${row}"]`).getByRole('link');
    await link(0).focus();
    await page.keyboard.press(key);
    await expect(table.locator('tr:focus-within')).toBeVisible();
    await expect(table.locator('[data-index]')).toHaveCount(0);

    letThrough();
    await expect(table.locator('[data-index]').first()).toBeAttached();
    await expect(link(sent)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(link(sent - 1)).toBeFocused();
  });
}

test('a filter with many values lists the first of them and finds every other by its name', async ({
  page,
}) => {
  const many = crowd(TIMES);
  const named = many.quotations.filter(({ speaker }) => speaker !== null);
  const people = named.map((_, at) => ({
    ...corpus.people[0]!,
    id: `speaker-${at}`,
    name: `Speaker Number ${at}`,
    aliases: [],
  }));
  const place = new Map(named.map(({ id }, at) => [id, at]));
  const quotations = many.quotations.map((quotation) => {
    const at = place.get(quotation.id);
    if (at === undefined) return quotation;
    const { id: person, name } = people[at]!;
    return { ...quotation, speaker: { ...quotation.speaker!, person, name } };
  });
  await serve(page, { ...many, people, quotations });
  await page.goto('/');
  await page.getByRole('region', { name: 'Filters' }).getByRole('combobox', { name: 'Speaker' }).click();
  await expect(page.getByText(/^The first 30 of [\d,]+: type to find any speaker\.$/)).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(30);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1500);

  const nines = people.filter(({ name }) => /Number 9/.test(name)).length.toLocaleString('en');
  await page.getByPlaceholder('Find speaker').fill('number 9');
  await expect(page.getByText(`The first 30 of ${nines} of that name: type more`)).toBeVisible();

  const last = people.at(-1)!;
  await page.getByPlaceholder('Find speaker').fill('');
  await expect(page.getByRole('option', { name: last.name })).toHaveCount(0);
  await page.getByPlaceholder('Find speaker').fill(last.name);
  await page.getByRole('option', { name: last.name }).click();
  await expect(page).toHaveURL(new RegExp(`speaker=${last.id}$`));
  await expect(counts(page)).toContainText(`1 of ${quotations.length.toLocaleString('en')} quotations`);
});
