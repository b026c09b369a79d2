import { type KeyboardEvent, useEffect } from 'react';
import { nextStop } from '../../derive/playhead.ts';
import { clampTo, showDay } from '../../derive/window.ts';
import { dayOf } from '../../model/day.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { useScene } from '../scene.ts';

const STEP_MS = 900;

export type PlayheadControls = {
  drag: (day: number) => void;
  step: (direction: 1 | -1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  playing: boolean;
  toggle: () => void;
};

/** Moves the playhead: along the days by dragging, from mark to mark by keys and buttons. */
export function usePlayhead(): PlayheadControls {
  const { time } = useScene();
  const change = useExplorer((state) => state.change);
  const playing = useExplorer((state) => state.playing);
  const play = useExplorer((state) => state.play);

  const moveTo = (day: number, step: Step = 'replace') => {
    if (!time) return;
    const at = clampTo(time.frame, day);
    const patch: Partial<View> = { at: at === time.last ? null : dayOf(at) };
    const next = showDay(time.shown, time.frame, at);
    if (next !== time.shown) {
      patch.from = dayOf(next.from);
      patch.to = dayOf(next.to);
    }
    change(patch, step);
  };
  const stepBy = (direction: 1 | -1) => {
    if (!time) return;
    const stop = nextStop(time.stops, time.at, direction);
    if (stop !== null) moveTo(stop);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!time || event.ctrlKey || event.metaKey || event.altKey) return;
    const large = Math.max(1, Math.round((time.shown.to - time.shown.from) / 10));
    const direction = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : -1;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowLeft':
      case 'ArrowDown':
        if (event.shiftKey) moveTo(time.at + direction * large);
        else stepBy(direction);
        break;
      case 'PageUp':
        moveTo(time.at + large);
        break;
      case 'PageDown':
        moveTo(time.at - large);
        break;
      case 'Home':
        moveTo(time.stops[0] ?? time.frame.from);
        break;
      case 'End':
        moveTo(time.stops.at(-1) ?? time.last);
        break;
      case ' ':
        toggle();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const toggle = () => {
    if (!time) return;
    if (!playing && nextStop(time.stops, time.at, 1) === null) moveTo(time.stops[0] ?? time.frame.from);
    play(!playing);
  };
  return { drag: moveTo, step: stepBy, onKeyDown, playing, toggle };
}

/** Lets the playhead go from mark to mark by itself while it plays. For one component only. */
export function usePlaying({ step }: PlayheadControls): void {
  const { time } = useScene();
  const playing = useExplorer((state) => state.playing);
  const play = useExplorer((state) => state.play);
  useEffect(() => {
    if (!playing || !time) return;
    if (nextStop(time.stops, time.at, 1) === null) {
      play(false);
      return;
    }
    const timer = setTimeout(() => step(1), STEP_MS);
    return () => clearTimeout(timer);
  });
}
