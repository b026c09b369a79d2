import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { linkOf } from './row-of.ts';

/**
 * Brings a row into sight, and keeps it there while words and fonts come and make the rows grow, for as long as
 * nobody scrolls.
 */
export function useKeptInSight(
  body: RefObject<HTMLElement | null>,
  order: Int32Array,
): (row: number) => void {
  const gone = useRef<{ order: Int32Array; row: number; scrolled: number } | null>(null);
  const show = useCallback(
    (row: number) => {
      linkOf(body.current, row)?.scrollIntoView({ block: 'nearest' });
      gone.current = { order, row, scrolled: window.scrollY };
    },
    [body, order],
  );
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const { current } = gone;
      if (current?.order === order && current.scrolled === window.scrollY) show(current.row);
    });
    observer.observe(body.current!);
    return () => observer.disconnect();
  }, [body, order, show]);
  return show;
}
