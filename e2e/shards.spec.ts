import { expect, type Page, type Route, test } from '@playwright/test';
import { corpus, counts, list, panel, timeline } from './corpus.ts';
import { holdBack } from './hold-back.ts';

const quotation = corpus.quotations[0]!;
const article = corpus.articles.find(({ id }) => id === quotation.article)!;

/** Lets some files of the bundle go wrong, until told that all is well again. */
async function spoil(page: Page, files: string, answer: (route: Route) => Promise<void>) {
  await page.route(files, answer);
  return () => page.unroute(files);
}

for (const [what, answer] of [
  ['can’t be reached', (route: Route) => route.abort()],
  ['is not there', (route: Route) => route.fulfill({ status: 404 })],
  ['is no JSON', (route: Route) => route.fulfill({ body: '[{' })],
  ['holds something else', (route: Route) => route.fulfill({ json: [{ id: 'q-1' }] })],
] as const) {
  test(`quotations whose file ${what} are said to be missing in their place, and all else holds`, async ({
    page,
  }) => {
    const mend = await spoil(page, '**/data-*/quotation-*.json', answer);
    await page.goto('/');
    await expect(counts(page)).toContainText(`${corpus.quotations.length} quotations`);
    await expect(timeline(page).getByRole('alert')).toContainText('Could not fetch the words of some marks');
    await timeline(page)
      .getByRole('button', { name: /^(Partial quotation|Quotation), .*: words could not be fetched/ })
      .first()
      .click();
    await expect(panel(page).getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(panel(page).getByRole('alert')).toContainText('Could not fetch the article’s quotations');
    await expect(panel(page).getByLabel('Article text')).toContainText(/\w{4}/);

    await mend();
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('figure')).toContainText('“');
    await expect(panel(page).locator('[aria-current]').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what can’t be had is said until it has come, also while it is asked for again', async ({ page }) => {
  await spoil(page, '**/data-*/quotation-*.json', (route) => route.abort());
  await page.goto('/');
  const alert = timeline(page).getByRole('alert');
  await expect(alert).toContainText('Could not fetch the words of some marks');
  const before = await timeline(page).boundingBox();

  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  const asked = page.waitForRequest('**/data-*/quotation-*.json');
  // Takes the place of the one before, so that nothing slips through between the two.
  await page.route('**/data-*/quotation-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await asked;
  await expect(alert).toContainText('Could not fetch the words of some marks');
  expect(await timeline(page).boundingBox()).toEqual(before);
  letThrough();
  await expect(alert).toHaveCount(0);
});

test('an article whose file is missing leaves the chart, the list and the other panels alone', async ({
  page,
}) => {
  const mend = await spoil(page, '**/data-*/article-*.json', (route) => route.abort());
  await page.goto(`/?open=${quotation.id}&view=list`);
  await expect(panel(page).getByRole('alert')).toContainText('Could not fetch this article');
  await expect(list(page).getByRole('alert')).toContainText('Could not fetch the words of some items');
  await expect(
    list(page)
      .getByRole('link', { name: quotation.segments[0]!.words.slice(0, 20) })
      .first(),
  ).toBeVisible();
  // With the panel still open nothing else asks for the file again: the button alone brings it.
  await mend();
  await list(page).getByRole('button', { name: 'Try again' }).click();
  await expect(list(page).getByRole('link', { name: article.headline!, exact: true })).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(article.headline!);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(
    panel(page).getByRole('heading', { name: 'Choose a mark to read it in its source' }),
  ).toBeVisible();
});

test('an export that can’t fetch all it needs says so, and can be tried again', async ({ page }) => {
  await page.goto('/?kind=article');
  await expect(counts(page)).toBeVisible();
  const mend = await spoil(page, '**/corpus/articles/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Web annotations' }).click();
  await expect(page.getByText(/^The export stopped:/)).toBeVisible();
  await mend();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('banner').getByRole('button', { name: 'Try again' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('quoteline.jsonld');
});

test('another corpus of the site is opened by its name, which all links keep', async ({ page }) => {
  await page.route('**/corpus/harbour/**', async (route) => {
    const url = route.request().url().replace('/corpus/harbour/', '/corpus/');
    if (!url.endsWith('/corpus.json')) return route.continue({ url });
    const response = await route.fetch({ url });
    await route.fulfill({ json: { ...(await response.json()), title: 'The harbour' } });
  });
  await page.goto('/?corpus=harbour&view=list');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour');
  await expect(page).toHaveTitle('The harbour · Quoteline');
  await list(page).getByRole('link', { name: article.headline!, exact: true }).click();
  await expect(panel(page).getByLabel('Article text')).toContainText(/\w{4}/);
  await expect(page).toHaveURL(/corpus=harbour/);
  for (const link of await page.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toContain('corpus=harbour');
  }
  await page.goBack();
  await expect(
    panel(page).getByRole('heading', { name: 'Choose a mark to read it in its source' }),
  ).toBeVisible();
});

test('a corpus that is not there is named, with the way to the site’s own', async ({ page }) => {
  await page.goto('/?corpus=atlantis');
  await expect(page.getByRole('heading', { name: 'There is no corpus named “atlantis” here' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the site’s own corpus' }).click();
  await expect(counts(page)).toBeVisible();
  await page.goto('/?corpus=../../etc');
  await expect(page.getByRole('alert')).toContainText('is no name of a corpus');
});

test('until the columns are there the chart is painted from the first file, and one can search', async ({
  page,
}) => {
  const answer = await holdBack(page, '**/data-*/columns.bin');
  await page.goto('/');
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(corpus.title);
  await expect(counts(page)).toContainText('Fetching');
  const search = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('zzzz');
  answer();
  await expect(counts(page)).toContainText(`0 of ${corpus.quotations.length} quotations`);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('zzzz');
  await page.keyboard.press('Escape');
  await expect(counts(page)).toContainText(`${corpus.quotations.length} quotations`);
});
