import { type KeyboardEvent, useState } from 'react';

/** One tab stop for all marks: `resting` is the key of the one that holds it. */
export type Roving = { resting: string | null; rest: (stop: string) => void };

/**
 * ←/→ go along a row, ↑/↓ to the nearest mark of the row above or below, Home and End to the ends of
 * the row. `stops` are the keys of what each row draws. What is drawn is the truth: neighbours are found in the chart, not in the data.
 */
export function useRoving(stops: readonly ReadonlySet<string>[]): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const there = chosen !== null && stops.some((row) => row.has(chosen));
  const first =
    stops
      .find((row) => row.size > 0)
      ?.values()
      .next().value ?? null;
  return { resting: there ? chosen : first, rest: setChosen };
}

/** Moves the focus from one mark to the neighbour an arrow leads to. */
export function moveFocus(event: KeyboardEvent, from: Element): void {
  const target = neighbour(from, event.key);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function neighbour(from: Element, key: string): SVGGElement | null {
  const row = from.closest('[role=group]');
  if (!row) return null;
  const marks = inOrder(row);
  const at = marks.indexOf(from as SVGGElement);
  if (key === 'ArrowRight') return marks[at + 1] ?? null;
  if (key === 'ArrowLeft') return marks[at - 1] ?? null;
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const rows = [...row.parentElement!.children];
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
    const nearest = nearestTo(centre(from), inOrder(rows[index]!));
    if (nearest) return nearest;
  }
  return null;
}

const centre = (element: Element) => {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
};

const inOrder = (row: Element) =>
  [...row.querySelectorAll<SVGGElement>('[data-mark]')]
    .map((mark) => ({ mark, at: mark.getBoundingClientRect() }))
    .sort((a, b) => a.at.left - b.at.left || a.at.top - b.at.top)
    .map(({ mark }) => mark);

function nearestTo(x: number, marks: readonly SVGGElement[]): SVGGElement | null {
  let best: SVGGElement | null = null;
  for (const mark of marks) {
    if (best === null || Math.abs(centre(mark) - x) < Math.abs(centre(best) - x)) best = mark;
  }
  return best;
}
