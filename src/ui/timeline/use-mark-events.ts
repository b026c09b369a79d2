import { useQueryClient } from '@tanstack/react-query';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { focusPanel } from '../panel/close-panel.ts';
import { useScene } from '../scene.ts';
import { fetchAhead } from '../shards/use-loaded.ts';
import { moveFocus } from './use-roving.ts';

/** The mark or count an event is about. */
const stopAt = (target: EventTarget | null): SVGGElement | null =>
  target instanceof Element ? target.closest<SVGGElement>('[data-mark]') : null;

/** The one mark, if it is one. */
function markAt(target: EventTarget | null): number | null {
  const mark = Number(stopAt(target)?.dataset.mark);
  return Number.isNaN(mark) ? null : mark;
}

/** What pointer and keys do to marks, for the chart as a whole: so many marks need no handlers of their own. */
export function useMarkEvents(rest: (stop: string) => void) {
  const scene = useScene();
  const client = useQueryClient();
  const { marks } = scene;
  const { change, point } = useExplorer.getState();
  const attend = (target: EventTarget) => {
    const mark = markAt(target);
    if (mark === null) return;
    point(marks.idOf(mark));
    fetchAhead(client, scene, mark);
  };
  const leave = ({ target, relatedTarget }: FocusEvent | PointerEvent) => {
    if (markAt(target) !== null && stopAt(target) !== stopAt(relatedTarget)) point(null);
  };
  const choose = (target: EventTarget) => {
    const mark = markAt(target);
    if (mark === null) return false;
    rest(String(mark));
    change({ open: marks.idOf(mark), tab: 'quotations', span: null });
    return true;
  };
  return {
    onClick: ({ target }: MouseEvent) => choose(target),
    onKeyDown(event: KeyboardEvent) {
      const stop = stopAt(event.target);
      if (stop === null || event.defaultPrevented) return;
      if (event.key !== 'Enter' && event.key !== ' ') moveFocus(event, stop);
      else if (choose(event.target)) {
        event.preventDefault();
        focusPanel();
      }
    },
    onFocus({ target }: FocusEvent) {
      const stop = stopAt(target)?.dataset.mark;
      if (stop !== undefined) rest(stop);
      attend(target);
    },
    onBlur: leave,
    onPointerOver: ({ target }: PointerEvent) => attend(target),
    onPointerOut: leave,
  };
}
