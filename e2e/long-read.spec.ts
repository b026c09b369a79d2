import { expect, type Page, test } from '@playwright/test';
import { counts, panel, timeline } from './corpus.ts';
import { longRead, SPOKEN } from './long-read.ts';
import { serve } from './serve.ts';

const MOST_ELEMENTS = 1500;
/** What a full chart leaves for the panel. */
const MOST_IN_PANEL = 400;

const long = longRead();

test.use({ viewport: { width: 1440, height: 900 } });

async function open(page: Page, address: string) {
  await serve(page, long.corpus);
  await page.route('**/corpus/articles/long.txt', (route) => route.fulfill({ body: long.text }));
  await page.goto(address);
  await expect(counts(page)).toContainText('quotations');
  await expect(timeline(page).locator('[data-mark], path').first()).toBeAttached();
}

async function expectFewElements(page: Page) {
  const [all, inPanel] = await page.evaluate(() => [
    document.querySelectorAll('*').length,
    document.querySelectorAll('#reading-panel *').length,
  ]);
  expect(all).toBeLessThanOrEqual(MOST_ELEMENTS);
  expect(inPanel).toBeLessThanOrEqual(MOST_IN_PANEL);
}

const box = (page: Page) => panel(page).getByLabel('Article text');

/** The text as it stands there, without what is said beside it. */
const shownText = (page: Page) =>
  box(page).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent;
  });

test('a quotation deep in a very long text is shown in its place, marked, with few elements', async ({
  page,
}) => {
  const deep = long.quotations.at(-40)!;
  await open(page, `/?open=${deep.id}`);
  const marked = box(page).locator('[aria-current]');
  await expect(marked).toHaveText(deep.segments[0]!.words);
  await expect(marked).toBeInViewport();
  const near = box(page).getByRole('link', { name: long.quotations.at(-39)!.segments[0]!.words });
  await expect(near).toBeAttached();
  expect(await shownText(page)).toBe(long.text);
  await expectFewElements(page);

  await near.click();
  await expect(page).toHaveURL(new RegExp(`open=${long.quotations.at(-39)!.id}`));
  await panel(page).getByRole('button', { name: 'Next', exact: false }).click();
  await expect(marked).toHaveText(long.quotations.at(-38)!.segments[0]!.words);
  await expect(marked).toBeInViewport();
});

test('marks follow the scrolling of a long text, and what has the focus keeps it', async ({ page }) => {
  await open(page, `/?open=${long.article.id}&tab=source`);
  const link = (at: number) =>
    box(page).getByRole('link', { name: long.quotations[at]!.segments[0]!.words, exact: true });
  await expect(link(0)).toBeInViewport();
  await expectFewElements(page);
  const height = await box(page).evaluate((element) => element.scrollHeight);
  await link(0).first().focus();
  for (const share of [0.3, 0.5, 1]) {
    await box(page).evaluate((element, to) => element.scrollTo(0, element.scrollHeight * to), share);
    await expect
      .poll(() =>
        box(page).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const places = [...element.querySelectorAll('a')].map((each) => each.getBoundingClientRect().top);
          return places.filter((place) => place > top && place < bottom).length;
        }),
      )
      .toBeGreaterThan(1);
    await expectFewElements(page);
  }
  await expect(link(SPOKEN - 1).last()).toBeInViewport();
  await expect(link(0).first()).toBeFocused();
  expect(await box(page).evaluate((element) => element.scrollHeight)).toBe(height);
  expect(await shownText(page)).toBe(long.text);

  await page.emulateMedia({ media: 'print' });
  await expect(box(page).locator('a')).toHaveCount(SPOKEN);
});

test('words sought in a long text are marked where one looks, with few elements', async ({ page }) => {
  await open(page, `/?open=${long.article.id}&tab=source&q=rope`);
  await expect(box(page).locator('mark mark').first()).toBeInViewport();
  await expectFewElements(page);
  await box(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(box(page).locator('mark mark').last()).toBeInViewport();
  await expectFewElements(page);
});

test('a long article’s quotations and utterances are leafed through', async ({ page }) => {
  await open(page, `/?open=${long.article.id}`);
  await expect(panel(page).getByText(`1–20 of ${SPOKEN}`)).toBeVisible();
  await expectFewElements(page);
  await panel(page).getByRole('button', { name: 'Next 20' }).press('Enter');
  await expect(panel(page).getByText(`21–40 of ${SPOKEN}`)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`open=${long.quotations[20]!.id}`));
  await expect(panel(page).getByText(`Quotation 21 of ${SPOKEN}`)).toBeVisible();

  await page.goto(`/?open=${long.article.id}&tab=lineage`);
  await expect(panel(page).getByText(`1–4 of ${SPOKEN / 2} utterances`)).toBeVisible();
  await expect(panel(page).getByRole('list', { name: 'Wordings' })).toHaveCount(4);
  await expectFewElements(page);
});

test('an utterance printed many times is leafed through, at the printing that is open', async ({ page }) => {
  const chosen = long.printed.at(-1)!;
  await open(page, `/?open=${chosen.id}&tab=lineage`);
  const inTime = panel(page).getByRole('list', { name: 'Printings in time' });
  await expect(inTime.locator('[aria-current]')).toBeVisible();
  await expect(panel(page).getByRole('list', { name: 'Wordings' }).locator('[aria-current]')).toHaveCount(1);
  await expectFewElements(page);
  const before = await inTime.getByRole('link').first().getAttribute('href');
  await panel(page).getByRole('figure').getByRole('button', { name: 'Previous 8' }).click();
  await expect(inTime.getByRole('link').first()).not.toHaveAttribute('href', before!);
  await expectFewElements(page);
});

test('tellings, reasons and conflicts are leafed through, down to the last place', async ({ page }) => {
  await open(page, `/?open=${long.event.id}`);
  await expect(panel(page).getByText(`1–20 of ${long.event.mentions.length} tellings`)).toBeVisible();
  await expect(panel(page).getByText('1–12 of 90 reasons')).toBeVisible();
  await expectFewElements(page);
  await page.goto(`/?open=${long.article.id}&tab=why`);
  const reasons = panel(page).getByRole('listitem');
  await expect(reasons).toHaveCount(12);
  await expect(reasons.first().getByText('1–6 of 40 places')).toBeVisible();
  await expectFewElements(page);
  await reasons.first().getByRole('button', { name: 'Next 6' }).click();
  await expect(reasons.first().getByText('7–12 of 40 places')).toBeVisible();
  await expectFewElements(page);

  await panel(page).getByRole('button', { name: 'Close' }).click();
  const conflicts = panel(page).getByRole('region', { name: 'Where sources disagree' });
  await expect(conflicts.getByRole('link').first()).toBeVisible();
  await expectFewElements(page);
});
