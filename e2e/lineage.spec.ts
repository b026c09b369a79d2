import { expect, test } from '@playwright/test';
import { corpus, counts, panel, quotationName, timeline } from './corpus.ts';

const lineage = corpus.lineages[0]!;
const printed = (id: string) => corpus.quotations.find((quotation) => quotation.id === id)!;

test('a quotation leads to its other printings, aligned, and each of them leads to its source', async ({
  page,
}) => {
  await page.goto(`/?open=${lineage.members[0]!.quotation}`);
  await panel(page)
    .getByRole('link', { name: /other place/ })
    .click();
  await expect(page).toHaveURL(/tab=lineage/);
  const printings = panel(page).getByRole('list', { name: 'Wordings' }).getByRole('listitem');
  await expect(printings).toHaveCount(lineage.members.length + lineage.headlines.length);
  await expect(printings.first()).toContainText('the fullest printing');
  const other = lineage.members.find(({ quotation }) => quotation !== lineage.members[0]!.quotation)!;
  const source = corpus.articles.find(({ id }) => id === printed(other.quotation).article)!;
  await printings.getByRole('link').filter({ hasText: source.headline! }).first().click();
  await expect(page).toHaveURL(new RegExp(`open=${other.quotation}`));
});

test('pointing at one printing shows the others and ties them', async ({ page }) => {
  await page.goto('/');
  const [first, second] = lineage.members.map(({ quotation }) => printed(quotation));
  const mark = (id: string) => timeline(page).getByRole('button', { name: quotationName(printed(id)) });
  await mark(first!.id).first().focus();
  await expect(mark(second!.id).first()).toHaveAttribute('data-pointed', 'true');
});

test('quotations printed more than once can be asked for', async ({ page }) => {
  const several = corpus.lineages.reduce(
    (sum, { members }) => sum + (members.length > 1 ? members.length : 0),
    0,
  );
  await page.goto('/?printed=several');
  await expect(counts(page)).toContainText(`${several} of ${corpus.quotations.length} quotations`);
  await expect(page.getByRole('button', { name: 'Remove filter: More than once' })).toBeVisible();
});

test('an utterance shows how it spread, and the arrow keys walk its printings', async ({ page }) => {
  await page.goto('/');
  const again = panel(page).getByRole('region', { name: 'Printed more than once' });
  const several = corpus.lineages.filter(({ members }) => members.length > 1);
  await expect(again.getByRole('listitem')).toHaveCount(Math.min(10, several.length));
  await again.getByRole('link').first().click();
  const most = Math.max(...several.map(({ members }) => members.length));
  const printings = panel(page).getByRole('list', { name: 'Printings in time' }).getByRole('listitem');
  await expect(printings).toHaveCount(most);
  await printings.first().getByRole('link').click();
  const opened = new Set<string | null>();
  await panel(page).getByRole('button', { name: 'Next' }).focus();
  for (let at = 1; at <= most; at++) {
    await expect(panel(page)).toContainText(`Printing ${at} of ${most}`);
    opened.add(new URL(page.url()).searchParams.get('open'));
    await page.keyboard.press('ArrowRight');
  }
  expect(opened.size).toBe(most);
  await page.keyboard.press('ArrowLeft');
  await expect(panel(page)).toContainText(`Printing ${most - 1} of ${most}`);
});
