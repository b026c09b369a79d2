import { bench, describe } from 'vitest';
import { NO_FACETS } from '../state/view.ts';
import { binMarks, blockAround, levelOf } from './bins.ts';
import { madeUpColumns } from './made-up-columns.ts';
import { marksFrom, spanOf } from './marks.ts';
import { makePlacer } from './place-in-lanes.ts';
import { nextStop } from './playhead.ts';
import { timelineRows } from './rows.ts';
import { rowsInWindow } from './rows-in-window.ts';
import { countVisible, filterMarks } from './visible-marks.ts';

const WIDTH = 900;
const ROWS = 20;

/** What it costs to say at each pixel of 20 rows how many sorted days lie there: nothing can do with less. */
function plainBins(rows: readonly Int32Array[], from: number, days: number): number {
  let total = 0;
  for (const row of rows) {
    for (let pixel = 0; pixel < WIDTH; pixel += 10) {
      const end = from + (pixel * days) / WIDTH;
      let low = 0;
      let high = row.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (row[middle]! < end) low = middle + 1;
        else high = middle;
      }
      total += low;
    }
  }
  return total;
}

for (const size of [10_000, 100_000, 1_000_000]) {
  const { columns, names } = madeUpColumns(size);
  const marks = marksFrom(columns, names);
  const speaker = { ...NO_FACETS, speaker: names.speaker.keys.slice(0, 3) };
  const everything = filterMarks(marks, NO_FACETS, null);
  const rows = timelineRows(marks, everything.overall);
  const sorted = Array.from({ length: ROWS }, (_, row) =>
    marks.earliest.filter((_, mark) => mark % ROWS === row).sort(),
  );
  const span = spanOf(marks)!;
  const length = Math.round((span.to - span.from) / 3);
  const px = WIDTH / length;
  const room = { least: Math.ceil(24 / px), gap: Math.ceil(4 / px) };
  const place = makePlacer(marks, room);
  let step = 0;
  const panned = () => {
    step = (step + 7) % length;
    return { from: span.from + step, to: span.from + step + length };
  };

  describe(`${size} marks: a step of panning`, () => {
    bench('plain sorted arrays', () => {
      plainBins(sorted, panned().from, length);
    });
    bench('rows in the window and their counts', () => {
      const shown = panned();
      rowsInWindow(marks, rows, shown, place, room);
      countVisible(marks, everything, { ...shown, certain: false });
    });
    bench('the next stop of the playhead', () => {
      nextStop(marks, rows, panned().from, 1);
    });
  });

  describe(`${size} marks: bins of a new block`, () => {
    bench('plain sorted arrays', () => {
      plainBins(sorted, panned().from, length);
    });
    bench('every row', () => {
      const block = blockAround(panned());
      for (const { dated } of rows) binMarks(marks, dated, block, levelOf(10 / px));
    });
  });

  describe(`${size} marks: a filter`, () => {
    bench('a plain pass with a mask, and the sorted arrays anew', () => {
      const mask = marks.kind.map((kind) => Number(kind === 2));
      for (const row of sorted) row.filter((_, at) => mask[at] === 1);
    });
    bench('on: filtered, and dealt out to rows', () => {
      timelineRows(marks, filterMarks(marks, speaker, null).overall);
    });
    bench('off', () => {
      timelineRows(marks, filterMarks(marks, NO_FACETS, null).overall);
    });
  });
}
