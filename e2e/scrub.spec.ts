import { expect, test } from '@playwright/test';
import { list, playhead, timeline } from './corpus.ts';

test('keys take the playhead from mark to mark, and everything follows', async ({ page }) => {
  await page.goto('/');
  const slider = playhead(page);
  await slider.focus();
  await slider.press('Home');
  const first = await slider.getAttribute('aria-valuetext');
  await expect(page.getByRole('heading', { name: `As of ${first}` })).toBeVisible();
  await slider.press('ArrowRight');
  const second = await slider.getAttribute('aria-valuetext');
  expect(second).not.toBe(first);
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', first!);
  await expect(page).toHaveURL(/[?&]at=\d{4}-\d{2}-\d{2}/);
  await slider.press('End');
  const last = await slider.getAttribute('aria-valuetext');
  await slider.press('Shift+ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', last!);
});

test('the playhead can be dragged', async ({ page }) => {
  await page.goto('/');
  const slider = playhead(page);
  const before = await slider.getAttribute('aria-valuetext');
  // Fonts and late parts may still move it.
  await page.waitForLoadState('networkidle');
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(slider).not.toHaveAttribute('aria-valuetext', before!);
  const day = await slider.getAttribute('aria-valuetext');
  await expect(page.getByRole('heading', { name: `As of ${day}` })).toBeVisible();
});

test('marks look and are said to be before, possibly before and after the playhead', async ({ page }) => {
  await page.goto('/?view=list');
  await playhead(page).press('Home');
  await expect(list(page).getByText('possibly by the playhead').first()).toBeVisible();
});

test('space plays and stops', async ({ page }) => {
  await page.goto('/');
  const slider = playhead(page);
  await slider.press('Home');
  const first = await slider.getAttribute('aria-valuetext');
  await slider.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(slider).not.toHaveAttribute('aria-valuetext', first!);
  await slider.press(' ');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the wheel scrolls the page, and zooms only with Ctrl', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto('/');
  const start = page.getByRole('slider', { name: 'Window start' });
  const whole = await start.getAttribute('aria-valuetext');
  await timeline(page).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(start).toHaveAttribute('aria-valuetext', whole!);
  await page.evaluate(() => scrollTo(0, 0));
  await timeline(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(start).not.toHaveAttribute('aria-valuetext', whole!);
});

test('the window moves by its sliders, by dragging and by typed dates', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('slider', { name: 'Window start' });
  const end = page.getByRole('slider', { name: 'Window end' });
  const whole = await start.getAttribute('aria-valuetext');
  await start.press('ArrowRight');
  await expect(start).not.toHaveAttribute('aria-valuetext', whole!);
  await page.getByRole('button', { name: 'All of time' }).click();
  await expect(start).toHaveAttribute('aria-valuetext', whole!);

  const box = (await page.getByRole('region', { name: 'Overview' }).locator('svg').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=.*to=/);
  const dragged = await end.getAttribute('aria-valuetext');

  const from = page.getByLabel('From', { exact: true });
  const day = await from.inputValue();
  await page.getByLabel('To', { exact: true }).fill(day);
  await page.getByLabel('To', { exact: true }).press('Enter');
  await expect(end).not.toHaveAttribute('aria-valuetext', dragged!);
  await expect(page).toHaveURL(new RegExp(`to=${day}`));
});
