import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../model/span.ts';

/** Before anything is measured: more than any screen shows of a text's beginning. */
const AT_FIRST = 6000;
/** Enough letters for one of them to stand on a line, whatever blank lines lie between. */
const TRIED = 40;

/**
 * Which stretch of its text a scrolling box shows, with a screen's worth on either side, as offsets in the
 * text; it may begin before the text and end after it. Follows scrolling and a change of size where `wanted`.
 */
export function useTextInSight(box: RefObject<HTMLElement | null>, wanted: boolean, length: number): Span {
  const [sight, setSight] = useState<Span>({ start: 0, end: AT_FIRST });
  useEffect(() => {
    const element = box.current;
    if (!wanted || !element) return;
    const look = () => {
      const shown = shownOf(element, length);
      const screen = shown.end - shown.start;
      // Half a screen may go by before what is marked has to follow.
      setSight((last) =>
        last.start <= shown.start - screen / 2 &&
        last.end >= shown.end + screen / 2 &&
        last.end - last.start <= 4 * screen
          ? last
          : { start: shown.start - screen, end: shown.end + screen },
      );
    };
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box, wanted, length]);
  return sight;
}

/** What of its text a box shows now. */
function shownOf(box: HTMLElement, length: number): Span {
  const { top, bottom } = box.getBoundingClientRect();
  const texts = textsOf(box);
  return { start: firstBelow(texts, top, length), end: firstBelow(texts, bottom, length) };
}

type TextAt = { node: Text; start: number };

/** The text nodes that the article's text is made of; what is said beside it is none of it. */
function textsOf(box: HTMLElement): TextAt[] {
  const texts: TextAt[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('.visually-hidden')) continue;
    const text = node as Text;
    texts.push({ node: text, start });
    start += text.length;
  }
  return texts;
}

/** The offset from which on the text stands below a height of the screen: lines follow each other, so halving finds it. */
function firstBelow(texts: readonly TextAt[], height: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(texts, middle) >= height) high = middle;
    else low = middle + 1;
  }
  return low;
}

function topOf(texts: readonly TextAt[], offset: number): number {
  const { node, start } = texts.findLast((text) => text.start <= offset) ?? texts[0]!;
  const range = document.createRange();
  const from = Math.min(offset - start, Math.max(0, node.length - 1));
  range.setStart(node, from);
  range.setEnd(node, Math.min(from + TRIED, node.length));
  // A line's end alone may have no place of its own: the letters before it then tell.
  if (range.getClientRects().length === 0) range.setStart(node, Math.max(0, from - TRIED));
  return range.getBoundingClientRect().top;
}
