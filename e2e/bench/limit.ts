import type { Drawn, Rows } from './marks.ts';

const HEIGHT = 24;
const BEFORE = '#2f5d8a';
const AFTER = '#b9c4cf';

/** The limit: one canvas, each row's marks counted a pixel by searching its sorted days. */
export function drawLimit(place: HTMLElement, { from, to, rows }: Rows): Drawn {
  const canvas = document.createElement('canvas');
  canvas.width = place.clientWidth;
  canvas.height = rows.length * HEIGHT;
  place.append(canvas);
  const context = canvas.getContext('2d')!;
  let shown = { from, to };
  let playhead = to;
  let every = 1;
  const draw = () => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    const step = (shown.to - shown.from) / canvas.width;
    const change = (playhead - shown.from) / step;
    for (let row = 0; row < rows.length; row += every) {
      const days = rows[row]!;
      let at = placeOf(days, shown.from);
      context.fillStyle = change < 0 ? AFTER : BEFORE;
      for (let x = 0; x < canvas.width; x++) {
        if (x > change && x - 1 <= change) context.fillStyle = AFTER;
        const next = placeOf(days, shown.from + (x + 1) * step, at);
        if (next > at) {
          const height = Math.min(HEIGHT - 4, 3 + Math.log2(next - at) * 3);
          context.fillRect(x, row * HEIGHT + HEIGHT - height, 1, height);
        }
        at = next;
      }
    }
  };
  draw();
  return {
    show(first, last) {
      shown = { from: first, to: last };
      draw();
    },
    scrub(day) {
      playhead = day;
      draw();
    },
    filter(on) {
      every = on ? 2 : 1;
      draw();
    },
  };
}

function placeOf(days: Int32Array, day: number, from = 0): number {
  let low = from;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
