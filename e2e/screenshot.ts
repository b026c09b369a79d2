import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { corpus } from './corpus.ts';
import { findBrowser } from './find-browser.ts';

const TARGET = 'e2e/screenshot.png';

/** The quotation with the most printings, or the first: it shows most of what the explorer does. */
function showpiece(): string {
  const widest = corpus.lineages.toSorted((a, b) => b.members.length - a.members.length)[0];
  const open = widest?.members[0]?.quotation ?? corpus.quotations[0]?.id;
  return open === undefined ? '' : `?v=1&open=${open}`;
}

const server = await preview({ preview: { port: 4184, strictPort: true } });
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  await page.goto(new URL(showpiece(), server.resolvedUrls!.local[0]).href);
  await page.getByRole('complementary', { name: 'Reading panel' }).getByRole('tab').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: TARGET, animations: 'disabled' });
  console.log(`${TARGET} is written`);
} finally {
  await browser.close();
  await server.close();
}
