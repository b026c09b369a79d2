import { expect, test } from '@playwright/test';
import { corpus, counts, panel } from './corpus.ts';

test('the page keeps its strict policy and asks no other origin for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  const response = await page.goto('/');
  const header = response!.headers()['content-security-policy']!;
  for (const policy of [header, await page.locator('meta[http-equiv]').getAttribute('content')]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  }
  await expect(page.locator('script:not([src])')).toHaveCount(0);

  await expect(counts(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Speaker' }).click();
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.keyboard.press('Escape');
  await page.goto(`/?q=the&open=${corpus.quotations[0]!.id}`);
  await expect(panel(page).locator('[aria-current]').first()).toBeVisible();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what is shown can be taken along, counted as what is shown', async ({ page }) => {
  await page.goto('/?kind=quotation');
  for (const [name, file] of [
    ['Table (CSV)', 'quoteline.csv'],
    ['Data (JSON)', 'quoteline.json'],
    ['Web annotations (JSON-LD)', 'quoteline.jsonld'],
    ['Citations (text)', 'quoteline.txt'],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks).toString('utf8');
    if (file.endsWith('.json')) expect(JSON.parse(content).items).toHaveLength(corpus.quotations.length);
    expect(content).toContain(corpus.quotations[0]!.speaker?.name ?? 'speaker unknown');
  }
});

test('the theme chosen is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});
