import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Days } from '../../derive/marks.ts';
import { moveWindow } from '../../derive/window.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import { shownIn } from '../scene.ts';
import type { DayScale } from '../timeline/day-scale.ts';

/** `left` is where the plot starts on the screen. */
type Drag = { left: number; startDay: number; startWindow: Days; moves: boolean };

/** Fewer pixels than these are a click, not a drag. */
const SLACK = 4;

/** Dragging inside the window moves it, dragging outside or over the whole draws a new one. */
export function useWindowDrag(
  plot: RefObject<SVGSVGElement | null>,
  scale: DayScale | null,
  frame: Days | null,
  setWindow: (next: Days, step: Step) => void,
) {
  const drag = useRef<Drag | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (!frame || !scale || event.button !== 0) return;
      const { left } = plot.current!.getBoundingClientRect();
      const startDay = scale.dayAt(event.clientX - left);
      const shown = shownIn(frame, useExplorer.getState().view);
      const whole = shown.from <= frame.from && shown.to >= frame.to;
      drag.current = {
        left,
        startDay,
        startWindow: shown,
        moves: !whole && startDay >= shown.from && startDay <= shown.to,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (!drag.current || !frame || !scale) return;
      const { left, startDay, startWindow, moves } = drag.current;
      const day = scale.dayAt(event.clientX - left);
      if (Math.abs(scale.x(day) - scale.x(startDay)) < SLACK) return;
      if (moves) setWindow(moveWindow(startWindow, frame, startWindow.from + day - startDay), 'replace');
      else {
        const [from, to] = day < startDay ? [day, startDay] : [startDay, day];
        setWindow({ from: Math.max(from, frame.from), to: Math.min(to, frame.to) }, 'replace');
      }
    },
    onPointerUp() {
      drag.current = null;
    },
    onPointerCancel() {
      drag.current = null;
    },
  };
}
