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
  const printings = panel(page)
    .getByRole('region', { name: 'Printings of one utterance' })
    .getByRole('listitem');
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
