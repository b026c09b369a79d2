import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** How wide each place was last: what comes in the stead of something else is drawn right at once. */
const widths = new Map<string, number>();

/**
 * The width in CSS pixels of what stands in a place of the page, followed as it changes. Where nothing stood there
 * before, it is 0 for a first drawing, which is painted only where it is the page's first.
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
      // The page's first layout takes longer than all later ones: it has a task of its own, and its observers follow.
      if (widths.size > 0) take(element.getBoundingClientRect().width);
      const observer = new ResizeObserver(([entry]) => {
        const { width: exact } = entry!.contentRect;
        if (!widths.has(place)) take(exact);
        // What is drawn to another width takes longer than a frame.
        else startTransition(() => take(exact));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [place],
  );
  return [ref, width];
}
