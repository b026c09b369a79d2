import { expect, type Page, test } from '@playwright/test';
import { corpus, counts, list } from './corpus.ts';

/** A long word of some quotation. */
const WORD = corpus.quotations.flatMap(
  ({ segments }) => segments[0]!.words.match(/(?<![\p{L}’'])\p{L}{8,}(?![\p{L}’'])/gu) ?? [],
)[0]!;
const INDEX = '**/search/*';

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.getByRole('search').getByText(/\bhits?\b/);

test('the index is left alone until somebody searches, and then read in small part', async ({ page }) => {
  const read: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/')) read.push(request.url().split('/').at(-1)!);
  });
  await page.goto('/');
  await expect(counts(page)).toBeVisible();
  expect(read).toEqual([]);
  await field(page).fill(WORD);
  await expect(hits(page)).toBeVisible();
  expect(read.sort()).toEqual(['directory.json', 'marks-0.bin', 'words-0.bin']);
});

test('the field tells how many hits there are, and what for', async ({ page }) => {
  await page.goto('/?view=list');
  await field(page).fill(WORD);
  await expect(hits(page)).toHaveText(/^[1-9]\d* hits?$/);
  const found = Number.parseInt(await hits(page).innerText(), 10);
  await expect(list(page).getByRole('row', { includeHidden: true })).not.toHaveCount(0);
  await expect(field(page)).toHaveAccessibleDescription(new RegExp(`^${found} hits?$`));

  await field(page).fill(`${WORD.slice(0, 3)}${WORD.slice(4)}`);
  await expect(hits(page)).toHaveText(new RegExp(`^\\d+ hits? for “${WORD}`, 'i'));
  await field(page).fill('zzyzxqqq');
  await expect(hits(page)).toHaveText('no hits');
  await field(page).fill('');
  await expect(hits(page)).toHaveCount(0);
});

test('what is typed last is what is shown, however fast it was typed', async ({ page }) => {
  await page.goto('/?view=list');
  await field(page).fill(WORD);
  await expect(hits(page)).toBeVisible();
  const wanted = await hits(page).innerText();
  await field(page).fill('');
  await field(page).pressSequentially(WORD);
  await expect(hits(page)).toHaveText(wanted);
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(WORD)}$|q=${encodeURIComponent(WORD)}&`));
});

test('a phrase being typed leaves all as it is until it has a letter', async ({ page }) => {
  await page.goto('/?view=list');
  await field(page).pressSequentially('“');
  await expect(page).toHaveURL(/q=/);
  await expect(hits(page)).toHaveCount(0);
  await expect(counts(page)).toContainText(`${corpus.quotations.length} quotations`);
  await field(page).pressSequentially(WORD);
  await expect(hits(page)).toHaveText(/^[1-9]/);
});

test('a part of the index that is missing is said in one line, and asked for again', async ({ page }) => {
  await page.route('**/search/marks-0.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/?view=list');
  await field(page).fill(WORD);
  const alert = page.getByRole('alert').filter({ hasText: 'could not be searched for' });
  await expect(alert).toContainText('marks-0.bin answered 404');
  await expect(hits(page)).toHaveCount(0);
  await expect(counts(page)).not.toContainText(' of ');
  await page.unroute('**/search/marks-0.bin');
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(hits(page)).toHaveText(/^[1-9]/);
  await expect(alert).toHaveCount(0);
});

test('an index that is damaged or out of reach takes nothing else down', async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ body: '{' }));
  await page.goto('/?view=list');
  await expect(counts(page)).toBeVisible();
  await field(page).fill(WORD);
  await expect(page.getByRole('alert')).toContainText('directory.json is no index');
  await expect(counts(page)).toContainText(`${corpus.quotations.length} quotations`);
  await page.unroute(INDEX);
  await page.route(INDEX, (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('alert')).toContainText('directory.json could not be reached');
});
