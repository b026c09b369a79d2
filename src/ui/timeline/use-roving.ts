import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Row } from '../../derive/rows.ts';

/** One tab stop for all marks: `resting` is the one that holds it, arrows move it and the focus. */
export type Roving = {
  resting: number | null;
  rest: (mark: number) => void;
  move: (event: KeyboardEvent, from: number) => void;
};

/**
 * ←/→ go along a row, ↑/↓ to the nearest mark of the row above or below, Home and End to the ends of
 * the row. What is drawn is the truth: neighbours are found in the chart, not in the data.
 */
export function useRoving(rows: readonly Row[], mask: Uint8Array): Roving {
  const [chosen, setChosen] = useState<number | null>(null);
  const first = useMemo(() => {
    for (const row of rows) {
      for (const mark of [...row.dated, ...row.undated]) if (mask[mark] === 1) return mark;
    }
    return null;
  }, [rows, mask]);
  return {
    resting: chosen !== null && mask[chosen] === 1 ? chosen : first,
    rest: setChosen,
    move(event) {
      const target = neighbour(event.currentTarget, event.key);
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
  };
}

function neighbour(from: Element, key: string): SVGGElement | null {
  const row = from.closest('[role=group]');
  const svg = from.closest('svg');
  if (!row || !svg) return null;
  const marks = inOrder(row);
  const at = marks.indexOf(from as SVGGElement);
  if (key === 'ArrowRight') return marks[at + 1] ?? null;
  if (key === 'ArrowLeft') return marks[at - 1] ?? null;
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const rows = [...svg.querySelectorAll('[role=group]')];
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
