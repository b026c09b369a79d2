import { type RefObject, useEffect, useState } from 'react';

/** From one height of an element to another, in its own pixels. */
export type Sight = { from: number; to: number };

const EVERYTHING: Sight = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** How much of an element is on the screen, to the next quarter of a screen, and one more above for what stands over its rows. */
export function useSight(target: RefObject<Element | null>): Sight {
  const [sight, setSight] = useState(EVERYTHING);
  useEffect(() => {
    const look = () => {
      if (!target.current) return;
      const { top } = target.current.getBoundingClientRect();
      const step = innerHeight / 4;
      const from = (Math.floor(-top / step) - 1) * step;
      const to = Math.ceil((innerHeight - top) / step) * step;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [target]);
  return sight;
}
