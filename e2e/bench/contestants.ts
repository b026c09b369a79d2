import type { Locator, Page } from '@playwright/test';
import type { Clocked } from './clock.ts';
import { type Contestant, comeToRest, STEPS, ZOOMS } from './measure.ts';
import type { Bench } from './page.ts';

type WithBench = Clocked & { bench: Bench };

/** A drawing of the marks in a file: it is useful once all of it is there. */
export const other = (name: string, marks: number): Contestant => ({
  url: `/bench/?of=${name}&marks=${marks}`,
  first: '[data-drawn]',
  whole: '[data-drawn]',
  step: (page, at) =>
    page.evaluate(
      ({ zooms, pans }) => {
        const { from, to, show } = (window as unknown as WithBench).bench;
        const width = (to - from) * 0.9 ** zooms;
        const start = from + (to - from - width) / 2 + pans * width * 0.05;
        show(start, start + width);
      },
      { zooms: Math.min(at, ZOOMS), pans: Math.max(0, at - ZOOMS) },
    ),
  scrub: (page, at) =>
    page.evaluate(
      (part) => {
        const { from, to, scrub } = (window as unknown as WithBench).bench;
        scrub(from + (to - from) * part);
      },
      0.5 + at / 1000,
    ),
  filter: (page, on) =>
    page.evaluate((is) => {
      const { bench, clock } = window as unknown as WithBench;
      return clock.until(
        () => bench.filter(is),
        () => true,
      );
    }, on),
});

/** Useful once rows are painted with how much lies where in them; whole with marks that can be opened. */
export const quoteline = (marks: number): Contestant => ({
  ...byMouse(),
  url: `/?corpus=bench-${marks}`,
  first: '[aria-label=Timeline] svg path[d^=M]',
  whole: '[aria-label=Timeline] [data-mark]',
  filter: (page, on) =>
    page.evaluate(
      (query) => {
        const counts = document.querySelector('[aria-label=Filters] [role=status]')!;
        const rows = () => document.querySelectorAll('[aria-label=Timeline] [role=group]').length;
        const [counted, drawn] = [counts.textContent, rows()];
        return (window as unknown as Clocked).clock.until(
          () => {
            const corpus = new URLSearchParams(location.search).get('corpus');
            history.pushState(null, '', `?corpus=${corpus}${query}`);
            dispatchEvent(new PopStateEvent('popstate'));
          },
          () => counts.textContent !== counted && rows() !== drawn,
        );
      },
      on ? '&kind=quotation' : '',
    ),
  async panel(page) {
    // A row of the list that is on the screen already: at some sizes the chart has no mark by itself.
    await page.evaluate(() => {
      history.pushState(null, '', `${location.search}&view=list`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('[data-opens]').first().waitFor();
    await comeToRest(page);
    return page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('[data-opens]')!;
      return (window as unknown as Clocked).clock.until(
        () => row.click(),
        () => document.querySelector('aside[data-open] h2') !== null,
      );
    });
  },
});

/** Steps and scrubs. */
function byMouse(): Pick<Contestant, 'aim' | 'step' | 'scrub'> {
  let chart = { x: 0, y: 0 };
  let overview = chart;
  let playhead = chart;
  const press = async (page: Page, { x, y }: typeof chart) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
  };
  return {
    async aim(page) {
      const { x, y, width } = (await page.getByRole('region', { name: 'Timeline' }).boundingBox())!;
      chart = { x: x + width / 2, y: y + 60 };
      overview = await middleOf(page.getByRole('region', { name: 'Overview' }).locator('svg'));
      playhead = await middleOf(page.getByRole('slider', { name: 'Playhead' }));
    },
    async step(page, at) {
      if (at === 0) {
        await page.mouse.move(chart.x, chart.y);
        await page.keyboard.down('Control');
      }
      if (at < ZOOMS) return page.mouse.wheel(0, -25);
      if (at === ZOOMS) {
        await page.keyboard.up('Control');
        await press(page, overview);
      }
      await page.mouse.move(overview.x + 4 + at - ZOOMS, overview.y);
      if (at === STEPS - 1) await page.mouse.up();
    },
    async scrub(page, at) {
      if (at === 0) await press(page, playhead);
      await page.mouse.move(playhead.x + 2 * at, playhead.y);
      if (at === STEPS - 1) await page.mouse.up();
    },
  };
}

async function middleOf(place: Locator) {
  const { x, y, width, height } = (await place.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
