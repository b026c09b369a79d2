import type { Columns } from '../model/columns.ts';
import type { Names, Preview } from '../model/manifest.ts';
import { binMarks, binOf, levelOf } from './bins.ts';
import { type Days, marksFrom, spanOf } from './marks.ts';
import { timelineRows } from './rows.ts';
import { frameOf } from './window.ts';

/** More stretches than these no screen shows apart, and the first file must stay small. */
const MOST_STRETCHES = 512;

/** What a chart without filters opens with, by the functions that draw it once the columns are there. */
export function previewOf(columns: Columns, names: Names): Preview {
  const marks = marksFrom(columns, names);
  const span = spanOf(marks);
  const frame = span && frameOf(span);
  const level = frame ? levelFor(frame) : 0;
  const rows = timelineRows(
    marks,
    Int32Array.from({ length: marks.size }, (_, mark) => mark),
  );
  return {
    level,
    first: frame ? binOf(level, frame.from) : 0,
    rows: rows.map(({ id, kind, key, label, colour, dated, undated }) => {
      const bins = frame && binMarks(marks, dated, frame, level);
      return {
        ...{ id, kind, key, label, colour, undated: undated.length },
        certain: [...(bins?.certain ?? [])],
        possible: [...(bins?.possible ?? [])],
      };
    }),
  };
}

/** The finest level that cuts the days into no more than `MOST_STRETCHES`; where they begin may cost one more. */
function levelFor({ from, to }: Days): number {
  const level = levelOf((to - from + 1) / MOST_STRETCHES);
  return binOf(level, to) - binOf(level, from) < MOST_STRETCHES ? level : level + 1;
}
