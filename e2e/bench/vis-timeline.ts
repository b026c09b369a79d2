import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Drawn, Rows } from './marks.ts';

const DAY_MS = 86_400_000;

/** One point an item, twenty groups, no stacking (which would cost more); the playhead is a line. */
export function drawVisTimeline(place: HTMLElement, { from, to, rows, titles }: Rows): Drawn {
  let id = 0;
  const items = rows.flatMap((days, group) =>
    Array.from(days, (day, at) => ({
      id: id++,
      group,
      content: '',
      title: titles[group]![at]!,
      start: day * DAY_MS,
      type: 'point',
    })),
  );
  const groups = (every: number) =>
    rows.map((_, group) => ({ id: group, content: String(group), visible: group % every === 0 }));
  const timeline = new Timeline(place, items, groups(1), {
    start: from * DAY_MS,
    end: to * DAY_MS,
    stack: false,
    height: 480,
  });
  timeline.addCustomTime(to * DAY_MS, 'playhead');
  return {
    scrub: (day) => timeline.setCustomTime(day * DAY_MS, 'playhead'),
    show: (first, last) => timeline.setWindow(first * DAY_MS, last * DAY_MS, { animation: false }),
    filter: (on) => timeline.setGroups(groups(on ? 2 : 1)),
  };
}
