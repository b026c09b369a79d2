import { expect, test } from '@playwright/test';
import { corpus, counts, manifest } from './corpus.ts';
import { holdBack } from './hold-back.ts';
import { serve } from './serve.ts';

const BUNDLE = '**/corpus/corpus.json';

for (const [what, body, title] of [
  ['no JSON', '{"format": "quoteline-', 'The corpus is damaged'],
  ['another format', '{"hello": "world"}', 'The corpus is damaged'],
  ['a missing list', JSON.stringify({ ...manifest, columns: undefined }), 'The corpus is damaged'],
  [
    'columns for other items',
    JSON.stringify({ ...manifest, counts: { ...manifest.counts, article: 1 } }),
    'The corpus is damaged',
  ],
  ['a newer version', JSON.stringify({ ...manifest, version: 999 }), 'The corpus is newer than this page'],
] as const) {
  test(`a bundle with ${what} gets a screen that says so, and a way on`, async ({ page }) => {
    await page.route(BUNDLE, (route) => route.fulfill({ contentType: 'application/json', body }), {
      times: 1,
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(counts(page)).toBeVisible();
  });
}

test('without a connection the page says so, and tries again when asked', async ({ page }) => {
  await page.route(BUNDLE, (route) => route.abort('internetdisconnected'), { times: 1 });
  await page.goto('/?q=the');
  await expect(page.getByRole('heading', { name: 'No connection to the corpus' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(counts(page)).toBeVisible();
  await expect(page).toHaveURL(/q=the/);
});

test('without a bundle the page says how to make one', async ({ page }) => {
  await page.route(BUNDLE, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'There is no corpus here yet' })).toBeVisible();
  await expect(page.getByText('npm run corpus')).toBeVisible();
});

test('a bundle without articles is no error', async ({ page }) => {
  const empty = {
    ...corpus,
    articles: [],
    people: [],
    quotations: [],
    events: [],
    lineages: [],
    conflicts: [],
    unmatchedMarks: [],
  };
  await serve(page, empty);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'This corpus holds no articles' })).toBeVisible();
});

test('while the bundle is on its way the page says what it waits for', async ({ page }) => {
  const answer = await holdBack(page, BUNDLE);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Opening the corpus' })).toBeVisible();
  answer();
  await expect(counts(page)).toBeVisible();
});

test('a text that can’t be fetched leaves the rest of the panel standing', async ({ page }) => {
  await page.route('**/corpus/articles/**/*.txt', (route) => route.abort(), { times: 1 });
  await page.goto(`/?open=${corpus.quotations[0]!.id}`);
  const panel = page.getByRole('complementary', { name: 'Reading panel' });
  await expect(panel.getByRole('alert')).toContainText('could not be opened');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('[aria-current]').first()).toBeVisible();
});
