import type { Preview } from '../model/manifest.ts';
import type { Bins } from './bins.ts';
import { MOST_LANES } from './lanes.ts';
import type { Days } from './marks.ts';
import type { Row } from './rows.ts';
import { MOST_MARKS, type ShownRow } from './rows-in-window.ts';
import { frameOf } from './window.ts';

type PreviewRow = Preview['rows'][number];

/** The frame a chart of some span has; `null` where nothing is dated. */
export const previewFrame = (span: Days | null) => span && frameOf(span);

/**
 * A row's counts in stretches of `2 ** level` days, as far as the preview tells: what spans several of its
 * own stretches is counted once at least. A finer level than the preview's is not to be had.
 */
export function previewBins({ level: own, first: start }: Preview, row: PreviewRow, level: number): Bins {
  const ratio = 2 ** Math.max(0, level - own);
  const first = Math.floor(start / ratio);
  const count = Math.ceil((start + row.certain.length) / ratio) - first;
  const certain = new Int32Array(Math.max(0, count));
  const possible = new Int32Array(Math.max(0, count));
  for (let at = 0; at < row.certain.length; at++) {
    const bin = Math.floor((start + at) / ratio) - first;
    certain[bin]! += row.certain[at]!;
    possible[bin] = Math.max(possible[bin]!, row.possible[at]!);
  }
  return { level: Math.max(own, level), first, certain, possible };
}

/**
 * The rows as the chart will lay them out, without their marks. Rows that will be drawn mark by mark get as
 * many lanes as two neighbouring stretches of `2 ** level` days, about the room of a mark, ask for at most.
 */
export function previewRows(preview: Preview, level: number): ShownRow[] {
  const rows = preview.rows.map((row) => ({
    row,
    count: row.certain.reduce((sum, sure) => sum + sure, Math.max(0, ...row.possible)),
  }));
  const drawn = new Map<PreviewRow, number>();
  let left = MOST_MARKS;
  for (const { row, count } of rows.toSorted((a, b) => a.count - b.count)) {
    if (count > left) break;
    const lanes = mostLanes(previewBins(preview, row, level));
    if (lanes > MOST_LANES) continue;
    drawn.set(row, Math.max(1, lanes));
    left -= count;
  }
  return rows.map(({ row, count }) => {
    const laneCount = drawn.get(row);
    const placed =
      laneCount === undefined ? null : { order: new Int32Array(0), lanes: new Int8Array(0), laneCount };
    return { row: emptyRow(row), count, placed };
  });
}

function mostLanes({ certain, possible }: Bins): number {
  return certain.reduce((most, sure, at) => Math.max(most, (certain[at - 1] ?? 0) + sure + possible[at]!), 0);
}

function emptyRow({ id, kind, key, label, colour, undated }: PreviewRow): Row {
  const dated = { order: new Int32Array(0), ends: new Int32Array(0), reach: new Int32Array(0) };
  return { id, kind, key, label, colour, dated, undated: new Int32Array(undated) };
}
