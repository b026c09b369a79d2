import { isUndatedMark, type Marks, OPEN_EARLIEST } from './marks.ts';

/** The list's order: by the first day a thing can have been, an open start by its end; the undated last. */
export function listOrder(marks: Marks, visible: Int32Array): Int32Array {
  const key = (mark: number) =>
    marks.earliest[mark] === OPEN_EARLIEST ? marks.latest[mark]! : marks.earliest[mark]!;
  return visible
    .slice()
    .sort(
      (a, b) =>
        Number(isUndatedMark(marks, a)) - Number(isUndatedMark(marks, b)) ||
        key(a) - key(b) ||
        marks.latest[a]! - marks.latest[b]! ||
        a - b,
    );
}
