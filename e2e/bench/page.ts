import { type Drawn, madeUpRows, type Rows } from './marks.ts';

const DRAW: Record<string, () => Promise<(place: HTMLElement, rows: Rows) => Drawn>> = {
  limit: () => import('./limit.ts').then(({ drawLimit }) => drawLimit),
  echarts: () => import('./echarts.ts').then(({ drawEcharts }) => drawEcharts),
  'vis-timeline': () => import('./vis-timeline.ts').then(({ drawVisTimeline }) => drawVisTimeline),
};

export type Bench = Drawn & { from: number; to: number; made: number };

const asked = new URLSearchParams(location.search);
const draw = await DRAW[asked.get('of')!]!();
const before = performance.now();
const rows = madeUpRows(Number(asked.get('marks')));
// Making up the marks stands for no loading at all, and is taken off the time to the first drawing.
const made = performance.now() - before;
const drawn = draw(document.querySelector('main')!, rows);
requestAnimationFrame(() => setTimeout(() => Object.assign(window, { bench: { ...drawn, ...rows, made } })));
