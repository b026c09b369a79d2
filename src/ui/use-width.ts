import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** How wide each place was last: what comes in the stead of something else is drawn right at once. */
const widths = new Map<string, number>();

/**
 * The width in CSS pixels of what stands in a place of the page, followed as it changes. Where nothing stood there
 * before, it is 0 for a first drawing that is never painted.
 */
export function useWidth(place: string): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(() => widths.get(place) ?? 0);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const take = (exact: number) => {
        const next = Math.floor(exact);
        widths.set(place, next);
        setWidth(next);
      };
      take(element.getBoundingClientRect().width);
      const observer = new ResizeObserver(([entry]) => {
        // What is drawn to a width takes longer than a frame.
        startTransition(() => take(entry!.contentRect.width));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [place],
  );
  return [ref, width];
}
