import type { Days } from './marks.ts';

/** The narrowest window one can zoom to, in days. */
const NARROWEST = 7;

/** The corpus's span with room around it, so that no mark stands at the very edge. */
export function frameOf(span: Days): Days {
  const room = Math.max(7, Math.round((span.to - span.from) * 0.04));
  return { from: span.from - room, to: span.to + room };
}

export function clampTo(frame: Days, day: number): number {
  return Math.min(frame.to, Math.max(frame.from, day));
}

/** Zooms by `factor` (below 1 = closer), keeping `anchor` where it is; never past `frame`. */
export function zoomWindow(shown: Days, frame: Days, factor: number, anchor: number): Days {
  const length = shown.to - shown.from;
  const next = Math.min(frame.to - frame.from, Math.max(NARROWEST, Math.round(length * factor)));
  const share = length === 0 ? 0.5 : (clampTo(shown, anchor) - shown.from) / length;
  return moveWindow({ from: 0, to: next }, frame, Math.round(anchor - share * next));
}

/** Moves a window so that it starts at `from`, its length kept, held within `frame`. */
export function moveWindow(shown: Days, frame: Days, from: number): Days {
  const length = Math.min(shown.to - shown.from, frame.to - frame.from);
  const start = Math.min(frame.to - length, Math.max(frame.from, from));
  return { from: start, to: start + length };
}

/** The window moved just so far that `day` lies in it. */
export function showDay(shown: Days, frame: Days, day: number): Days {
  if (day >= shown.from && day <= shown.to) return shown;
  return moveWindow(shown, frame, Math.round(day - (shown.to - shown.from) / 2));
}
