import { expect, test } from '@playwright/test';
import { corpus, panel, quotationName, timeline } from './corpus.ts';

test('a click on a quotation shows it in its place in the full text', async ({ page }) => {
  const quotation = corpus.quotations.at(-1)!;
  const article = corpus.articles.find(({ id }) => id === quotation.article)!;
  await page.goto('/');
  await timeline(page)
    .getByRole('button', { name: quotationName(quotation) })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(article.headline!);
  const marked = panel(page).getByLabel('Article text').locator('[aria-current]');
  await expect(marked.first()).toBeInViewport();
  const shown = (await marked.allInnerTexts()).join('').replaceAll(/\s+/g, ' ');
  const words = quotation.segments.map((segment) => segment.words).join('');
  expect(shown).toContain(words.slice(0, 40).replaceAll(/\s+/g, ' '));
  expect(new URL(page.url()).searchParams.get('open')).toBe(quotation.id);
});

test('the article’s text is shown to the letter', async ({ page }) => {
  const article = corpus.articles[0]!;
  await page.goto(`/?open=${article.id}&tab=source`);
  const response = await page.request.get(`/corpus/${article.text}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.body());
  const box = panel(page).getByLabel('Article text');
  await expect(box.getByText(text.slice(0, 20).trim(), { exact: false }).first()).toBeVisible();
  const shown = await box.evaluate((element) => {
    for (const hidden of element.querySelectorAll('.visually-hidden')) hidden.remove();
    return element.textContent;
  });
  expect(shown).toBe(text);
});

test('one steps through an article’s quotations in the order of the text', async ({ page }) => {
  const article = corpus.articles.find(
    ({ id }) => corpus.quotations.filter((quotation) => quotation.article === id).length > 2,
  )!;
  const inOrder = corpus.quotations
    .filter((quotation) => quotation.article === article.id)
    .toSorted((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  await page.goto(`/?open=${article.id}`);
  const next = panel(page).getByRole('button', { name: 'Next' });
  await next.click();
  await expect(page).toHaveURL(new RegExp(`open=${inOrder[0]!.id}`));
  await next.click();
  await expect(page).toHaveURL(new RegExp(`open=${inOrder[1]!.id}`));
  await expect(panel(page).getByText(`Quotation 2 of ${inOrder.length}`)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Previous' }).click();
  await expect(page).toHaveURL(new RegExp(`open=${inOrder[0]!.id}`));
});

test('the panel says by which rule a quotation was found and who is credited', async ({ page }) => {
  const quotation = corpus.quotations.find(({ speaker }) => speaker !== null)!;
  await page.goto(`/?open=${quotation.id}`);
  const card = panel(page).getByRole('figure');
  await expect(card).toContainText(quotation.speaker!.name);
  await expect(card).toContainText(`${quotation.speaker!.confidence} confidence`);
});

test('why a date is what it is leads to the words it rests on', async ({ page }) => {
  const article = corpus.articles.find(({ published }) =>
    published.because.some((each) => each.evidence.length > 0),
  )!;
  const reason = article.published.because.find((each) => each.evidence.length > 0)!;
  await page.goto(`/?open=${article.id}&tab=why`);
  await expect(panel(page)).toContainText(reason.says);
  const { start, end } = reason.evidence[0]!;
  await panel(page)
    .getByRole('link', { name: /Read it in/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`span=${start}-${end}`));
  await expect(panel(page).locator('[data-evidence]').first()).toBeInViewport();
});

test('a text that is not the one the corpus was built from is not marked, and that is said', async ({
  page,
}) => {
  const quotation = corpus.quotations[0]!;
  await page.route('**/corpus/articles/**/*.txt', (route) =>
    route.fulfill({ body: 'Somebody has rewritten this.' }),
  );
  await page.goto(`/?open=${quotation.id}`);
  await expect(panel(page).getByRole('alert')).toContainText('not the one the corpus was built from');
  await expect(panel(page).getByText('Somebody has rewritten this.')).toBeVisible();
  await expect(panel(page).getByLabel('Article text').locator('[aria-current]')).toHaveCount(0);
});

test('article text is never taken for HTML', async ({ page }) => {
  await page.route('**/corpus/articles/**/*.txt', (route) =>
    route.fulfill({ body: '<img src=x onerror="document.title=1"><b>bold</b>' }),
  );
  await page.goto(`/?open=${corpus.articles[0]!.id}&tab=source`);
  await expect(panel(page).getByText('<b>bold</b>')).toBeVisible();
  await expect(panel(page).locator('img')).toHaveCount(0);
});
