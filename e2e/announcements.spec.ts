import { expect, test } from '@playwright/test';
import { unknownWhen } from '../src/model/when.ts';
import { corpus, counts, panel, timeline } from './corpus.ts';
import { serve } from './serve.ts';

const event = corpus.events.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]!;

test('an announcement lists what each article said of its time, in order of telling', async ({ page }) => {
  await page.goto('/');
  const mark = timeline(page).getByRole('button', { name: new RegExp(`^Announcement, ${event.subject}, `) });
  await mark.and(page.locator(`[aria-label$="${event.title}"]`)).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  const told = panel(page).getByRole('list').first().getByRole('listitem');
  await expect(told).toHaveCount(event.mentions.length);
  for (const [at, { says }] of event.mentions.entries()) {
    await expect(told.nth(at)).toContainText(says ?? 'no time given');
  }
  const { article, start, end } = event.mentions[0]!;
  await told.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`open=${article}.*span=${start}-${end}`));
  await expect(panel(page).locator('[data-evidence]').first()).toBeInViewport();
});

test('announcements are filtered by subject and by milestone', async ({ page }) => {
  const same = corpus.events.filter(({ milestone }) => milestone === event.milestone);
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Milestone' }).click();
  await page.getByRole('option', { name: event.milestone }).first().click();
  await page.keyboard.press('Escape');
  await expect(counts(page)).toContainText(`${same.length} of ${corpus.events.length} announcements`);
  await expect(page).toHaveURL(/milestone=/);
  const both = same.filter(({ subject }) => subject === event.subject);
  await page.goto(`${page.url()}&subject=${encodeURIComponent(event.subject)}`);
  await expect(counts(page)).toContainText(`${both.length} of ${corpus.events.length} announcements`);
});

test('what has no date is drawn in a place of its own', async ({ page }) => {
  const when = unknownWhen();
  const undated = {
    ...corpus,
    articles: corpus.articles.map((article) => ({ ...article, published: when })),
  };
  await serve(page, undated);
  await page.goto('/?kind=article');
  await expect(timeline(page).getByText('Undated')).toBeVisible();
  await expect(timeline(page).getByRole('button', { name: /undated/ })).toHaveCount(corpus.articles.length);
});

test('a corpus without any date still shows what was said', async ({ page }) => {
  const when = unknownWhen();
  const articles = corpus.articles.map((article) => ({ ...article, published: when }));
  await serve(page, { ...corpus, articles, events: [] });
  await page.goto('/');
  await expect(page.getByText('says anything about its date')).toBeVisible();
  await timeline(page)
    .getByRole('button', { name: /^Article/ })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
});
