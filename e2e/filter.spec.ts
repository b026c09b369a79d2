import { expect, test } from '@playwright/test';
import {
  corpus,
  counts,
  list,
  mostQuoted,
  panel,
  quotationName,
  quotationWords,
  timeline,
} from './corpus.ts';

test('a speaker chosen narrows chart, list and counts alike', async ({ page }) => {
  const { name, quotations } = mostQuoted();
  const all = corpus.quotations.length;
  await page.goto('/');
  await expect(counts(page)).toContainText(`${all} quotations`);
  await page.getByRole('region', { name: 'Filters' }).getByRole('combobox', { name: 'Speaker' }).click();
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
  await expect(counts(page)).toContainText(`${quotations.length} of ${all} quotations`);
  await expect(page).toHaveURL(/speaker=/);
  await expect(
    timeline(page)
      .getByRole('button', { name: quotationName(quotations[0]!) })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const rows = list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: /quotation/i }) });
  await expect(rows).toHaveCount(quotations.length);

  await page.getByRole('button', { name: `Remove filter: ${name}` }).click();
  await expect(counts(page)).toContainText(`${all} quotations`);
});

test('filters add up, come off one by one, and all at once', async ({ page }) => {
  const { person, name } = mostQuoted();
  await page.goto(`/?speaker=${person}&kind=quotation&q=the`);
  for (const chip of [name, 'Quotations', 'search: the']) {
    await expect(page.getByRole('button', { name: `Remove filter: ${chip}` })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Remove filter: search: the' }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page).toHaveURL(/kind=quotation/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('button', { name: /Remove filter/ })).toHaveCount(0);
  await expect(counts(page)).not.toContainText(' of ');
});

test('dates that must lie in the window are fewer than dates that may', async ({ page }) => {
  const dated = corpus.articles.find(
    ({ published }) => published.earliest && published.earliest === published.latest,
  )!;
  const day = dated.published.earliest!;
  await page.goto(`/?from=${day}&to=${day}`);
  await page.getByLabel('Certain dates only').check();
  const sure = corpus.articles.filter(
    ({ published }) => published.earliest === day && published.latest === day,
  );
  await expect(counts(page)).toContainText(`${sure.length} of ${corpus.articles.length} articles`);
  await expect(page).toHaveURL(/overlap=certain/);
});

test('what matches nothing says so and offers the way back', async ({ page }) => {
  await page.goto('/?q=zzyzxqqq');
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everything again' }).click();
  await expect(counts(page)).toContainText(`${corpus.quotations.length} quotations`);
});

test('a search finds words in quotations and marks them wherever they show', async ({ page }) => {
  const quotation = corpus.quotations.find(({ segments }) => /\p{L}{7,}/u.test(segments[0]!.words))!;
  const word = /\p{L}{7,}/u.exec(quotation.segments[0]!.words)![0];
  await page.goto('/?view=list');
  await page.getByRole('search').getByRole('searchbox').fill(word);
  await expect(counts(page)).toContainText(' of ');
  const row = list(page)
    .getByRole('link', { name: quotationWords(quotation) })
    .first();
  await expect(row.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  await row.click();
  await expect(panel(page).getByLabel('Article text').locator('mark mark').first()).toBeVisible();
});

test('a phrase is found only where its words stand together, a misspelt word all the same', async ({
  page,
}) => {
  const words = corpus.quotations
    .flatMap(({ segments }) => segments[0]!.words.match(/\p{L}{3,} \p{L}{3,} \p{L}{6,}/gu) ?? [])
    .at(0)!;
  await page.goto(`/?view=list&kind=quotation&q=${encodeURIComponent(`"${words}"`)}`);
  await expect(list(page).getByRole('link').first()).toBeVisible();
  const jumbled = words.split(' ').toReversed().join(' ');
  await page.getByRole('searchbox').fill(`"${jumbled}"`);
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();

  const long = words.split(' ').at(-1)!;
  const misspelt = `${long.slice(0, 3)}${long.slice(4)}`;
  await page.getByRole('searchbox').fill(misspelt);
  await expect(list(page).getByRole('link').first()).toBeVisible();
});
