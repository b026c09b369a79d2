import { expect, test } from '@playwright/test';
import { corpus, counts, mostQuoted, panel, playhead } from './corpus.ts';

test('the link that Share copies opens the very same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { person, quotations } = mostQuoted();
  await page.goto(`/?speaker=${person}&kind=quotation`);
  await playhead(page).press('Home');
  await expect(page).toHaveURL(/v=1.*at=/);
  await page.goto(`${page.url()}&open=${quotations[0]!.id}&tab=source`);
  await expect(panel(page).getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await expect(counts(other)).toHaveText((await counts(page).textContent())!);
  await expect(playhead(other)).toHaveAttribute(
    'aria-valuetext',
    (await playhead(page).getAttribute('aria-valuetext'))!,
  );
  await expect(panel(other).getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel(other).getByRole('heading', { level: 2 })).toHaveText(
    (await panel(page).getByRole('heading', { level: 2 }).textContent())!,
  );
  expect(other.url()).toBe(page.url());
});

test('what is shared in the middle of a gesture is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await playhead(page).press('Home');
  const day = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('[aria-label="Playhead"]')!;
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Share') button.click();
    await Promise.resolve();
    return new Date(slider.valueAsNumber * 86_400_000).toISOString().slice(0, 10);
  });
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`at=${day}`);
});

test('without a clipboard the link is shown to be copied', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/?q=the');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByLabel('Copy this link')).toHaveValue(/[?&]q=the/);
});

test('Back and Forward walk through the choices made', async ({ page }) => {
  const [first, second] = corpus.articles;
  await page.goto('/');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('link', { name: first!.headline!, exact: true }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(first!.headline!);
  await page.getByRole('link', { name: second!.headline!, exact: true }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(second!.headline!);
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(first!.headline!);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('region', { name: 'List' })).toBeVisible();
});

test('a damaged link says what it could not honour, and the rest holds', async ({ page }) => {
  const { person, quotations } = mostQuoted();
  await page.goto(`/?v=7&at=yesterday&speaker=${person}&speaker=nobody-known&open=q-gone&colour=red`);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('newer version');
  await expect(notice).toContainText('at=yesterday');
  await expect(notice).toContainText('nobody-known');
  await expect(notice).toContainText('q-gone');
  await expect(notice).toContainText('colour');
  await expect(counts(page)).toContainText(`${quotations.length} of ${corpus.quotations.length} quotations`);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});
