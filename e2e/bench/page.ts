import { type Drawn, loadRows, type Rows } from './marks.ts';

const DRAW: Record<string, () => Promise<(place: HTMLElement, rows: Rows) => Drawn>> = {
  limit: () => import('./limit.ts').then(({ drawLimit }) => drawLimit),
  echarts: () => import('./echarts.ts').then(({ drawEcharts }) => drawEcharts),
  'vis-timeline': () => import('./vis-timeline.ts').then(({ drawVisTimeline }) => drawVisTimeline),
};

/** The titles are held as a page would that shows them on demand. */
export type Bench = Drawn & Rows;

const asked = new URLSearchParams(location.search);
const [draw, rows] = await Promise.all([
  DRAW[asked.get('of')!]!(),
  loadRows(`../bench-marks/${asked.get('marks')}.json`),
]);
const place = document.querySelector('main')!;
Object.assign(window, { bench: { ...draw(place, rows), ...rows } });
place.dataset.drawn = '';
