import { type KeyboardEvent, useEffect } from 'react';
import { nextStop } from '../../derive/playhead.ts';
import { clampTo, showDay } from '../../derive/window.ts';
import { dayOf } from '../../model/day.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { atIn, type Drawn, type Scene, shownIn, useDrawn, useScene } from '../scene.ts';

const STEP_MS = 900;

/** Moves the playhead: along the days by dragging, from mark to mark by keys and buttons. */
export type Playhead = {
  drag: (day: number) => void;
  step: (direction: 1 | -1) => void;
  toggle: () => void;
  /** Is there nothing to step to? */
  isLast: () => boolean;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The controls ask the store where things stand, so that nothing is drawn anew for them. */
export function usePlayhead(): Playhead {
  return playheadOf(useScene(), useDrawn());
}

function playheadOf(scene: Scene, { rows }: Drawn): Playhead {
  const { frame, marks, last } = scene;
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
  const isLast = () => {
    const at = now();
    return at === null || nextStop(marks, rows, at, 1) === null;
  };
  const toggle = () => {
    const { playing, play } = useExplorer.getState();
    if (!playing && isLast()) moveTo(first());
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
  return { drag: moveTo, step, toggle, isLast, onKeyDown };
}

/** Lets the playhead go from mark to mark by itself while it plays. For one component only. */
export function usePlaying(): boolean {
  const scene = useScene();
  const drawn = useDrawn();
  const playing = useExplorer((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const { step, isLast } = playheadOf(scene, drawn);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      clearTimeout(timer);
      if (isLast()) useExplorer.getState().play(false);
      else timer = setTimeout(() => step(1), STEP_MS);
    };
    goOn();
    const stop = useExplorer.subscribe((now, before) => {
      if (now.view.at !== before.view.at) goOn();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [playing, scene, drawn]);
  return playing;
}
