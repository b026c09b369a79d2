import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { corpus, counts, panel } from './corpus.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectNoViolation(page: Page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
}

const quotation = corpus.quotations[0]!;
const event = corpus.events[0];
const SCREENS: [string, string][] = [
  ['the timeline', '/'],
  ['the list', '/?view=list'],
  ['a quotation', `/?open=${quotation.id}&q=the`],
  ['an article', `/?open=${quotation.article}`],
  ['its source', `/?open=${quotation.id}&tab=source`],
  ['its lineage', `/?open=${quotation.id}&tab=lineage`],
  ['why its date', `/?open=${quotation.article}&tab=why`],
  ['filters', '/?kind=quotation&from=2000-01-01&overlap=certain'],
  ['no match', '/?q=zzyzxqqq'],
  ['a damaged link', '/?at=never'],
  ...(event ? ([['an announcement', `/?open=${event.id}`]] as [string, string][]) : []),
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`no axe violation on any screen, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const [name, address] of SCREENS) {
        await test.step(name, async () => {
          await page.goto(address);
          await expect(
            counts(page)
              .or(panel(page).getByRole('heading', { level: 2 }))
              .first(),
          ).toBeVisible();
          await page.waitForLoadState('networkidle');
          await expectNoViolation(page);
        });
      }
    });
  }
}

test('no axe violation with a filter, a menu and the keys open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Speaker' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolation(page);
});

test('no axe violation on the screens without a corpus', async ({ page }) => {
  for (const body of ['', '{}', '{"format":"quoteline-corpus","version":999}']) {
    await page.route('**/corpus/corpus.json', (route) => route.fulfill({ body }), { times: 1 });
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expectNoViolation(page);
  }
});
