import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { LIKELY_HEIGHT } from './PlainRows.tsx';

/** Rows drawn above and below the screen: enough that a turn of the wheel shows no gap. */
const OVERSCAN = 12;
/** What the playhead's bar covers at the top, and some air below. */
const COVERED = { above: 64, below: 16 };

/**
 * Which rows of a stretch to draw while the page itself scrolls. `kept` is a row that stays drawn wherever
 * one scrolls (-1: none), because it has or gets the focus.
 */
export function useRowVirtualizer(
  order: Int32Array,
  start: number,
  count: number,
  kept: number,
  table: RefObject<HTMLElement | null>,
) {
  const scrollMargin = useTopInPage(table);
  const getItemKey = useCallback((index: number) => order[start + index]!, [order, start]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (kept < 0 || kept >= range.count || rows.includes(kept)) return rows;
      return kept < rows[0]! ? [kept, ...rows] : [...rows, kept];
    },
    [kept],
  );
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin,
    scrollPaddingStart: COVERED.above,
    scrollPaddingEnd: COVERED.below,
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = staying(kept, virtualizer.calculateRange());
  return virtualizer;
}

/**
 * While words come to the rows and make them grow, a row kept in sight stays where it is: with its head in the
 * upper half of the screen, with its foot in the lower. Where there is none, the first row in sight stays.
 */
function staying(kept: number, seen: Pick<Range, 'startIndex' | 'endIndex'> | null) {
  if (seen === null || kept < seen.startIndex || kept > seen.endIndex) return;
  const growsDown = kept - seen.startIndex < seen.endIndex - kept;
  return ({ index }: VirtualItem) => (growsDown ? index < kept : index <= kept);
}

/** How far below the top of the page an element begins; what stands above it may grow and shrink. */
function useTopInPage(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
