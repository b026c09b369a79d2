import { type KeyboardEvent, useEffect } from 'react';
import { nextStop } from '../../derive/playhead.ts';
import { clampTo, showDay } from '../../derive/window.ts';
import { dayOf } from '../../model/day.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { atIn, type Scene, shownIn, useAt, useScene } from '../scene.ts';

const STEP_MS = 900;

/** Moves the playhead: along the days by dragging, from mark to mark by keys and buttons. */
export type Playhead = {
  drag: (day: number) => void;
  step: (direction: 1 | -1) => void;
  toggle: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The controls ask the store where things stand, so that nothing is drawn anew for them. */
export function usePlayhead(): Playhead {
  return playheadOf(useScene());
}

function playheadOf(scene: Scene): Playhead {
  const { frame, marks, rows, last } = scene;
  const now = () => atIn(scene, useExplorer.getState().view);
  const first = () => nextStop(marks, rows, Number.NEGATIVE_INFINITY, 1);
  const end = () => nextStop(marks, rows, Number.POSITIVE_INFINITY, -1);

  const moveTo = (day: number | null, step: Step = 'replace') => {
    if (!frame || day === null) return;
    const { view, change } = useExplorer.getState();
    const at = clampTo(frame, day);
    const patch: Partial<View> = { at: at === last ? null : dayOf(at) };
    const shown = shownIn(frame, view);
    const next = showDay(shown, frame, at);
    if (next !== shown) {
      patch.from = dayOf(next.from);
      patch.to = dayOf(next.to);
    }
    change(patch, step);
  };
  const step = (direction: 1 | -1) => {
    const at = now();
    if (at !== null) moveTo(nextStop(marks, rows, at, direction));
  };
  const toggle = () => {
    const at = now();
    if (at === null) return;
    const { playing, play } = useExplorer.getState();
    if (!playing && nextStop(marks, rows, at, 1) === null) moveTo(first());
    play(!playing);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = now();
    if (!frame || at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = shownIn(frame, useExplorer.getState().view);
    const large = Math.max(1, Math.round((shown.to - shown.from) / 10));
    const direction = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : -1;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowLeft':
      case 'ArrowDown':
        if (event.shiftKey) moveTo(at + direction * large);
        else step(direction);
        break;
      case 'PageUp':
        moveTo(at + large);
        break;
      case 'PageDown':
        moveTo(at - large);
        break;
      case 'Home':
        moveTo(first() ?? frame.from);
        break;
      case 'End':
        moveTo(end() ?? last);
        break;
      case ' ':
        toggle();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return { drag: moveTo, step, toggle, onKeyDown };
}

/** Lets the playhead go from mark to mark by itself while it plays. For one component only. */
export function usePlaying({ step }: Playhead): boolean {
  const { marks, rows } = useScene();
  const at = useAt();
  const playing = useExplorer((state) => state.playing);
  const play = useExplorer((state) => state.play);
  useEffect(() => {
    if (!playing || at === null) return;
    if (nextStop(marks, rows, at, 1) === null) {
      play(false);
      return;
    }
    const timer = setTimeout(() => step(1), STEP_MS);
    return () => clearTimeout(timer);
  });
  return playing;
}
