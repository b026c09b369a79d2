import { type RefObject, useEffect, useRef } from 'react';
import type { Days } from '../../derive/marks.ts';
import { moveWindow, zoomWindow } from '../../derive/window.ts';
import { dayOf } from '../../model/day.ts';
import { useExplorer } from '../../state/explorer.ts';
import { shownIn, useScene } from '../scene.ts';
import type { DayScale } from './day-scale.ts';

/** The window as the view keeps it: an end that reaches the frame's is left open. */
export function windowPatch(next: Days, frame: Days) {
  return {
    from: next.from <= frame.from ? null : dayOf(next.from),
    to: next.to >= frame.to ? null : dayOf(next.to),
  };
}

/** Ctrl or ⌘ with the wheel zooms, two fingers pinch; the plain wheel and one finger scroll the page. */
export function useZoom(target: RefObject<HTMLElement | null>, scale: DayScale | null): void {
  const { frame } = useScene();
  const latest = useRef({ frame, scale });
  useEffect(() => {
    latest.current = { frame, scale };
  });
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const zoomAt = (clientX: number, factor: number, shift: number) => {
      const { frame: all, scale: at } = latest.current;
      const plot = element.querySelector('svg')?.getBoundingClientRect();
      if (!all || !at || !plot) return;
      const { view, change } = useExplorer.getState();
      const zoomed = zoomWindow(shownIn(all, view), all, factor, at.dayAt(clientX - plot.left));
      const days = (shift / plot.width) * (zoomed.to - zoomed.from);
      const next = moveWindow(zoomed, all, Math.round(zoomed.from - days));
      change(windowPatch(next, all), 'replace');
    };
    // A wheel can turn several times a frame, which shows but the last.
    let turned = 0;
    let nextFrame = 0;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turned += Math.max(-60, Math.min(60, event.deltaY));
      cancelAnimationFrame(nextFrame);
      nextFrame = requestAnimationFrame(() => {
        zoomAt(event.clientX, Math.exp(turned / 240), 0);
        turned = 0;
      });
    };
    let fingers: { middle: number; apart: number } | null = null;
    const measure = ({ touches: [a, b] }: TouchEvent) =>
      a && b ? { middle: (a.clientX + b.clientX) / 2, apart: Math.abs(a.clientX - b.clientX) } : null;
    const onTouch = (event: TouchEvent) => {
      const now = event.touches.length === 2 ? measure(event) : null;
      if (now && fingers && event.type === 'touchmove') {
        event.preventDefault();
        zoomAt(
          now.middle,
          Math.max(20, fingers.apart) / Math.max(20, now.apart),
          now.middle - fingers.middle,
        );
      }
      fingers = now;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('touchstart', onTouch, { passive: true });
    element.addEventListener('touchmove', onTouch, { passive: false });
    element.addEventListener('touchend', onTouch);
    return () => {
      cancelAnimationFrame(nextFrame);
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('touchstart', onTouch);
      element.removeEventListener('touchmove', onTouch);
      element.removeEventListener('touchend', onTouch);
    };
  }, [target]);
}
